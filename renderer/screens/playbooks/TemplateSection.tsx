import { Button } from '@mantine/core'
import { useState } from 'react'
import { titleIn } from '../../../shared/rules/pack.ts'
import { language, useText } from '../../text/text.ts'
import type { Editing } from './editing.ts'
import { FilledText } from './FilledText.tsx'
import { TemplateForm } from './TemplateForm.tsx'
import { usePlanChange } from './use-plan-save.ts'
import look from '../../parts/Editor.module.css'
import own from './Playbooks.module.css'

/** Texts from which statements and reports begin. */
export function TemplateSection({ plan, mayEdit, form, onForm }: Editing) {
  const t = useText()
  const change = usePlanChange()
  const [opened, setOpened] = useState<string>()
  const close = () => onForm(undefined)
  return (
    <section className={look.section} aria-label={t('playbooks.templates.title')}>
      <h2>{t('playbooks.templates.title')}</h2>
      {plan.templates.length === 0 && <p className={look.grey}>{t('playbooks.templates.none')}</p>}
      <div>
        {plan.templates.map((template, index) => {
          const name = titleIn(template.title, language())
          if (form === `template ${template.id}`) return <TemplateForm key={template.id} plan={plan} index={index} template={template} onDone={close} />
          return (
            <article key={template.id} id={`template-${template.id}`} className={own.template} aria-label={name}>
              <div className={own.stepLine}>
                <button type="button" className={own.stepName} aria-expanded={opened === template.id} onClick={() => setOpened(opened === template.id ? undefined : template.id)}>{name}</button>
                <span className={own.grey}>{template.report ? t('playbooks.templates.forReport', { report: t(`words.incident.reportKind.${template.report}`) }) : t(`playbooks.templates.kind.${template.kind}`)}</span>
                {mayEdit && (
                  <span className={look.push} data-no-print>
                    <button type="button" className={own.link} aria-label={t('rules.editOf', { name })} onClick={() => onForm(`template ${template.id}`)}>{t('frame.edit')}</button>
                    <button type="button" className={own.link} aria-label={t('rules.removeOf', { name })} onClick={() => void change({ ...plan, templates: plan.templates.filter((one) => one !== template) }, plan)}>{t('frame.remove')}</button>
                  </span>
                )}
              </div>
              <div className={own.detail} data-open={opened === template.id}><FilledText text={template.text} values={{}} /></div>
            </article>
          )
        })}
      </div>
      {form === 'template new' && <TemplateForm plan={plan} index={plan.templates.length} template={undefined} onDone={close} />}
      {mayEdit && form !== 'template new' && <div className={look.row}><Button variant="default" size="compact-sm" onClick={() => onForm('template new')}>{t('playbooks.templates.add')}</Button></div>}
    </section>
  )
}
