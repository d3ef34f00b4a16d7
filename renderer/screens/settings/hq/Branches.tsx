import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Fragment, useState } from 'react'
import { useText } from '../../../text/text.ts'
import { useShortened } from '../../case/use-shortened.tsx'
import { BranchForm } from './BranchForm.tsx'
import { foundBranches, type Book } from './found.ts'
import { MakeCode } from './MakeCode.tsx'
import { People } from './People.tsx'
import look from '../Settings.module.css'

/** What a screen holds. */
const atFirst = 20

/** Every branch on a line; its people and its form open under it. */
export function Branches({ directory, find }: { directory: Book; find: string }) {
  const t = useText()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [form, setForm] = useState<string>()
  const found = foundBranches(directory, find)
  const [shown, rest] = useShortened(found, atFirst, (count) => t('hq.admin.more', { count }))
  const toggle = (branchId: string) => setOpen((now) => new Set(now.has(branchId) ? [...now].filter((one) => one !== branchId) : [...now, branchId]))
  const nameOf = (branchId: string | undefined) => directory.branches.find((one) => one.branchId === branchId)?.name
  return (
    <>
      <h3 className={look.sub}>{t('hq.admin.branches')}</h3>
      {found.length === 0 ? <p className={look.grey}>{t('hq.admin.none')}</p> : (
        <table className={look.people} aria-label={t('hq.admin.branches')}>
          <thead>
            <tr>
              <th scope="col">{t('hq.admin.branch')}</th>
              <th scope="col">{t('hq.admin.code')}</th>
              <th scope="col">{t('hq.admin.above')}</th>
              <th scope="col">{t('hq.admin.people')}</th>
              <th scope="col"><span className="aloud">{t('hq.admin.change')}</span></th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ branch, officers, byPeople }) => {
              const unfolded = byPeople || open.has(branch.branchId)
              const Fold = unfolded ? IconChevronDown : IconChevronRight
              return (
                <Fragment key={branch.branchId}>
                  <tr>
                    <td>
                      <button type="button" className={look.fold} aria-expanded={unfolded} aria-label={t('hq.admin.peopleOf', { name: branch.name })} onClick={() => toggle(branch.branchId)}>
                        <Fold size={14} aria-hidden /> {branch.name}
                      </button>
                    </td>
                    <td>{branch.code}</td>
                    <td>{nameOf(branch.above) ?? <span className={look.grey}>{t('hq.admin.topMost')}</span>}</td>
                    <td>{t('hq.admin.peopleCount', { count: officers.filter(({ left }) => !left).length })}</td>
                    <td className={look.acts}>
                      <button
                        type="button" className={look.link} aria-label={t('hq.admin.changeBranch', { name: branch.name })} aria-expanded={form === branch.branchId}
                        onClick={() => setForm(form === branch.branchId ? undefined : branch.branchId)}
                      >
                        {t('hq.admin.change')}
                      </button>
                    </td>
                  </tr>
                  {form === branch.branchId && <tr><td colSpan={5} className={look.form}><BranchForm directory={directory} branch={branch} onDone={() => setForm(undefined)} /></td></tr>}
                  {unfolded && <tr><td colSpan={5} className={look.form}><People directory={directory} branch={branch} officers={officers} /></td></tr>}
                </Fragment>
              )
            })}
          </tbody>
        </table>
      )}
      {rest}
      {form === 'new' && <BranchForm directory={directory} onDone={() => setForm(undefined)} />}
      {form === 'code' && <MakeCode title={t('hq.admin.codeForBranch')} onDone={() => setForm(undefined)} />}
      {form !== 'new' && form !== 'code' && (
        <div className={look.row}>
          <Button variant="default" onClick={() => setForm('new')}>{t('hq.admin.addBranch')}</Button>
          <Button variant="default" title={t('hq.admin.codeForBranchAbout')} onClick={() => setForm('code')}>{t('hq.admin.makeBranchCode')}</Button>
        </div>
      )}
    </>
  )
}
