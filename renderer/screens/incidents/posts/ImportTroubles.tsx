import type { PostTrouble } from '../../../../shared/incident/read-posts.ts'
import { useText } from '../../../text/text.ts'
import look from './Posts.module.css'

const listed = 100

/** Rows that were left out and cells that could not be read, each with its line, column and reason. */
export function ImportTroubles({ rejected, warnings }: { rejected: readonly PostTrouble[]; warnings: readonly PostTrouble[] }) {
  const t = useText()
  const troubles = [...rejected, ...warnings]
  if (troubles.length === 0) return null
  return (
    <details className={look.troubles}>
      <summary>{t('posts.import.troubles', { rejected: rejected.length, warnings: warnings.length })}</summary>
      <ul>
        {troubles.slice(0, listed).map(({ line, column, code, value }, index) => (
          <li key={index}>{t('posts.import.trouble', { line, column: column ?? '', reason: t(`posts.trouble.${code}`), value: value ?? '' })}</li>
        ))}
      </ul>
    </details>
  )
}
