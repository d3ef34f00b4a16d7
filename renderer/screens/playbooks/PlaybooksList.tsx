import { useEffect, useRef } from 'react'
import type { ShownPlaybook } from '../../../shared/contract/incidents.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { useBranchName } from '../../parts/officers.ts'
import { useSeat } from '../../session.ts'
import { language, useText } from '../../text/text.ts'
import { ImportPlan } from './ImportPlan.tsx'
import { NewPlan } from './NewPlan.tsx'
import { nameOf, shownPlan, sources, waitingSuggestions, type Opened } from './opened.ts'
import look from '../../parts/Editor.module.css'

interface PlaybooksListProps { playbooks: readonly ShownPlaybook[]; shown: Opened; onOpen: (opened: Opened) => void }

export function PlaybooksList({ playbooks, shown, onOpen }: PlaybooksListProps) {
  const t = useText()
  const { branch } = useSeat().session
  const branchName = useBranchName()
  const list = useRef<HTMLElement>(null)
  const name = nameOf(shown)
  useEffect(() => void list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [name])
  return (
    <nav ref={list} className={look.list} aria-label={t('playbooks.title')}>
      <h1>{t('playbooks.title')}</h1>
      <div className={look.row} style={{ padding: '0 8px' }}>
        <NewPlan onOpen={onOpen} />
        <ImportPlan playbooks={playbooks} onOpen={onOpen} />
      </div>
      {sources.map((source) => {
        const own = playbooks.filter(({ from }) => from === source)
        if (own.length === 0) return null
        return (
          <section key={source} className={look.group}>
            <h2>{source === 'branch' ? branch.name : t(`playbooks.from.${source}`)}</h2>
            {own.map((one) => (
              <Item
                key={one.planId} one={one} current={name === one.planId} branch={one.branchId !== undefined && one.branchId !== branch.branchId ? branchName(one.branchId) : ''}
                onOpen={() => onOpen({ kind: 'plan', planId: one.planId })}
              />
            ))}
          </section>
        )
      })}
      <section className={look.group}>
        <h2>{t('playbooks.grading.title')}</h2>
        <button type="button" className={look.item} aria-current={shown.kind === 'grading' || undefined} onClick={() => onOpen({ kind: 'grading' })}>
          <span className={look.itemName}>{t('playbooks.grading.matrix')}</span>
        </button>
      </section>
    </nav>
  )
}

function Item({ one, current, branch, onOpen }: { one: ShownPlaybook; current: boolean; branch: string; onOpen: () => void }) {
  const t = useText()
  const plan = shownPlan(one)
  if (!plan) return null
  const words = titleIn(plan.title, language())
  const waiting = waitingSuggestions(one).length
  return (
    <button type="button" className={look.item} aria-current={current || undefined} data-used={one.versions.length > 0 && !one.retired} onClick={onOpen}>
      <span className={look.itemName} title={words}>{words}</span>
      <span className={look.itemState}>
        {t('rules.version', { version: plan.version })}
        <PlanState one={one} />
        {one.versions.length > 0 && one.draft && <span>◇ {t('playbooks.hasDraft')}</span>}
        {waiting > 0 && <span>{t('playbooks.suggestionCount', { number: waiting })}</span>}
        {branch && <span>{branch}</span>}
      </span>
    </button>
  )
}

export function PlanState({ one }: { one: ShownPlaybook }) {
  const t = useText()
  const state = one.versions.length === 0 ? 'draft' : one.retired ? 'retired' : 'used'
  const tone = { draft: 'soon', retired: 'quiet', used: 'done' }[state]
  return <span className={look.state} data-tone={tone}><span aria-hidden>{{ draft: '◇', retired: '–', used: '✓' }[state]}</span> {t(`playbooks.state.${state}`)}</span>
}
