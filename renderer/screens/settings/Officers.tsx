import { Button } from '@mantine/core'
import { Fragment, useState } from 'react'
import { may } from '../../../shared/access/may.ts'
import { decideDirectory, directoryId } from '../../../shared/directory/directory.ts'
import type { QueryValues } from '../../../shared/contract/bridge.ts'
import { execute, useDesk } from '../../desk.ts'
import { tell } from '../../parts/toasts.ts'
import { useActor, useSeat } from '../../session.ts'
import { refusalText, useText } from '../../text/text.ts'
import { AddOfficer } from './AddOfficer.tsx'
import { ChangeOfficer } from './ChangeOfficer.tsx'
import { ReturnOfficer } from './ReturnOfficer.tsx'
import { Section } from './Section.tsx'
import look from './Settings.module.css'

type Directory = QueryValues['directory']
type Officer = Directory['officers'][number]

/** Who works here. Forms open under the line that they change. */
export function Officers() {
  const t = useText()
  const actor = useActor()
  const { value: directory } = useDesk('directory', {})
  const [open, setOpen] = useState<string>()
  const close = () => setOpen(undefined)
  const { branchId } = useSeat().session.branch
  // the whole company stands in the directory; here are those who sit here
  const officers = (directory?.officers ?? []).filter((officer) => officer.branchId === branchId).toSorted((a, b) => Number(a.left) - Number(b.left))
  const mayAdd = may(actor, 'officer.enrol')
  const refused = refusalText(t, { code: 'notYourRole', params: { role: actor.role } })
  return (
    <Section id="settings-officers" title={t('settings.officers.title')} about={t('settings.officers.about')}>
      <table className={look.people} aria-label={t('settings.officers.title')}>
        <thead>
          <tr>
            <th scope="col">{t('settings.officers.name')}</th>
            <th scope="col">{t('settings.officers.role')}</th>
            <th scope="col">{t('settings.officers.email')}</th>
            <th scope="col">{t('settings.officers.state')}</th>
            <th scope="col"><span className="aloud">{t('settings.officers.change')}</span></th>
          </tr>
        </thead>
        <tbody>
          {officers.map((officer) => (
            <Fragment key={officer.officerId}>
              <tr data-left={officer.left}>
                <td>{officer.name}{officer.officerId === actor.id && <span className={look.grey}>{t('settings.officers.self')}</span>}</td>
                <td>{t(`words.role.${officer.role}`)}</td>
                <td className={look.grey}>{officer.email}</td>
                <td>{t(officer.left ? 'settings.officers.left' : 'settings.officers.working')}</td>
                <td className={look.acts}>
                  <button
                    type="button" className={look.link} disabled={!mayAdd} title={mayAdd ? undefined : refused} aria-label={t('settings.officers.changeOf', { name: officer.name })}
                    aria-expanded={open === officer.officerId} onClick={() => setOpen(open === officer.officerId ? undefined : officer.officerId)}
                  >
                    {t('settings.officers.change')}
                  </button>
                  {directory && (
                    <LeaveButton directory={directory} officer={officer} onReturn={() => setOpen(open === backOf(officer) ? undefined : backOf(officer))} />
                  )}
                </td>
              </tr>
              {directory && open === officer.officerId && (
                <tr><td colSpan={5} className={look.form}><ChangeOfficer directory={directory} officer={officer} onDone={close} /></td></tr>
              )}
              {officer.left && open === backOf(officer) && (
                <tr><td colSpan={5} className={look.form}><ReturnOfficer officer={officer} onDone={close} /></td></tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {open === 'add' && directory
        ? <AddOfficer directory={directory} onDone={close} />
        : (
          <div className={look.row}>
            <Button variant="default" disabled={!mayAdd} onClick={() => setOpen('add')}>{t('settings.officers.add')}</Button>
            {!mayAdd && <span className={look.refusedWhy}>{refused}</span>}
          </div>
        )}
    </Section>
  )
}

const backOf = ({ officerId }: Officer): string => `back ${officerId}`

interface LeaveButtonProps { directory: Directory; officer: Officer; onReturn: () => void }

/** Leaving is done at once, coming back takes a new password; what the directory's rules refuse is grey with the reason. */
function LeaveButton({ directory, officer: { officerId, name, left }, onReturn }: LeaveButtonProps) {
  const t = useText()
  const actor = useActor()
  const command = { type: 'directory.changeOfficer', id: directoryId, officerId, left: !left } as const
  const verdict = decideDirectory({ rev: 0, ...directory }, command, { actor })
  const run = async (): Promise<void> => {
    if (left) return onReturn()
    const answer = await execute(command)
    tell(t('settings.officers.leftDone', { name }), answer.ok ? {} : { refusal: answer.refusal })
  }
  return (
    <button
      type="button" className={look.link} disabled={!verdict.ok} title={verdict.ok ? t('settings.officers.leftAbout') : refusalText(t, verdict.refusal)}
      aria-label={t(left ? 'settings.officers.markBackOf' : 'settings.officers.markLeftOf', { name })} onClick={() => void run()}
    >
      {t(left ? 'settings.officers.markBack' : 'settings.officers.markLeft')}
    </button>
  )
}
