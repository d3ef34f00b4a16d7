import { Button } from '@mantine/core'
import { Fragment, useState } from 'react'
import { decideDirectory, directoryId, type Branch } from '../../../../shared/directory/directory.ts'
import { execute } from '../../../desk.ts'
import { tell } from '../../../parts/toasts.ts'
import { useActor } from '../../../session.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { useShortened } from '../../case/use-shortened.tsx'
import { ChangeOfficer } from '../ChangeOfficer.tsx'
import { EnrolForm } from './EnrolForm.tsx'
import type { Book, BookOfficer } from './found.ts'
import { MakeCode } from './MakeCode.tsx'
import look from '../Settings.module.css'

/** What a screen holds. */
const atFirst = 30

/** The people of one branch, each with what the head office can do for them. */
export function People({ directory, branch, officers }: { directory: Book; branch: Branch; officers: readonly BookOfficer[] }) {
  const t = useText()
  const actor = useActor()
  const [form, setForm] = useState<string>()
  const close = () => setForm(undefined)
  const open = (name: string) => setForm(form === name ? undefined : name)
  const [shown, rest] = useShortened(officers, atFirst, (count) => t('hq.admin.more', { count }))
  return (
    <div className={look.inside}>
      {officers.length === 0 ? <p className={look.grey}>{t('hq.admin.nobody')}</p> : (
        <table className={look.people} aria-label={t('hq.admin.peopleOf', { name: branch.name })}>
          <tbody>
            {shown.map((officer) => {
              const { officerId, name, role, email, left } = officer
              return (
                <Fragment key={officerId}>
                  <tr data-left={left}>
                    <td>{name}{officerId === actor.id && <span className={look.grey}>{t('hq.admin.self')}</span>}</td>
                    <td>{t(`words.role.${role}`)}</td>
                    <td className={look.grey}>{email}</td>
                    <td>{t(left ? 'settings.officers.left' : 'settings.officers.working')}</td>
                    <td className={look.acts}>
                      {!left && (
                        <button type="button" className={look.link} aria-label={t('hq.admin.makeCodeFor', { name })} aria-expanded={form === `code ${officerId}`} onClick={() => open(`code ${officerId}`)}>
                          {t('hq.admin.makeCode')}
                        </button>
                      )}
                      <button type="button" className={look.link} aria-label={t('settings.officers.changeOf', { name })} aria-expanded={form === officerId} onClick={() => open(officerId)}>
                        {t('hq.admin.change')}
                      </button>
                      <Leave directory={directory} officer={officer} />
                    </td>
                  </tr>
                  {form === officerId && <tr><td colSpan={5} className={look.form}><ChangeOfficer directory={directory} officer={officer} onDone={close} /></td></tr>}
                  {form === `code ${officerId}` && <tr><td colSpan={5} className={look.form}><MakeCode officerId={officerId} title={t('hq.admin.codeFor', { name })} onDone={close} /></td></tr>}
                </Fragment>
              )
            })}
          </tbody>
        </table>
      )}
      {rest}
      {form === 'new'
        ? <EnrolForm directory={directory} branch={branch} onDone={close} />
        : <div className={look.row}><Button variant="subtle" size="compact-sm" onClick={() => setForm('new')} aria-label={t('hq.admin.addOfficerTo', { name: branch.name })}>{t('hq.admin.addOfficer')}</Button></div>}
    </div>
  )
}

/** Left, or back: a head office sets no passwords, so that coming back needs none here; the workstation asks for one. */
function Leave({ directory, officer: { officerId, name, left } }: { directory: Book; officer: BookOfficer }) {
  const t = useText()
  const actor = useActor()
  const command = { type: 'directory.changeOfficer', id: directoryId, officerId, left: !left } as const
  const verdict = decideDirectory({ rev: 0, ...directory }, command, { actor })
  const run = async (): Promise<void> => {
    const answer = await execute(command)
    tell(t(left ? 'settings.officers.backDone' : 'settings.officers.leftDone', { name }), answer.ok ? { undo: { ...command, left } } : { refusal: answer.refusal })
  }
  return (
    <button
      type="button" className={look.link} disabled={!verdict.ok} title={verdict.ok ? undefined : refusalText(t, verdict.refusal)}
      aria-label={t(left ? 'settings.officers.markBackOf' : 'settings.officers.markLeftOf', { name })} onClick={() => void run()}
    >
      {t(left ? 'settings.officers.markBack' : 'settings.officers.markLeft')}
    </button>
  )
}
