import { Button } from '@mantine/core'
import { useState } from 'react'
import { directoryId, type Grant } from '../../../../shared/directory/directory.ts'
import { execute } from '../../../desk.ts'
import { dateText } from '../../../parts/dates.ts'
import { tell } from '../../../parts/toasts.ts'
import { useText, type Text } from '../../../text/text.ts'
import { useShortened } from '../../case/use-shortened.tsx'
import { GrantForm } from './GrantForm.tsx'
import type { Book } from './found.ts'
import look from '../Settings.module.css'

/** What a screen holds. */
const atFirst = 20

/** Who may work in a branch that is not theirs, as what, and how long. */
export function Grants({ directory }: { directory: Book }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  const [shown, rest] = useShortened(directory.grants, atFirst, (count) => t('hq.admin.more', { count }))
  const officerOf = (grant: Grant) => directory.officers.find(({ officerId }) => officerId === grant.officerId)?.name ?? t('timeline.unknownOfficer')
  const branchOf = (grant: Grant) => directory.branches.find(({ branchId }) => branchId === grant.branchId)?.name ?? grant.branchId
  async function withdraw(grant: Grant): Promise<void> {
    const { officerId, branchId, role, from, to } = grant
    const answer = await execute({ type: 'directory.withdrawGrant', id: directoryId, officerId, branchId })
    const undo = { type: 'directory.grant', id: directoryId, officerId, branchId, role, from, ...(to && { to }) } as const
    tell(t('hq.admin.withdrawn', { name: officerOf(grant) }), answer.ok ? { undo } : { refusal: answer.refusal })
  }
  return (
    <>
      <h3 className={look.sub}>{t('hq.admin.grants')}</h3>
      <p className={look.about}>{t('hq.admin.grantsAbout')}</p>
      {directory.grants.length === 0 ? <p className={look.grey}>{t('hq.admin.noGrants')}</p> : (
        <table className={look.people} aria-label={t('hq.admin.grants')}>
          <thead>
            <tr>
              <th scope="col">{t('hq.admin.officer')}</th>
              <th scope="col">{t('hq.admin.inBranch')}</th>
              <th scope="col">{t('hq.admin.role')}</th>
              <th scope="col">{t('hq.admin.term')}</th>
              <th scope="col"><span className="aloud">{t('hq.admin.withdraw')}</span></th>
            </tr>
          </thead>
          <tbody>
            {shown.map((grant) => (
              <tr key={`${grant.officerId} ${grant.branchId}`}>
                <td>{officerOf(grant)}</td>
                <td>{branchOf(grant)}</td>
                <td>{t(`words.role.${grant.role}`)}</td>
                <td>{termText(t, grant)}</td>
                <td className={look.acts}>
                  <button type="button" className={look.link} aria-label={t('hq.admin.withdrawOf', { name: officerOf(grant), branch: branchOf(grant) })} onClick={() => void withdraw(grant)}>{t('hq.admin.withdraw')}</button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest}
      {open
        ? <GrantForm directory={directory} onDone={() => setOpen(false)} />
        : <div className={look.row}><Button variant="default" onClick={() => setOpen(true)}>{t('hq.admin.grant')}</Button></div>}
    </>
  )
}

const termText = (t: Text, { from, to }: Grant): string => (to ? t('hq.admin.termClosed', { from: dateText(t, from), to: dateText(t, to) }) : t('hq.admin.termOpen', { from: dateText(t, from) }))
