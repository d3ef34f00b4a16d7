import { Fragment, useEffect, useState } from 'react'
import type { HqDevice } from '../../../../shared/contract/sync.ts'
import type { Answer } from '../../../../shared/log/refusal.ts'
import { execute } from '../../../desk.ts'
import { instantText } from '../../../parts/dates.ts'
import { Refused } from '../../../parts/Refused.tsx'
import { useZone } from '../../../session.ts'
import { listed, useText } from '../../../text/text.ts'
import { useShortened } from '../../case/use-shortened.tsx'
import type { Book } from './found.ts'
import { RevokeDevice } from './RevokeDevice.tsx'
import look from '../Settings.module.css'

/** What a screen holds. */
const atFirst = 20

/** The workstations that have joined, those at work first. The list is HQ's own: it is asked for when this is shown. */
export function Devices({ directory }: { directory: Book }) {
  const t = useText()
  const zone = useZone()
  const [answer, setAnswer] = useState<Answer<HqDevice[]>>()
  const [revoking, setRevoking] = useState<string>()
  const read = () => void execute({ type: 'hq.devices' }).then(setAnswer)
  useEffect(read, [])
  const devices = answer?.ok ? answer.value.toSorted((a, b) => Number(a.revokedAt !== undefined) - Number(b.revokedAt !== undefined)) : []
  const [shown, rest] = useShortened(devices, atFirst, (count) => t('hq.admin.more', { count }))
  const officersOf = ({ officers }: HqDevice) => listed(t, officers.map((id) => directory.officers.find((one) => one.officerId === id)?.name ?? t('timeline.unknownOfficer')))
  const branchOf = ({ branchId }: HqDevice) => directory.branches.find((one) => one.branchId === branchId)?.name ?? branchId
  return (
    <>
      <h3 className={look.sub}>{t('hq.admin.devices')}</h3>
      <p className={look.about}>{t('hq.admin.devicesAbout')}</p>
      {answer && !answer.ok && <Refused refusal={answer.refusal} title={t('hq.admin.devicesFailed')} />}
      {answer?.ok && devices.length === 0 && <p className={look.grey}>{t('hq.admin.noDevices')}</p>}
      {devices.length > 0 && (
        <table className={look.people} aria-label={t('hq.admin.devices')}>
          <thead>
            <tr>
              <th scope="col">{t('hq.admin.device')}</th>
              <th scope="col">{t('hq.admin.officer')}</th>
              <th scope="col">{t('hq.admin.branch')}</th>
              <th scope="col">{t('hq.admin.lastContact')}</th>
              <th scope="col">{t('hq.admin.state')}</th>
              <th scope="col"><span className="aloud">{t('hq.admin.revoke')}</span></th>
            </tr>
          </thead>
          <tbody>
            {shown.map((device) => (
              <Fragment key={device.deviceId}>
                <tr data-left={device.revokedAt !== undefined}>
                  <td className={look.cut} title={t('hq.admin.enrolled', { at: instantText(t, device.enrolledAt, zone) })}>{device.name}</td>
                  <td className={look.cut}>{officersOf(device)}</td>
                  <td className={look.cut}>{branchOf(device)}</td>
                  <td>{device.lastContact ? instantText(t, device.lastContact, zone) : t('hq.admin.neverContacted')}</td>
                  <td>{t(device.lost ? 'hq.admin.lost' : device.revokedAt ? 'hq.admin.revoked' : 'hq.admin.inUse')}</td>
                  <td className={look.acts}>
                    {!device.revokedAt && (
                      <button type="button" className={look.link} aria-label={t('hq.admin.revokeOf', { name: device.name })} aria-expanded={revoking === device.deviceId} onClick={() => setRevoking(device.deviceId)}>{t('hq.admin.revoke')}</button>
                    )}
                  </td>
                </tr>
                {revoking === device.deviceId && (
                  <tr>
                    <td colSpan={6} className={look.form}>
                      <RevokeDevice
                        device={device} officers={officersOf(device)} onDone={() => {
                          setRevoking(undefined)
                          read()
                        }}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {rest}
    </>
  )
}
