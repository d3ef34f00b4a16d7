import { Choose } from '../../parts/Choose.tsx'
import { useText } from '../../text/text.ts'
import type { FilledTemplate } from './templates.ts'

/** Puts a text of the plan into the form; what stands there already is not lost, it comes after. */
export function TemplateChoice({ templates, onTake }: { templates: readonly FilledTemplate[]; onTake: (template: FilledTemplate) => void }) {
  const t = useText()
  if (templates.length === 0) return null
  return (
    <Choose
      label={t('incidents.form.template')} value={undefined} placeholder={t('incidents.form.templateHow')} options={templates.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(id) => {
        const found = templates.find((one) => one.id === id)
        if (found) onTake(found)
      }}
    />
  )
}
