import { Checkbox, Textarea } from '@mantine/core'
import type { ClockUnderPacks } from '../../../../shared/contract/rules.ts'
import { titleIn, type PackRef } from '../../../../shared/rules/pack.ts'
import { useDesk } from '../../../desk.ts'
import { useZone } from '../../../session.ts'
import { language, useText, type Text } from '../../../text/text.ts'
import { dueText } from '../../../parts/due-text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'
import look from '../Case.module.css'

const nameOf = ({ id, version }: PackRef): string => `${id} ${version}`

/** The case under other packs: every date that would change is shown before anybody says so. */
export function MovePacksForm(props: ActProps) {
  const t = useText()
  const { case: state } = props.file
  const { value: library } = useDesk('library', {})
  const form = useActForm({
    ...props, type: 'case.movePacks', initial: { to: state.packs.map(nameOf), reason: '' },
    body: ({ to, reason }) => ({ to: to.map(refOf), reason }),
  })
  const { to } = form.values
  const { value: clocks } = useDesk('packMovePreview', { id: state.id, to: to.map(refOf) }, { keep: true })
  const offered = (library?.packs ?? []).filter(({ signedOff }) => signedOff).map(({ pack }) => pack)
  // two versions of one pack would give every clock twice
  const toggle = (ref: PackRef, on: boolean) => form.set({ to: on ? [...to.filter((one) => refOf(one).id !== ref.id), nameOf(ref)] : to.filter((one) => one !== nameOf(ref)) })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.movePacks')}>
      <fieldset className={look.packs}>
        <legend>{t('rules.packs')}</legend>
        {offered.map((pack) => (
          <Checkbox
            key={nameOf(pack)} size="xs" checked={to.includes(nameOf(pack))} label={`${titleIn(pack.title, language())} · ${t('rules.version', { version: pack.version })}`}
            onChange={({ currentTarget }) => toggle(pack, currentTarget.checked)}
          />
        ))}
        {form.error('to') && <p className={look.packsError}>{form.error('to')}</p>}
      </fieldset>
      {clocks && <Changes clocks={clocks} />}
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}

function refOf(name: string): PackRef {
  const [id = '', version] = name.split(' ')
  return { id, version: Number(version) }
}

function Changes({ clocks }: { clocks: readonly ClockUnderPacks[] }) {
  const t = useText()
  const zone = useZone()
  return (
    <table className={look.packClocks} aria-label={t('rules.moved.title')} aria-live="polite">
      <thead><tr><th scope="col">{t('rules.moved.clock')}</th><th scope="col">{t('rules.moved.before')}</th><th scope="col">{t('rules.moved.after')}</th></tr></thead>
      <tbody>
        {clocks.map((one) => (
          <tr key={`${one.pack} ${one.clock}`} data-changed={changeOf(one) !== 'same'}>
            <td>{titleIn(one.title, language())}</td><td>{one.before && dueText(t, one.before, zone)}</td><td>{afterText(t, one, zone)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function changeOf({ before, after }: ClockUnderPacks): 'appears' | 'gone' | 'moves' | 'same' {
  if (!before) return 'appears'
  if (!after) return 'gone'
  return JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'moves'
}

function afterText(t: Text, one: ClockUnderPacks, zone: string): string {
  const change = changeOf(one)
  if (change === 'gone' || change === 'same') return t(`rules.moved.${change}`)
  const due = one.after ? dueText(t, one.after, zone) : ''
  return change === 'appears' ? `${due} · ${t('rules.moved.appears')}` : due
}
