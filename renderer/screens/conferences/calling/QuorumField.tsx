import { TextInput } from '@mantine/core'
import { quorumOf } from '../../../../shared/conference/quorum.ts'
import type { Participant } from '../../../../shared/conference/commands.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { useText } from '../../../text/text.ts'
import { quorumFrom, type QuorumValues } from './quorum-values.ts'
import pair from '../../../parts/Fields.module.css'

interface QuorumFieldProps { values: QuorumValues; participants: Participant[]; onChange: (change: Partial<QuorumValues>) => void; onLeave: () => void; error?: string | undefined }

/** A share or a number; how many people that is, of those who vote, stands under it. */
export function QuorumField({ values, participants, onChange, onLeave, error }: QuorumFieldProps) {
  const t = useText()
  const quorum = quorumFrom(values)
  const voting = participants.filter(({ votes }) => votes).length
  const needed = quorum && quorumOf({ participants, conflicts: [], attendance: {}, quorum }).needed
  return (
    <div className={pair.pair}>
      <Choices
        label={t('words.conference.field.quorum')} value={values.quorumBy} onChange={(quorumBy) => onChange({ quorumBy, quorum: '' })}
        options={(['share', 'count'] as const).map((value) => ({ value, words: t(`conferences.form.quorumBy.${value}`) }))}
      />
      <TextInput
        label={t(`conferences.form.quorumHow.${values.quorumBy}`)} value={values.quorum} onChange={({ currentTarget }) => onChange({ quorum: currentTarget.value })} onBlur={onLeave} error={error}
        description={needed !== undefined && Number.isFinite(needed) ? t('conferences.form.quorumIs', { needed, voting }) : undefined}
      />
    </div>
  )
}
