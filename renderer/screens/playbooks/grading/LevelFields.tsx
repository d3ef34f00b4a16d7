import { TextInput } from '@mantine/core'
import { Level } from '../../../../shared/incident/vocabulary.ts'
import type { TitleValues } from '../../../parts/limit-values.ts'
import { languageNames, useText } from '../../../text/text.ts'
import type { MatrixValues } from './matrix-values.ts'
import type { NameLanguage } from './name-languages.ts'
import own from '../Playbooks.module.css'

interface LevelFieldsProps {
  languages: readonly NameLanguage[]
  levels: MatrixValues['levels']
  from: MatrixValues['from']
  onLevels: (levels: MatrixValues['levels']) => void
  onFrom: (from: MatrixValues['from']) => void
  error: (place: string) => string | undefined
}

/** What the four levels are called, and from how many points each begins; their order stands. */
export function LevelFields({ languages, levels, from, onLevels, onFrom, error }: LevelFieldsProps) {
  const t = useText()
  return (
    <fieldset className={own.fieldset}>
      <legend className={own.legend}>{t('playbooks.grading.levels')}</legend>
      {Level.options.map((level, place) => {
        const change = (key: keyof TitleValues, value: string) => onLevels({ ...levels, [level]: { ...levels[level], [key]: value } })
        return (
          <div key={level} className={own.inputHead}>
            {languages.map(({ key, language }, column) => (
              <TextInput
                key={key} aria-label={t('playbooks.rowOf', { label: t('playbooks.field.levels'), number: place + 1, language: languageNames[language] })} value={levels[level][key]} maxLength={200}
                error={column === 0 ? error(`levels.${level}`) : undefined} onChange={({ currentTarget }) => change(key, currentTarget.value)}
              />
            ))}
            {level === 'general'
              ? <span className={own.grey}>{t('playbooks.grading.fromZero')}</span>
              : (
                  <TextInput
                    aria-label={t('playbooks.grading.fromOf', { level: levels[level].zhCN })} inputMode="decimal" value={from[level]} error={place === 1 ? (error('from.larger') ?? (error('from') && ' ')) : error(`from.${level}`)}
                    onChange={({ currentTarget }) => onFrom({ ...from, [level]: currentTarget.value })}
                  />
                )}
            <span className={own.grey}>{t('playbooks.grading.fromPoints')}</span>
          </div>
        )
      })}
      {error('from') && <p role="note" className={own.mark} data-tone="late">{error('from')}</p>}
    </fieldset>
  )
}
