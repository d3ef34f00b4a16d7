import { Textarea, TextInput } from '@mantine/core'
import { useText } from '../../../text/text.ts'
import { CasesField } from '../../../parts/CasesField.tsx'
import { usePartId } from '../../../parts/use-part-id.ts'
import { ConferenceForm, useConferenceForm, type FormProps } from '../acts/ConferenceForm.tsx'
import { itemFrom, type ItemValues } from '../calling/call-values.ts'

/** An item more, or what one is about. */
export function ItemForm(props: FormProps) {
  const t = useText()
  const newId = usePartId()
  const known = props.file.conference.items.find(({ itemId }) => itemId === props.part?.[0])
  const initial: ItemValues = known
    ? {
        itemId: known.itemId, title: known.title, minutes: String(known.plannedMinutes), questions: known.questions.join('\n'),
        ...(known.caseId && { caseId: known.caseId }), ...(known.caseNumber && { caseNumber: known.caseNumber }), ...(known.proposed && { proposed: known.proposed }),
      }
    : { itemId: newId, title: '', minutes: '20', questions: '' }
  const form = useConferenceForm({ ...props, type: 'conference.setItem', initial, body: (values) => ({ item: itemFrom(values) }) })
  const { values, set } = form
  return (
    <ConferenceForm type="conference.setItem" form={form} title={t(known ? 'conferences.form.changeItem' : 'conferences.form.addItem')}>
      <CasesField
        label={t('words.conference.field.caseNumber')} value={values.caseId ? [{ caseId: values.caseId, number: values.caseNumber ?? '' }] : []}
        // one item, one case: the last one that was found
        onChange={(cases) => {
          const last = cases.at(-1)
          set({ caseId: last?.caseId, caseNumber: last?.number } as Partial<ItemValues>)
        }}
      />
      <TextInput label={t('words.conference.field.title')} {...form.text('title', 'item.title')} />
      <TextInput label={t('conferences.form.minutes')} inputMode="numeric" {...form.text('minutes', 'item.plannedMinutes')} />
      <Textarea label={t('conferences.form.questions')} autosize minRows={2} {...form.text('questions', 'item.questions')} />
    </ConferenceForm>
  )
}
