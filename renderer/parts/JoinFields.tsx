import { TextInput } from '@mantine/core'
import { useText } from '../text/text.ts'
import type { JoinValues } from './join-values.ts'
import type { CommandForm } from './use-command-form.ts'

interface JoinFieldsProps { form: Pick<CommandForm<JoinValues>, 'values' | 'error' | 'text'>; autoFocus?: boolean }

/** Address, one-time code, name of this workstation: what joining a head office asks for, on the first run and in the settings. */
export function JoinFields({ form, autoFocus = false }: JoinFieldsProps) {
  const t = useText()
  const wrong = (key: 'address' | 'code', words: string) => (form.error(key) === undefined ? undefined : form.values[key].trim() === '' ? t('refusal.required') : words)
  return (
    <>
      <TextInput
        label={t('hq.join.address')} description={t('hq.join.addressExample')} inputMode="url" autoComplete="off" spellCheck={false} autoFocus={autoFocus} {...form.text('address')}
        error={wrong('address', t('hq.join.addressWrong'))}
      />
      <TextInput
        label={t('hq.join.code')} description={t('hq.join.codeAbout')} autoComplete="off" spellCheck={false} {...form.text('code')} error={wrong('code', t('hq.join.codeWrong'))}
      />
      <TextInput label={t('hq.join.device')} description={t('hq.join.deviceAbout')} maxLength={80} {...form.text('deviceName')} />
    </>
  )
}
