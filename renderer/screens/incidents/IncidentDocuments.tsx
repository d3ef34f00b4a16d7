import { Popover } from '@mantine/core'
import { IconChevronDown, IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import { execute } from '../../desk.ts'
import { download } from '../../parts/files.ts'
import { tell } from '../../parts/toasts.ts'
import { useText } from '../../text/text.ts'
import bar from '../../parts/ActBar.module.css'
import look from './Incidents.module.css'

const papers = ['initial', 'followUp', 'final', 'riskAssessment', 'review'] as const
type Paper = (typeof papers)[number] | 'package'

/** What can be handed on: the reports as the plan would have them written, the risk assessment, the review, and everything in one package. */
export function IncidentDocuments({ file: { incident } }: { file: IncidentFile }) {
  const t = useText()
  const [unfolded, setUnfolded] = useState(false)
  const [making, setMaking] = useState(false)

  async function make(paper: Paper): Promise<void> {
    setUnfolded(false)
    setMaking(true)
    const { id } = incident
    const answer = await execute(paper === 'package' ? { type: 'incident.exportPackage', id } : { type: 'incident.makeDocument', id, kind: paper })
    setMaking(false)
    if (answer.ok) download(answer.value)
    else tell(t(`incidents.paper.${paper}`), { refusal: answer.refusal })
  }
  return (
    <span className={look.documents} data-no-print>
      {making && <span role="status" className={look.grey}>{t('incidents.paper.making')}</span>}
      <Popover opened={unfolded} onChange={setUnfolded} position="bottom-end" trapFocus returnFocus>
        <Popover.Target>
          <button type="button" className={bar.act} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            <IconFileText size={15} aria-hidden /> {t('incidents.paper.title')} <IconChevronDown size={14} aria-hidden />
          </button>
        </Popover.Target>
        <Popover.Dropdown p={4}>
          <div className={bar.moreActs}>
            {[...papers, 'package' as const].map((paper) => (
              <button key={paper} type="button" className={bar.moreAct} onClick={() => void make(paper)}>
                <span>{t(`incidents.paper.${paper}`)}</span>
                {paper === 'package' && <span className={bar.why}>{t('incidents.paper.packageHow')}</span>}
              </button>
            ))}
          </div>
        </Popover.Dropdown>
      </Popover>
    </span>
  )
}
