import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useDesk } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { go, openAct, openCase, openConference, openEntity, openIncident } from '../../router.ts'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { openIncidentAct } from '../incidents/open-act.ts'
import { actsOf, groupsOf, isConference, isIncident, lineKeys, tabOf, withShown, type Group, type Line, type LineAct, type WorkLine } from './groups.ts'
import { MeetingLine } from './MeetingLine.tsx'
import { NowHead } from './NowHead.tsx'
import { NowLine } from './NowLine.tsx'
import { useLines } from './use-lines.ts'
import look from './Now.module.css'

/** What has to be looked at now: over, due today, escalated, waiting for one's word. Everything on it can be done on its line. */
export function NowScreen() {
  const t = useText()
  const { id: me } = useActor()
  const { value: now } = useDesk('now', {}, { keep: true })
  const officerName = useOfficerName()
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<{ key: string; act: LineAct }>()
  const whole = useDeferredValue(true, false)
  const groups = useMemo(() => (now ? withShown(groupsOf(now, me), unfolded, whole) : []), [now, me, unfolded, whole])
  const { line: standing, stand, move } = useLines(groups.flatMap(({ shown }) => shown))

  const openLine = useCallback((line: Line) => {
    if (line.kind === 'meeting') openConference(line.item.id)
    // the clock of a resolution
    else if (isConference(line.item)) openConference(line.item.id, 'followUp')
    else openEntity(line.item.id, tabOf(line))
  }, [])
  const onAct = useCallback((line: WorkLine, act: LineAct | undefined) => {
    if (act === 'decide') {
      openCase(line.item.id)
      openAct('case.decide')
    } else if (act === 'explain' && isIncident(line.item)) {
      openIncident(line.item.id)
      openIncidentAct('incident.note')
    } else setOpen((before) => (act === undefined || (before?.key === line.key && before.act === act) ? undefined : { key: line.key, act }))
  }, [])
  useKeys('screen', t('now.title'), [
    { on: ['ArrowDown', 'j'], words: t('now.key.down'), run: () => move(1) },
    { on: ['ArrowUp', 'k'], words: t('now.key.up'), run: () => move(-1) },
    { on: ['Enter'], words: t('now.key.open'), run: () => standing && openLine(standing), when: standing !== undefined },
    ...(standing && standing.kind !== 'meeting' ? actsOf(standing).map((act) => ({ on: [lineKeys[act]], words: t(`now.act.${act}`), run: () => onAct(standing, act) })) : []),
  ])

  return (
    <div className={look.page}>
      <NowHead current="now" />
      {now && groups.length === 0 && <p className={look.empty}>{t('now.empty')}</p>}
      {groups.map(({ name, count, atLeast, lines, shown }) => (
        <section key={name} className={look.group} aria-labelledby={`now-${name}`}>
          <h2 id={`now-${name}`} data-group={name}>{t(`now.group.${name}`)} <span className={look.count}>{count}{atLeast && '+'}</span></h2>
          <ul className={look.lines}>
            {shown.map((line) => (line.kind === 'meeting' ? <MeetingLine key={line.key} line={line} active={line === standing} onStand={stand} /> : (
              <NowLine
                key={line.key} line={line} active={line === standing} act={open?.key === line.key ? open.act : undefined}
                officer={line.kind === 'waiting' ? officerName(line.item.by) : line.item.assignee === me ? '' : officerName(line.item.assignee) || t('cases.unassigned')}
                onStand={stand} onOpen={openLine} onAct={onAct}
              />
            )))}
          </ul>
          {lines.length > shown.length && (
            <button type="button" className={look.more} onClick={() => setUnfolded((names) => new Set([...names, name]))}>
              {t('now.more', { count: lines.length - shown.length })}
            </button>
          )}
          {lines.length === shown.length && count > lines.length && <Beyond name={name} count={count - lines.length} />}
        </section>
      ))}
      {now && now.unassigned > 0 && (
        <button type="button" className={look.aside} onClick={() => go({ room: 'cases', view: 'unassigned', opened: 'beside', active: undefined, trail: [] })}>
          {t('now.unassigned', { count: now.unassigned })}
        </button>
      )}
      {now && now.snoozed > 0 && <p className={look.aside}>{t('now.snoozed', { count: now.snoozed })}</p>}
    </div>
  )
}

/** More than a list of now can hold: the queue has them all. */
function Beyond({ name, count }: { name: Group['name']; count: number }) {
  const t = useText()
  const { id: me } = useActor()
  const own = name === 'overdue' || name === 'today'
  return (
    <button
      type="button" className={look.more}
      onClick={() => go({
        room: 'cases', view: name === 'overdue' ? 'overdue' : 'dueSoon', filters: own ? [{ column: 'assignee', in: [me] }] : [], opened: 'beside',
        active: undefined, trail: [],
      })}
    >
      {t('now.beyond', { count })}
    </button>
  )
}
