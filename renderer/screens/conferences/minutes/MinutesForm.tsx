import { Textarea } from '@mantine/core'
import { lastMinutes, sealedMinutes } from '../../../../shared/conference/conference.ts'
import { tellsWhy } from '../../../../shared/conference/minutes.ts'
import type { MinutesDraft } from '../../../../shared/contract/conferences.ts'
import { execute, useDesk } from '../../../desk.ts'
import { filled } from '../../../parts/filled.ts'
import type { Missing } from '../../../parts/use-command-form.ts'
import { useText } from '../../../text/text.ts'
import { AsWritten } from '../../case/AsWritten.tsx'
import { AmountsApart } from '../AmountsApart.tsx'
import { ConferenceForm, useConferenceForm, type FormProps } from '../acts/ConferenceForm.tsx'
import { MinutesItemText } from './MinutesText.tsx'
import look from '../Conferences.module.css'

/** The recorder edits what was said, item by item; all else comes out of the outcome and is shown as it will stand. */
export function MinutesForm(props: FormProps) {
  const { id } = props.file.conference
  const { value: draft } = useDesk('minutesDraft', { id })
  return draft ? <AsWritten file={draft} reveal={() => execute({ type: 'conference.readDraft', id })}>{(written) => <Editing {...props} draft={written} />}</AsWritten> : null
}

interface MinutesValues { discussions: Record<string, string>; remarks: string; reason: string }

function Editing({ draft: { version, minutes }, ...props }: FormProps & { draft: MinutesDraft }) {
  const t = useText()
  const corrects = sealedMinutes(props.file.conference) !== undefined
  const last = lastMinutes(props.file.conference)
  const signed = last && !last.sealed ? last.signatures.length : 0
  const form = useConferenceForm<MinutesValues, 'conference.saveMinutes'>({
    ...props, part: [String(version)], type: 'conference.saveMinutes', name: t('words.conference.entry.draftMinutes'),
    initial: { discussions: Object.fromEntries(minutes.items.map(({ itemId, discussion }) => [itemId, discussion])), remarks: minutes.remarks, reason: '' },
    body: ({ discussions, remarks, reason }) => ({ discussions, remarks, reason: filled(reason) }),
    missing: ({ reason }): Missing[] => (corrects && !tellsWhy(reason) ? [{ path: 'reason', code: reason.trim() ? 'conference.reasonThin' : 'conference.reasonMissing' }] : []),
  })
  const { values, set } = form
  return (
    <ConferenceForm
      type="conference.draftMinutes" form={form} title={t(corrects ? 'conferences.minutes.correct' : 'conferences.minutes.write', { version })}
      about={t(corrects ? 'conferences.about.correctMinutes' : 'conferences.about.draftMinutes')}
    >
      {signed > 0 && <p className={look.warned}>▲ {t('conferences.minutes.signedAlready', { count: signed })}</p>}
      {corrects && <Textarea label={t('conferences.minutes.reason')} data-first autosize minRows={2} {...form.text('reason')} />}
      {minutes.items.map((item, index) => (
        <div key={item.itemId} className={look.minutesItem}>
          <Textarea
            label={t('conferences.minutes.discussionOf', { nth: index + 1, title: item.title })} autosize minRows={4} maxRows={24} value={values.discussions[item.itemId] ?? ''} error={form.error(`discussions.${item.itemId}`)}
            onChange={({ currentTarget }) => set({ discussions: { ...values.discussions, [item.itemId]: currentTarget.value } })}
          />
          <MinutesItemText item={item} />
          {item.resolutions.map(({ resolutionId, text, amount }) => <AmountsApart key={resolutionId} text={text} amount={amount} />)}
        </div>
      ))}
      <Textarea label={t('words.conference.field.remarks')} autosize minRows={2} {...form.text('remarks')} />
    </ConferenceForm>
  )
}
