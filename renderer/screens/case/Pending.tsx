import type { Case } from '../../../shared/case/case.ts'
import { instantText } from '../../parts/dates.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { useActor, useZone } from '../../session.ts'
import { labelled, useText } from '../../text/text.ts'
import { actOffered } from './case-acts.ts'
import { ActLink, Section } from './Section.tsx'
import look from './Case.module.css'

/** What waits for somebody's word: a request for an extension, with its answer when it was refused; the customer who is to answer. */
export function Pending({ state }: { state: Case }) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const officerName = useOfficerName()
  const { extensionRequest: request, waits } = state
  const at = (instant: string) => instantText(t, instant, zone)
  const answers = (['case.extend', 'case.refuseExtension'] as const).filter((act) => request && !request.refused && actOffered(state, act, actor).ok)
  return (
    <>
      {request && (
        <Section
          title={t('case.section.extension')}
          actions={<span>{answers.map((act) => <ActLink key={act} act={act} words={t(`acts.name.${act}`)} />)}</span>}
        >
          <p>{labelled(t, t('acts.form.requestedBy', { name: officerName(request.by), at: at(request.at) }), request.reason)}</p>
          {request.refused && (
            <p>{labelled(t, t('case.extensionRefused', { name: officerName(request.refused.by), at: at(request.refused.at) }), request.refused.reason)}</p>
          )}
        </Section>
      )}
      {waits.length > 0 && (
        <Section title={t('case.section.waits')} actions={actOffered(state, 'case.endWait', actor).ok && <ActLink act="case.endWait" words={t('acts.name.case.endWait')} letter="W" />}>
          <ul className={look.list}>
            {waits.map(({ waitId, what, since, until }) => (
              <li key={waitId}>
                ‖ {labelled(t, until ? t('case.wait.ended', { from: at(since), to: at(until) }) : t('case.wait.running', { from: at(since) }), what)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
