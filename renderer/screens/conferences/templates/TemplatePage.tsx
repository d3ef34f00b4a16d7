import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Template } from '../../../../shared/conference/convening.ts'
import type { ShownTemplate } from '../../../../shared/contract/conferences.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { download } from '../../../parts/files.ts'
import { Facts } from '../../../parts/Facts.tsx'
import { Guarded } from '../../../parts/Guarded.tsx'
import { labelled, language, refusalText, useText } from '../../../text/text.ts'
import { quorumValues } from '../calling/quorum-values.ts'
import { useBook } from './book.ts'
import { RetireForm } from './RetireForm.tsx'
import { fileOf, ownTemplateId } from './template-file.ts'
import { TemplateForm } from './TemplateForm.tsx'
import look from '../../../parts/Editor.module.css'

type Form = 'edit' | 'copy' | 'retire'

/** A template whole, with what can be done with it. Conferences that were called keep the version that they were called by. */
export function TemplatePage({ shown, onOpen }: { shown: ShownTemplate; onOpen: (id: string) => void }) {
  const t = useText()
  const book = useBook()
  const [form, setForm] = useState<Form>()
  const [copyId] = useState(ownTemplateId)
  const { template, from, retired } = shown
  const entity = book.entityOf(shown)
  const editing = book.verdict('convening.saveTemplate', shown)
  const toggle = (which: Form) => () => setForm(form === which ? undefined : which)
  const done = (id: string | undefined) => {
    setForm(undefined)
    if (id !== undefined) onOpen(id)
  }
  return (
    <>
      <header className={look.head}>
        <div className={look.row}>
          <h1>{titleIn(template.title, language())}</h1>
          {retired !== undefined && <span className={look.state} data-tone="quiet">– {t('sitting.retired')}</span>}
        </div>
        <p className={look.grey}>{[t(`sitting.from.${from}`), t('rules.version', { version: template.version }), retired && labelled(t, t('words.conference.field.reason'), retired)].filter(Boolean).join(' · ')}</p>
        <div className={look.row} data-no-print>
          <Guarded words={t('frame.edit')} strong verdict={editing} expanded={form === 'edit'} onClick={toggle('edit')} />
          <Guarded words={t('frame.copy')} verdict={book.verdict('convening.saveTemplate')} expanded={form === 'copy'} onClick={toggle('copy')} />
          <Guarded words={t(retired === undefined ? 'sitting.retire' : 'sitting.takeBack')} verdict={book.verdict('convening.retireTemplate', shown)} expanded={form === 'retire'} onClick={toggle('retire')} />
          <Button variant="default" onClick={() => download(fileOf(template))}>{t('rules.act.export')}</Button>
          <Button variant="default" onClick={() => window.print()}>{t('frame.print')}</Button>
          {!editing.ok && <span className={look.why}>{refusalText(t, editing.refusal)}</span>}
        </div>
      </header>
      {form === 'edit' && <TemplateForm entity={entity} template={template} version={template.version + 1} onDone={done} />}
      {form === 'copy' && <TemplateForm entity={book.own} template={{ ...template, id: copyId }} version={1} copied={titleIn(template.title, language())} onDone={done} />}
      {form === 'retire' && <RetireForm entity={entity} shown={shown} onDone={() => setForm(undefined)} />}
      {(form === undefined || form === 'retire') && <Contents template={template} />}
    </>
  )
}

function Contents({ template: { kind, durationMinutes, itemMinutes, quorum, seats, questions, headings } }: { template: Template }) {
  const t = useText()
  const title = (one: Template['title']) => titleIn(one, language())
  return (
    <>
      <Facts
        facts={[
          { name: t('words.conference.field.kind'), words: t(`words.conference.kind.${kind}`) },
          { name: t('words.conference.field.quorum'), words: 'count' in quorum ? t('sitting.quorumCount', { count: quorum.count }) : t('sitting.quorumShare', { share: quorumValues(quorum).quorum }) },
          { name: t('sitting.duration'), words: t('time.span.minutes', { count: durationMinutes }) }, { name: t('sitting.itemMinutes'), words: t('time.span.minutes', { count: itemMinutes }) },
        ]}
      />
      <section className={look.section}>
        <h2>{t('words.conference.field.participants')}</h2>
        <ul>{seats.map((seat, index) => <li key={index}>{title(seat.title)} <span className={look.grey}>{[t(`words.conference.duty.${seat.duty}`), !seat.votes && t('sitting.noVote')].filter(Boolean).join(' · ')}</span></li>)}</ul>
      </section>
      {[{ name: t('words.conference.field.questions'), titles: questions }, { name: t('sitting.headings'), titles: headings }].map(({ name, titles }) => titles.length > 0 && (
        <section key={name} className={look.section}>
          <h2>{name}</h2>
          <ol>{titles.map((one, index) => <li key={index}>{index + 1}. {title(one)}</li>)}</ol>
        </section>
      ))}
    </>
  )
}
