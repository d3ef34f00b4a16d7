import { dateText } from '../../../parts/dates.ts'
import { useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import type { PanelProps } from '../IncidentPage.tsx'
import { OfferedAct } from '../OfferedLink.tsx'
import { partName } from '../part-name.ts'
import { Rows } from '../../../parts/Rows.tsx'
import { Who } from '../../../parts/Who.tsx'
import { Actions } from './Actions.tsx'
import { Closing } from './Closing.tsx'
import look from '../Incidents.module.css'

/** Who answers for it, what was learned, what is put right, whether that worked; and the closing. */
export function Review({ file }: PanelProps) {
  const t = useText()
  const { accountability, review, effect, suggestions } = file.incident
  return (
    <div className={look.columns}>
      <div className={look.column}>
        <Closing file={file} />
        <Section title={t('words.incident.entry.holdAccountable')} actions={<OfferedAct file={file} act="incident.holdAccountable" words={t(accountability ? 'frame.edit' : 'words.incident.entry.holdAccountable')} />}>
          {accountability ? (
            <>
              <Rows
                rows={[
                  [t('words.incident.field.none'), accountability.none && t('frame.yes')],
                  [t('words.incident.field.findings'), accountability.findings],
                  [t('words.incident.field.measures'), accountability.measures],
                ]}
              />
              <Who by={accountability.by} at={accountability.at} />
            </>
          ) : <p className={look.grey}>{t('incidents.noAccountability')}</p>}
        </Section>
        <Section title={t('words.incident.entry.review')} actions={<OfferedAct file={file} act="incident.review" words={t(review ? 'frame.edit' : 'words.incident.entry.review')} />}>
          {review ? (
            <>
              <Rows
                rows={[
                  [t('words.incident.field.happened'), review.happened],
                  [t('words.incident.field.rootCause'), review.rootCause],
                  [t('words.incident.field.worked'), review.worked],
                  [t('words.incident.field.failed'), review.failed],
                  [t('words.incident.field.effectCheckOn'), review.effectCheckOn && dateText(t, review.effectCheckOn)],
                ]}
              />
              <Who by={review.by} at={review.at} />
            </>
          ) : <p className={look.grey}>{t('incidents.noReview')}</p>}
        </Section>
      </div>
      <div className={look.column}>
        <Actions file={file} />
        <Section title={t('words.incident.entry.checkEffect')} actions={<OfferedAct file={file} act="incident.checkEffect" />}>
          {effect
            ? <><p><strong>{t(effect.effective ? 'incidents.effective' : 'incidents.notEffective')}</strong> <Who by={effect.by} at={effect.at} /></p><p className={look.text}>{effect.text}</p></>
            : <p className={look.grey}>{t('incidents.noEffect')}</p>}
        </Section>
        <Section title={t('words.incident.entry.suggest')} actions={<OfferedAct file={file} act="incident.suggest" />}>
          {suggestions.length === 0 && <p className={look.grey}>{t('incidents.noSuggestions')}</p>}
          {suggestions.map((one) => (
            <div key={one.suggestionId} className={look.entry}>
              <Who by={one.by} at={one.at} />
              <div><strong>{partName(file, one.planId) || one.planId}</strong>{one.stepId && ` · ${partName(file, one.stepId)}`}<span className={look.said}>{one.text}</span></div>
            </div>
          ))}
        </Section>
      </div>
    </div>
  )
}
