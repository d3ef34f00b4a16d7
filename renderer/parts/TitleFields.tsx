import { TextInput } from '@mantine/core'
import { aside, languageNames, useText } from '../text/text.ts'
import type { TitleValues } from './limit-values.ts'
import look from './Editor.module.css'

interface TitleFieldsProps { values: TitleValues; onChange: (values: TitleValues) => void; error?: string | undefined; label?: string }

/** A name in one language for all, or in each. */
export function TitleFields({ values, onChange, error, label }: TitleFieldsProps) {
  const t = useText()
  const name = label ?? t('rules.field.title')
  const field = (key: keyof TitleValues, language: keyof typeof languageNames) => (
    <TextInput
      label={key === 'zhCN' ? name : name + aside(t, languageNames[language])} value={values[key]} maxLength={200}
      error={key === 'zhCN' ? error : undefined} placeholder={key === 'zhCN' ? '' : values.zhCN} onChange={({ currentTarget }) => onChange({ ...values, [key]: currentTarget.value })}
    />
  )
  return <div className={look.three}>{field('zhCN', 'zh-CN')}{field('zhTW', 'zh-TW')}{field('en', 'en')}</div>
}
