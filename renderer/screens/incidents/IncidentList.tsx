import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { leads, may } from '../../../shared/access/may.ts'
import { readAhead, useDesk } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { useLines } from '../now/use-lines.ts'
import { currentPlace, go, goIncidents, openIncident, usePlace } from '../../router.ts'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { IncidentRow } from './IncidentRow.tsx'
import { OpenForm } from './OpenForm.tsx'
import { openAlone, openForm, takeOpening } from '../../parts/incident-opening.ts'
import look from './Incidents.module.css'

const scopes = ['open', 'closed', 'all'] as const

/** Whoever rests on a row opens it. */
const restsBeforeReading = 60

/** Every incident as one line: what its plan asks for next, how grave it is, what it has to do with. */
export function IncidentList() {
  const t = useText()
  const actor = useActor()
  const [mayOpen, mayLead] = [may(actor, 'incident.open'), leads(actor)]
  const scope = usePlace(({ incidents }) => incidents.scope)
  const opening = usePlace(({ act }) => act === openForm)
  const { value: lines } = useDesk('incidents', { status: scope }, { keep: true })
  const { line: standing, stand, move } = useLines((lines ?? []).map((line) => ({ key: line.id as string, line })), currentPlace().incidents.id)
  const id = standing?.line.id
  useEffect(() => {
    if (!id) return undefined
    const rest = setTimeout(() => readAhead('incidentFile', { id }), restsBeforeReading)
    return () => clearTimeout(rest)
  }, [id])
  useKeys('screen', t('incidents.title'), [
    { on: ['ArrowDown', 'j'], words: t('incidents.key.down'), run: () => move(1) },
    { on: ['ArrowUp', 'k'], words: t('incidents.key.up'), run: () => move(-1) },
    { on: ['Enter'], words: t('incidents.key.open'), run: () => id && openIncident(id), when: id !== undefined },
    { on: ['c'], words: t('acts.name.incident.open'), run: openAlone, when: mayOpen },
    { on: scopes.map((_, index) => String(index + 1)), words: t('incidents.key.scope'), run: ({ key }) => goIncidents({ scope: scopes[Number(key) - 1] ?? 'open' }) },
    { on: ['p'], words: t('playbooks.key.open'), run: () => go({ room: 'playbooks' }) },
    { on: ['o'], words: t('overview.title'), run: () => go({ room: 'overview' }), when: mayLead },
    { on: ['Escape'], words: t('frame.act.goCases'), run: () => go({ room: 'cases' }) },
  ])
  return (
    <div className={look.page}>
      <header className={look.listHead}>
        <h1>{t('incidents.title')}</h1>
        <nav className={look.scopes} aria-label={t('incidents.scopes')}>
          {scopes.map((one) => (
            <button key={one} type="button" className={look.scope} aria-current={one === scope ? 'true' : undefined} onClick={() => goIncidents({ scope: one })}>
              {t(`incidents.scope.${one}`)}{one === scope && lines && <span className={look.count}>{lines.length}</span>}
            </button>
          ))}
        </nav>
        {mayLead && <Button variant="default" onClick={() => go({ room: 'overview' })}>{t('overview.title')} O</Button>}
        <Button variant="default" onClick={() => go({ room: 'playbooks' })}>{t('playbooks.title')} P</Button>
        {mayOpen && !opening && <Button onClick={openAlone}>{t('acts.name.incident.open')} C</Button>}
      </header>
      {opening && <OpenForm {...takeOpening()} close={() => go({ act: undefined })} />}
      {lines && lines.length === 0 && !opening && (
        <div className={look.empty}>
          <p>{t(`incidents.empty.${scope}`)}</p>
          <p className={look.grey}>{t('incidents.emptyHow')}</p>
        </div>
      )}
      <ul className={look.lines} aria-label={t('incidents.list')}>
        {(lines ?? []).map((line) => <IncidentRow key={line.id} line={line} active={line.id === id} onStand={stand} />)}
      </ul>
    </div>
  )
}
