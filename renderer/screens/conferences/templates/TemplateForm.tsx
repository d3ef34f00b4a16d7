import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { decideConvening, Template } from '../../../../shared/conference/convening.ts'
import { ConferenceKind } from '../../../../shared/conference/vocabulary.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { TitleFields } from '../../../parts/TitleFields.tsx'
import { titleValues } from '../../../parts/limit-values.ts'
import { tell } from '../../../parts/toasts.ts'
import { useCommandForm } from '../../../parts/use-command-form.ts'
import { draftName } from '../../../parts/use-draft.ts'
import { useActor } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { TitleRows } from '../../playbooks/TitleRows.tsx'
import { QuorumField } from '../calling/QuorumField.tsx'
import { SeatFields } from './SeatFields.tsx'
import { ownTemplateId } from './template-file.ts'
import { templateFrom, templateValues } from './template-values.ts'
import pair from '../../../parts/Fields.module.css'

interface TemplateFormProps {
  entity: EntityId
  /** what it begins with; nothing for a new one */
  template: Template | undefined
  version: number
  /** the name of what it is copied from */
  copied?: string
  /** with the id that was saved */
  onDone: (id: string | undefined) => void
}

/** The next version of a template, the first of a copy, or a new one. */
export function TemplateForm({ entity, template, version, copied, onDone }: TemplateFormProps) {
  const t = useText()
  const actor = useActor()
  const [id] = useState(template?.id ?? ownTemplateId)
  const what = template ? (copied === undefined ? `${template.id}/${version}` : `copy/${copied}`) : 'new'
  const first = templateValues(template)
  const form = useCommandForm({
    type: 'convening.saveTemplate', draft: draftName(entity, what, actor.id), initial: copied === undefined ? first : { ...first, title: titleValues(t('rules.copy.titleOf', { name: copied })) },
    body: (values) => ({ id: entity, template: templateFrom(values, id, version) }),
    missing: (values) => {
      const read = Template.safeParse(templateFrom(values, id, 1))
      const verdict = read.success && decideConvening({ rev: 0, templates: [] }, { type: 'convening.saveTemplate', id: entity, template: read.data }, { actor })
      return verdict && !verdict.ok ? [{ path: verdict.refusal.code === 'conference.quorumTooHigh' ? 'template.quorum' : 'template.seats', ...verdict.refusal }] : []
    },
    done: () => {
      tell(t('sitting.savedTemplate'))
      onDone(id)
    },
  })
  const { values, set } = form
  return (
    <InPlaceForm
      title={t(template ? (copied === undefined ? 'sitting.editTemplate' : 'sitting.copyTemplate') : 'sitting.newTemplate')} about={t('sitting.templateAbout')} submit={t('frame.save')} onSubmit={form.submit}
      onCancel={() => onDone(template && copied === undefined ? template.id : undefined)} busy={form.busy} refusal={form.refusal} restored={form.restored} onClear={form.clear}
    >
      <TitleFields values={values.title} onChange={(title) => set({ title })} error={form.error('template.title')} />
      <Choices label={t('words.conference.field.kind')} value={values.kind} onChange={(kind) => set({ kind })} options={ConferenceKind.options.map((value) => ({ value, words: t(`words.conference.kind.${value}`) }))} />
      <div className={pair.pair}>
        <TextInput label={t('sitting.durationMinutes')} inputMode="numeric" {...form.text('durationMinutes', 'template.durationMinutes')} />
        <TextInput label={t('sitting.itemMinutesTyped')} inputMode="numeric" {...form.text('itemMinutes', 'template.itemMinutes')} />
      </div>
      <QuorumField
        values={values} participants={values.seats.map(({ id: participantId, duty, votes }) => ({ participantId, name: participantId, duty, votes }))} onChange={set} onLeave={() => form.left('template.quorum')}
        error={form.error('template.quorum')}
      />
      <SeatFields seats={values.seats} onChange={(seats) => set({ seats })} error={form.error('template.seats')} errorAt={(index) => form.error(`template.seats.${index}.title`)} />
      <TitleRows label={t('words.conference.field.questions')} stem="question" rows={values.questions} onChange={(questions) => set({ questions })} />
      <TitleRows label={t('sitting.headings')} stem="heading" rows={values.headings} onChange={(headings) => set({ headings })} />
    </InPlaceForm>
  )
}
