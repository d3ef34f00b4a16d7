import { useEffect, useRef } from 'react'
import type { CaseFile } from '../../../shared/contract/case-file.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { useDesk } from '../../desk.ts'
import { useKeys, type Key } from '../../keys.ts'
import { tell } from '../../parts/toasts.ts'
import { openAct, usePlace } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { CaseActs } from './CaseActs.tsx'
import { actKeys, actOffered, wholeCaseActs } from './case-acts.ts'
import { useActor } from '../../session.ts'
import { Attachments } from './Attachments.tsx'
import { CaseHead } from './CaseHead.tsx'
import { Conferences } from './Conferences.tsx'
import { Details } from './Details.tsx'
import { dropFiles } from './dropped.ts'
import { Handled } from './Handled.tsx'
import { Incidents } from './Incidents.tsx'
import { useLook } from './LookButton.tsx'
import { OpenAct } from './OpenAct.tsx'
import { Parties } from './Parties.tsx'
import { Pending } from './Pending.tsx'
import { Related } from './Related.tsx'
import { Talk } from './Talk.tsx'
import { Timeline } from './Timeline.tsx'
import look from './Case.module.css'

/** The opened case: its clocks, what can be done, and everything that is known of it. */
export function CaseScreen({ id }: { id: EntityId }) {
  const t = useText()
  const actor = useActor()
  // the former case stays until this one is here: the page never goes blank between two
  const { value: read, settled, earlier } = useDesk('caseFile', { id }, { keep: true })
  const [written, setWritten] = useLook<CaseFile>()
  // the texts of this very state: what has changed since is shown as it is read
  const file = written && written.case.id === read?.case.id && written.case.rev === read.case.rev ? written : read
  const scroller = useRef<HTMLDivElement>(null)
  const scrolled = useRef(false)
  // each case from its beginning; a page that stands there already is not asked, which would cost a layout
  useEffect(() => {
    if (scrolled.current && scroller.current) scroller.current.scrollTop = 0
    scrolled.current = false
  }, [id])
  const full = usePlace((place) => place.opened === 'full')
  // a key may come between two cases: its form waits for the case that the list stands on
  const current = usePlace((place) => place.active === id) && !earlier
  const keys: Key[] = wholeCaseActs.flatMap((act) => {
    const key = actKeys[act]
    // two acts share a key where only one of them can be offered: 中止 and 恢复
    const first = key && file ? wholeCaseActs.find((one) => actKeys[one] === key && actOffered(file.case, one, actor).ok) : undefined
    return key && file && (first ?? act) === act ? [{ on: [key], words: t(`acts.name.${act}`), run: () => openAct(act) }] : []
  })
  useKeys('opened', t('case.acts'), [
    ...keys,
    {
      on: ['y'], words: t('case.key.copyNumber'), when: file !== undefined && current,
      run: () => file && void navigator.clipboard.writeText(file.case.number).then(() => tell(
        t('case.key.numberCopied', { number: file.case.number }),
      )),
    },
  ])
  if (!file) return settled ? <p className={look.unknown}>{t('case.unknown')}</p> : <div className={look.case} />
  return (
    <article
      className={look.case} aria-label={t('case.title', { number: file.case.number })} data-full={full}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        dropFiles([...event.dataTransfer.files])
      }}
    >
      <div className={look.top}>
        <CaseHead file={file} />
        <CaseActs state={file.case} />
      </div>
      <div
        ref={scroller} className={look.scroller} tabIndex={-1}
        onScroll={() => {
          scrolled.current = true
        }}
      >
        {current && read && <OpenAct key={id} file={read} />}
        <div className={look.columns}>
          <div className={look.column}>
            <Conferences state={file.case} />
            <Incidents id={file.case.id} />
            <Related key={file.case.id} file={file} />
            <Details file={file} shown={file === written} onShown={setWritten} />
            <Pending state={file.case} />
            <Handled state={file.case} />
            <Parties state={file.case} />
            <Attachments state={file.case} />
          </div>
          <div className={look.column}>
            <Talk state={file.case} />
            <Timeline file={file} />
          </div>
        </div>
      </div>
    </article>
  )
}
