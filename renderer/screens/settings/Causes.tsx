import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Fragment, useState } from 'react'
import { may } from '../../../shared/access/may.ts'
import { groupOf, isGroup, retirable, type Cause } from '../../../shared/directory/causes.ts'
import { directoryId } from '../../../shared/directory/directory.ts'
import { execute } from '../../desk.ts'
import { useCauseName, useCauses } from '../../parts/causes.ts'
import { tell } from '../../parts/toasts.ts'
import { useActor } from '../../session.ts'
import { refusalText, useText } from '../../text/text.ts'
import { CauseForm } from './CauseForm.tsx'
import { Section } from './Section.tsx'
import look from './Settings.module.css'

/** The tree by which complaints are sorted. Forms open under the line that they change; nothing is deleted. */
export function Causes() {
  const t = useText()
  const actor = useActor()
  const causes = useCauses()
  const [open, setOpen] = useState<string>()
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  const mayChange = may(actor, 'directory.addCause')
  const toggle = (group: string) => setShown((now) => (now.has(group) ? new Set([...now].filter((one) => one !== group)) : new Set([...now, group])))
  const close = () => setOpen(undefined)
  const line = (one: Cause) => (
    <CauseLine
      key={one.cause} one={one} causes={causes} mayChange={mayChange} open={open} onOpen={(form) => setOpen(open === form ? undefined : form)} onDone={close}
      shown={shown.has(one.cause)} onToggle={() => toggle(one.cause)}
    />
  )
  return (
    <Section id="settings-causes" title={t('settings.causes.title')} about={t('settings.causes.about')}>
      <table className={look.people} aria-label={t('settings.causes.title')}>
        <thead>
          <tr>
            <th scope="col">{t('settings.causes.cause')}</th>
            <th scope="col">{t('settings.causes.state')}</th>
            <th scope="col"><span className="aloud">{t('settings.officers.change')}</span></th>
          </tr>
        </thead>
        <tbody>
          {causes.filter(({ cause }) => isGroup(cause)).map((group) => (
            <Fragment key={group.cause}>
              {line(group)}
              {shown.has(group.cause) && causes.filter(({ cause }) => !isGroup(cause) && groupOf(cause) === group.cause).map(line)}
            </Fragment>
          ))}
        </tbody>
      </table>
      {open === 'add' ? <CauseForm causes={causes} onDone={close} /> : (
        <div className={look.row}>
          <Button variant="default" disabled={!mayChange} onClick={() => setOpen('add')}>{t('settings.causes.add')}</Button>
          {!mayChange && <span className={look.refusedWhy}>{refusalText(t, { code: 'notYourRole', params: { role: actor.role } })}</span>}
        </div>
      )}
    </Section>
  )
}

interface CauseLineProps {
  one: Cause
  causes: readonly Cause[]
  mayChange: boolean
  open: string | undefined
  onOpen: (form: string) => void
  onDone: () => void
  shown: boolean
  onToggle: () => void
}

function CauseLine({ one, causes, mayChange, open, onOpen, onDone, shown, onToggle }: CauseLineProps) {
  const t = useText()
  const causeName = useCauseName()
  const { cause, retired } = one
  const group = isGroup(cause)
  const name = causeName(cause).split(' · ').at(-1) ?? ''
  const details = causes.filter((other) => !isGroup(other.cause) && groupOf(other.cause) === cause && !other.retired).length
  const forms = { rename: `rename ${cause}`, add: `add ${cause}` }
  const act = (words: string, label: string, form: string) => (
    <button type="button" className={look.link} disabled={!mayChange} aria-label={label} aria-expanded={open === form} onClick={() => onOpen(form)}>{words}</button>
  )
  return (
    <>
      <tr data-left={retired}>
        <td>
          {group ? (
            <button type="button" className={look.fold} aria-expanded={shown} aria-label={t('settings.causes.details', { name })} onClick={onToggle}>
              {shown ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />} {name}
              <span className={look.grey}>{details > 0 && details}</span>
            </button>
          ) : <span className={look.detail}>{name}</span>}
        </td>
        <td>{t(retired ? 'settings.causes.retired' : 'settings.causes.used')}</td>
        <td className={look.acts}>
          {group && act(t('settings.causes.addDetail'), t('settings.causes.addDetailTo', { name }), forms.add)}
          {act(t('settings.causes.rename'), t('settings.causes.renameOf', { name }), forms.rename)}
          <RetireButton one={one} name={name} causes={causes} mayChange={mayChange} />
        </td>
      </tr>
      {open === forms.rename && <tr><td colSpan={3} className={look.form}><CauseForm causes={causes} renamed={{ cause, name }} onDone={onDone} /></td></tr>}
      {open === forms.add && <tr><td colSpan={3} className={look.form}><CauseForm causes={causes} under={{ cause, name }} onDone={onDone} /></td></tr>}
    </>
  )
}

interface RetireButtonProps { one: Cause; name: string; causes: readonly Cause[]; mayChange: boolean }

/** Reversible, so it is done at once and can be undone. */
function RetireButton({ one: { cause, retired }, name, causes, mayChange }: RetireButtonProps) {
  const t = useText()
  const command = (gone: boolean) => ({ type: 'directory.retireCause', id: directoryId, cause, retired: gone }) as const
  const verdict = retirable(causes, command(!retired))
  const run = async (): Promise<void> => {
    const answer = await execute(command(!retired))
    tell(t(retired ? 'settings.causes.backDone' : 'settings.causes.retireDone', { name }), answer.ok ? { undo: command(retired) } : { refusal: answer.refusal })
  }
  return (
    <button
      type="button" className={look.link} disabled={!mayChange || !verdict.ok} title={verdict.ok ? t('settings.causes.retireAbout') : refusalText(t, verdict.refusal)}
      aria-label={t(retired ? 'settings.causes.bringBackOf' : 'settings.causes.retireOf', { name })} onClick={() => void run()}
    >
      {t(retired ? 'settings.causes.bringBack' : 'settings.causes.retire')}
    </button>
  )
}
