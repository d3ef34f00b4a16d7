import { useEffect, useRef, useState } from 'react'
import type { CalendarPreview } from '../../../shared/contract/rules.ts'
import type { Act } from '../../../shared/contract/acts.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'

type Asked = Act<'rules.previewYear'> | Act<'rules.previewHours'> | Act<'rules.previewCalendar'>

export interface Preview { running: boolean; value: CalendarPreview | undefined; refusal: Refusal | undefined; run: (asked: Asked) => Promise<void>; forget: () => void }

/** What a change of the calendar would move; only the latest question is answered. */
export function usePreview(): Preview {
  const [state, setState] = useState<Pick<Preview, 'running' | 'value' | 'refusal'>>({ running: false, value: undefined, refusal: undefined })
  const asked = useRef(0)
  useEffect(() => () => void (asked.current = -1), [])
  const become = (mine: number, next: typeof state) => {
    if (asked.current === mine) setState(next)
  }
  return {
    ...state,
    run: async (question) => {
      const mine = (asked.current += 1)
      become(mine, { running: true, value: undefined, refusal: undefined })
      const answer = await execute(question)
      become(mine, { running: false, value: answer.ok ? answer.value : undefined, refusal: answer.ok ? undefined : answer.refusal })
    },
    forget: () => {
      asked.current += 1
      setState({ running: false, value: undefined, refusal: undefined })
    },
  }
}
