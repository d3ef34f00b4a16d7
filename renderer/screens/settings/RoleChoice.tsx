import { Role } from '../../../shared/access/roles.ts'
import { Choices } from '../../parts/Choices.tsx'
import { useText } from '../../text/text.ts'
import look from './Settings.module.css'

/** The role, and in a sentence what it may do. */
export function RoleChoice({ value, onChange }: { value: Role; onChange: (role: Role) => void }) {
  const t = useText()
  return (
    <>
      <Choices label={t('settings.officers.role')} value={value} onChange={onChange} options={Role.options.map((role) => ({ value: role, words: t(`words.role.${role}`) }))} />
      <p className={look.roleAbout}>{t(`settings.officers.roleAbout.${value}`)}</p>
    </>
  )
}
