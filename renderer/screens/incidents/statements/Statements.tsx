import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import type { Statement } from '../../../../shared/incident/incident.ts'
import { useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import type { PanelProps } from '../IncidentPage.tsx'
import { OfferedAct, OfferedPart } from '../OfferedLink.tsx'
import { StatementVersion } from './StatementVersion.tsx'
import look from '../Incidents.module.css'

/** What is said in public: each statement with its versions, the latest first. */
export function Statements({ file }: PanelProps) {
  const t = useText()
  const { statements } = file.incident
  return (
    <Section title={t('incidents.tab.statements')} actions={<OfferedAct file={file} act="incident.draftStatement" />}>
      {statements.length === 0 && <p className={look.grey}>{t('incidents.noStatements')}</p>}
      {statements.toReversed().map((statement) => <OneStatement key={statement.statementId} file={file} statement={statement} />)}
    </Section>
  )
}

function OneStatement({ file, statement: { statementId, versions } }: { file: IncidentFile; statement: Statement }) {
  const t = useText()
  const last = versions.at(-1)
  if (!last) return null
  const earlier = versions.slice(0, -1).toReversed()
  return (
    <article className={look.block} aria-label={last.title}>
      <h3 className={look.blockHead}>
        {last.title}
        <OfferedPart file={file} act="incident.draftStatement" part={[statementId]} words={t('incidents.statement.next')} />
      </h3>
      <StatementVersion file={file} statementId={statementId} version={last} last />
      {earlier.length > 0 && (
        <details className={look.fold}>
          <summary>{t('incidents.statement.earlier', { count: earlier.length })}</summary>
          {earlier.map((version) => <StatementVersion key={version.version} file={file} statementId={statementId} version={version} last={false} />)}
        </details>
      )}
    </article>
  )
}
