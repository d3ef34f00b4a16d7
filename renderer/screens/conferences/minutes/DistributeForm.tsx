import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { sealedMinutes } from '../../../../shared/conference/conference.ts'
import type { OfficerId } from '../../../../shared/log/op.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { Several } from '../../../parts/Several.tsx'
import { useText } from '../../../text/text.ts'
import { ConferenceForm, useConferenceForm, type FormProps } from '../acts/ConferenceForm.tsx'
import { useColleagues } from '../calling/use-colleagues.ts'
import look from '../Conferences.module.css'

interface Receiver { officer?: OfficerId; name: string }

/** Who gets the sealed minutes: those who took part, colleagues, and others by name. Colleagues are asked to have read them. */
export function DistributeForm(props: FormProps) {
  const t = useText()
  const colleagues = useColleagues()
  const { conference } = props.file
  const sealed = sealedMinutes(conference)
  const sent = (one: Receiver) => sealed?.sentTo.some(({ officer, name }) => officer === one.officer && name === one.name) ?? false
  const [also, setAlso] = useState<readonly Receiver[]>([])
  const [typed, setTyped] = useState('')
  const receivers = [...conference.participants.map(({ officer, name }): Receiver => ({ ...(officer && { officer }), name })), ...also].filter((one) => !sent(one))
  const key = ({ officer, name }: Receiver) => officer ?? name
  const form = useConferenceForm({
    ...props, type: 'conference.distribute', initial: { chosen: receivers.map(key) as readonly string[] },
    body: ({ chosen }) => ({ version: sealed?.version, to: receivers.filter((one) => chosen.includes(key(one))) }),
  })
  const add = (one: Receiver) => {
    if (receivers.some((known) => key(known) === key(one)) || sent(one)) return
    setAlso([...also, one])
    form.set({ chosen: [...form.values.chosen, key(one)] })
  }
  return (
    <ConferenceForm type="conference.distribute" form={form} submit={t('words.conference.entry.distribute')}>
      <Several label={t('conferences.minutes.receivers')} chosen={form.values.chosen} onChange={(chosen) => form.set({ chosen })} options={receivers.map((one) => ({ value: key(one), words: one.name }))} error={form.error('to')} />
      <Choose
        label={t('conferences.minutes.addColleague')} value={undefined} options={colleagues.options.filter(({ value }) => !receivers.some((one) => one.officer === value))}
        onChange={(officer) => officer && add({ officer: officer as OfficerId, name: colleagues.nameOf(officer) })}
      />
      <div className={look.addLine}>
        <TextInput label={t('conferences.minutes.addOther')} value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
        <Button
          variant="default" onClick={() => {
            if (typed.trim()) add({ name: typed.trim() })
            setTyped('')
          }}
        >
          {t('frame.add')}
        </Button>
      </div>
    </ConferenceForm>
  )
}
