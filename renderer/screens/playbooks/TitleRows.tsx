import { Button, TextInput } from '@mantine/core'
import { freeId, titleValues } from '../../parts/limit-values.ts'
import { languageNames, useText } from '../../text/text.ts'
import type { TitledValues } from './step-values.ts'
import own from './Playbooks.module.css'

interface TitleRowsProps { label: string; stem: string; rows: readonly TitledValues[]; onChange: (rows: TitledValues[]) => void; least?: number; error?: string | undefined }

const languages = [['zhCN', 'zh-CN'], ['zhTW', 'zh-TW'], ['en', 'en']] as const

/** A list of names, each in one language for all or in every one: the items of a checklist, the answers to a question. */
export function TitleRows({ label, stem, rows, onChange, least = 0, error }: TitleRowsProps) {
  const t = useText()
  return (
    <fieldset className={own.fieldset}>
      <legend className={own.legend}>{label}</legend>
      {rows.map((row, place) => (
        <div key={row.id} className={own.titleRow}>
          {languages.map(([key, language]) => (
            <TextInput
              key={key} aria-label={t('playbooks.rowOf', { label, number: place + 1, language: languageNames[language] })} value={row.title[key]} maxLength={200}
              placeholder={key === 'zhCN' ? languageNames[language] : row.title.zhCN || languageNames[language]} error={key === 'zhCN' && error !== undefined && row.title.zhCN.trim() === '' ? error : undefined}
              onChange={({ currentTarget }) => {
                const { value } = currentTarget
                onChange(rows.map((other) => (other === row ? { ...row, title: { ...row.title, [key]: value } } : other)))
              }}
            />
          ))}
          <button type="button" className={own.link} disabled={rows.length <= least} aria-label={t('playbooks.removeRow', { label, number: place + 1 })} onClick={() => onChange(rows.filter((other) => other !== row))}>{t('frame.remove')}</button>
        </div>
      ))}
      <div><Button variant="default" size="compact-sm" onClick={() => onChange([...rows, { id: freeId(stem, rows.map(({ id }) => id)), title: titleValues(undefined) }])}>{t('playbooks.addTo', { label })}</Button></div>
    </fieldset>
  )
}
