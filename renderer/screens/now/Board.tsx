import { useCallback, useMemo, useState } from 'react'
import { useDesk } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { ManyBar } from '../../parts/ManyBar.tsx'
import { openManyAssign } from '../../parts/many-opening.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { openCase } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { BoardCases, caseLines, mostListed, type CaseLine } from './BoardCases.tsx'
import { DueMap } from './DueMap.tsx'
import { actsOf, lineKeys, waitingLine, type LineAct } from './groups.ts'
import { Loads } from './Loads.tsx'
import { NowHead, useLeads } from './NowHead.tsx'
import { NowLine } from './NowLine.tsx'
import { NowScreen } from './Now.tsx'
import { Suspended } from './Suspended.tsx'
import { useLines } from './use-lines.ts'
import look from './Now.module.css'
import own from './Board.module.css'

/** How far the map looks ahead, days. */
const ahead = 60

/** The timer board of those who lead: who carries how much, what falls due when, what will probably be late, what stands still and why. */
export function Board() {
  return useLeads() ? <BoardPage /> : <NowScreen />
}

function BoardPage() {
  const t = useText()
  const officerName = useOfficerName()
  const { value: board } = useDesk('board', { days: ahead }, { keep: true })
  const [whose, setWhose] = useState<string>()
  const { value: theirs } = useDesk(
    'caseQueue', { view: 'open', filters: [{ column: 'assignee', in: [whose ?? ''] }], limit: mostListed }, { enabled: whose !== undefined },
  )
  const cases = useMemo(() => caseLines(t, whose === undefined ? board?.atRisk : theirs?.items), [t, whose, board, theirs])
  const extensions = useMemo(() => board?.extensions.map(waitingLine) ?? [], [board])
  const [picked, setPicked] = useState<ReadonlyMap<string, CaseLine>>(new Map())
  const [open, setOpen] = useState<{ key: string; act: LineAct }>()
  const { line: standing, stand, move } = useLines<(typeof extensions)[number] | CaseLine>([...extensions, ...cases])
  const toggle = useCallback((line: CaseLine) => setPicked((now) => {
    const next = new Map(now)
    if (!next.delete(line.id)) next.set(line.id, line)
    return next
  }), [])
  const clear = () => setPicked(new Map())
  const show = (officer: string | undefined) => {
    setWhose(officer)
    clear()
  }
  const onAct = useCallback((line: { key: string }, act: LineAct | undefined) =>
    setOpen((before) => (act === undefined || (before?.key === line.key && before.act === act) ? undefined : { key: line.key, act })), [])
  const openLine = useCallback(({ item }: { item: { id: CaseLine['id'] } }) => openCase(item.id), [])
  const waiting = standing && 'kind' in standing ? standing : undefined
  const pickable = standing && 'id' in standing ? standing : undefined
  useKeys('screen', t('frame.board'), [
    { on: ['ArrowDown', 'j'], words: t('now.key.down'), run: () => move(1) },
    { on: ['ArrowUp', 'k'], words: t('now.key.up'), run: () => move(-1) },
    { on: ['x'], words: t('now.board.key.pick'), run: () => pickable && toggle(pickable), when: pickable !== undefined },
    { on: ['a'], words: t('cases.many.assign'), run: openManyAssign, when: picked.size > 0 },
    { on: ['Escape'], words: t('cases.many.clear'), run: clear, when: picked.size > 0 },
    ...(waiting ? actsOf(waiting).map((act) => ({ on: [lineKeys[act]], words: t(`now.act.${act}`), run: () => onAct(waiting, act) })) : []),
  ])

  return (
    <div className={own.board}>
      <div className={look.page}>
        <NowHead current="board" />
        {board && (
          <div className={own.columns}>
            <Loads loads={board.loads} whose={whose} onShow={show} />
            <DueMap byDay={board.byDay} days={ahead} />
          </div>
        )}
        {extensions.length > 0 && (
          <section className={look.group} aria-labelledby="board-extensions">
            <h2 id="board-extensions">{t('now.board.extensions')} <span className={look.count}>{extensions.length}</span></h2>
            <ul className={look.lines}>
              {extensions.map((line) => (
                <NowLine
                  key={line.key} line={line} active={line === standing} act={open?.key === line.key ? open.act : undefined} officer={officerName(line.item.by)}
                  onStand={stand} onOpen={openLine} onAct={onAct}
                />
              ))}
            </ul>
          </section>
        )}
        {board && (
          <BoardCases
            lines={cases} whose={whose} loaded={whose === undefined || theirs !== undefined} standing={pickable?.key} picked={picked} onStand={stand} onPick={toggle}
            onPickAll={() => setPicked(picked.size > 0 ? new Map() : new Map(cases.map((line) => [line.id, line])))} onBack={() => show(undefined)}
          />
        )}
        {board && board.suspended.length > 0 && <Suspended items={board.suspended} />}
      </div>
      {picked.size > 0 && (
        <ManyBar
          picked={picked} onClear={clear}
          onDone={(ids) => setPicked((now) => new Map([...now].filter(([id]) => !ids.includes(id))))}
        />
      )}
    </div>
  )
}
