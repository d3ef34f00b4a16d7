import { Choose } from '../../parts/Choose.tsx'
import { useHandlers } from '../../parts/officers.ts'
import { useSeat } from '../../session.ts'
import { useText } from '../../text/text.ts'

interface HandlingProps { value: string; onChange: (assignee: string) => void }

export function Handling({ value, onChange }: HandlingProps) {
  const t = useText()
  const officers = useHandlers(useSeat().session.branch.branchId)
  return (
    <Choose
      label={t('words.field.assignee')} value={value || undefined} clearable placeholder={t('register.nobody')}
      onChange={(to) => onChange(to ?? '')}
      options={officers.map(({ officerId, name, role }) => ({ value: officerId as string, label: `${name} · ${t(`words.role.${role}`)}` }))}
    />
  )
}
