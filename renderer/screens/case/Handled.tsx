import { may } from '../../../shared/access/may.ts'
import type { Case, Notice } from '../../../shared/case/case.ts'
import type { Decision } from '../../../shared/case/commands.ts'
import { instantText } from '../../parts/dates.ts'
import { moneyText } from '../../parts/money.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { useActor, useZone } from '../../session.ts'
import { labelled, listed, useText, type Text } from '../../text/text.ts'
import { ActLink, Section } from './Section.tsx'
import look from './Case.module.css'

/** What was decided and told: suspensions, the decision or its proposal, notices, reviews, closing. */
export function Handled({ state }: { state: Case }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const actor = useActor()
  const at = (instant: string) => instantText(t, instant, zone)
  const { decision, proposal, closing } = state
  return (
    <>
      {decision ? (
        <Section title={t('case.section.decision')}>
          <DecisionText decision={decision} by={t('case.decision.by', { name: officerName(decision.by), at: at(decision.at) })} />
        </Section>
      ) : (
        proposal && <Section title={t('case.section.proposal')}><DecisionText decision={proposal} /></Section>
      )}
      {state.notices.length > 0 && (
        <Section title={t('case.section.notices')}>
          <ul className={look.list}>
            {state.notices.map((notice) => (
              <li key={notice.opId} data-voided={notice.voided !== undefined} className={look.notice}>
                {notice.voided === undefined ? '✓' : '✗'} <span>{noticeText(t, notice, at(notice.at))}</span>
                <span className={look.grey}>
                  {notice.proof && ` · ${t('case.noticeProof', { proof: notice.proof })}`}
                  {notice.unreachable && ` · ${t('case.noticeUnreachable')}`}
                  {notice.agreedOtherwise && ` · ${t('case.noticeAgreed', { text: notice.agreedOtherwise })}`}
                  {notice.receivedByComplainantAt && ` · ${t('case.noticeReceived', { at: at(notice.receivedByComplainantAt) })}`}
                  {notice.voided !== undefined && ` · ${t('case.noticeVoided', { reason: notice.voided })}`}
                </span>
                {notice.voided === undefined && may(actor, 'case.voidNotice') && <ActLink act={`case.voidNotice:${notice.opId}`} words={t('case.attachment.void')} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {state.suspensions.length > 0 && (
        <Section title={t('case.section.suspensions')}>
          <ul className={look.list}>
            {state.suspensions.map(({ suspensionId, kind, institution, from, to }) => (
              <li key={suspensionId}>
                ‖ {to
                  ? t('case.suspension.ended', { kind: t(`words.suspension.${kind}`), institution, from, to })
                  : t('case.suspension.running', { kind: t(`words.suspension.${kind}`), institution, from })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {state.reviews.length > 0 && (
        <Section title={t('case.section.reviews')}>
          <ul className={look.list}>
            {state.reviews.map(({ receivedAt, grounds, decided }) => (
              <li key={receivedAt}>
                {labelled(t, t('case.review.received', { at: at(receivedAt) }), grounds)}
                {decided && ` · ${t('case.review.decided', { at: at(decided.at), result: t(`words.reviewResult.${decided.result}`) })}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {closing && (closing.rootCause ?? closing.rectification) && (
        <Section title={t('case.section.closing')}>
          {closing.rootCause && <p className={look.facts}>{labelled(t, t('case.closing.rootCause'), closing.rootCause)}</p>}
          {closing.rectification && <p className={look.facts}>{labelled(t, t('case.closing.rectification'), closing.rectification)}</p>}
        </Section>
      )}
    </>
  )
}

const noticeText = (t: Text, { of, method }: Notice, at: string): string =>
  t('case.notice', { of: t(`words.noticeOf.${of}`), method: t(`words.method.${method}`), at })

function DecisionText({ decision, by }: { decision: Decision; by?: string }) {
  const t = useText()
  const parts: [string, string][] = [
    [t('case.decision.findings'), decision.findings], [t('case.decision.basis'), decision.basis],
    [t('case.decision.reasons'), decision.reasons],
    [t('case.decision.remedies'), listed(t, decision.remedies.map((remedy) => t(`words.remedy.${remedy}`)))],
    [t('case.decision.compensation'), decision.compensation === undefined ? '' : moneyText(decision.compensation)],
  ]
  return (
    <>
      <p><strong>{t(`words.outcome.${decision.outcome}`)}</strong> {by && <span className={look.grey}>{by}</span>}</p>
      <dl className={look.rows}>
        {parts.filter(([, text]) => text).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={look.facts}>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
