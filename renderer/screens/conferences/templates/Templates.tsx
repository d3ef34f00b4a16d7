import { Button } from '@mantine/core'
import { useState } from 'react'
import { titleIn } from '../../../../shared/rules/pack.ts'
import type { ShownTemplate } from '../../../../shared/contract/conferences.ts'
import { execute, useDesk } from '../../../desk.ts'
import { useKeys } from '../../../keys.ts'
import { FilePick } from '../../../parts/FilePick.tsx'
import { Guarded } from '../../../parts/Guarded.tsx'
import { Refused } from '../../../parts/Refused.tsx'
import { tell } from '../../../parts/toasts.ts'
import { useSeat } from '../../../session.ts'
import { language, useText } from '../../../text/text.ts'
import { useBook } from './book.ts'
import { RulesPage } from './RulesPage.tsx'
import { ownTemplateId, readTemplateFile } from './template-file.ts'
import { TemplateForm } from './TemplateForm.tsx'
import { TemplatePage } from './TemplatePage.tsx'
import list from '../../../parts/Editor.module.css'
import look from './Templates.module.css'

const sources = ['branch', 'company', 'product'] as const
const rulesPage = 'rules'
const newPage = 'new'

/** By what conferences are called: templates of the product, the company and the branch, when one is proposed, and who may decide what. */
export function Templates() {
  const t = useText()
  const book = useBook()
  const { branch } = useSeat().session
  const { value: convening, refusal } = useDesk('convening', {}, { keep: true })
  const [chosen, setChosen] = useState<string>()
  const ordered = sources.flatMap((from) => (convening?.templates ?? []).filter((one) => one.from === from))
  const pages = [...ordered.map(({ template }) => template.id), rulesPage]
  const opened = chosen ?? pages[0]
  const step = (by: number) => () => {
    const next = pages[pages.indexOf(opened ?? '') + by]
    if (next) setChosen(next)
  }
  const saving = book.verdict('convening.saveTemplate')
  useKeys('screen', t('sitting.templates'), [
    { on: ['j', 'ArrowDown'], words: t('sitting.key.templateDown'), run: step(1) },
    { on: ['k', 'ArrowUp'], words: t('sitting.key.templateUp'), run: step(-1) },
    { on: ['a'], words: t('sitting.newTemplate'), run: () => setChosen(newPage), when: saving.ok },
  ])
  if (refusal) return <Refused refusal={refusal} />
  if (!convening) return null
  const shown = ordered.find(({ template }) => template.id === opened)

  async function take(file: File): Promise<void> {
    const name = t('sitting.importTemplate')
    const read = readTemplateFile(await file.text())
    if (!read.ok) return tell(name, { refusal: read.refusal })
    const known = ordered.find(({ template }) => template.id === read.value.id)
    // what is not this officer's to change comes in under a name of its own
    const mine = known !== undefined && book.verdict('convening.saveTemplate', known).ok
    const template = { ...read.value, ...(known && !mine && { id: ownTemplateId() }), version: mine ? known.template.version + 1 : 1 }
    const saved = await execute({ type: 'convening.saveTemplate', id: mine ? book.entityOf(known) : book.own, template })
    tell(saved.ok ? t('sitting.imported', { name: titleIn(template.title, language()) }) : name, saved.ok ? {} : { refusal: saved.refusal })
    if (saved.ok) setChosen(template.id)
  }
  return (
    <div className={look.templates}>
      <nav className={look.list} aria-label={t('sitting.templates')}>
        <div className={list.row} data-no-print>
          {saving.ok ? <Button variant="default" onClick={() => setChosen(newPage)}>{t('sitting.newTemplate')} A</Button> : <Guarded words={t('sitting.newTemplate')} verdict={saving} onClick={() => undefined} />}
          {saving.ok && <FilePick words={t('sitting.importTemplate')} accept=".json,application/json" onPick={([file]) => file && void take(file)} />}
        </div>
        {sources.map((from) => {
          const own = ordered.filter((one) => one.from === from)
          return own.length > 0 && (
            <section key={from} className={list.group}>
              <h2>{from === 'branch' ? branch.name : t(`sitting.from.${from}`)}</h2>
              {own.map((one) => <Line key={one.template.id} one={one} current={one === shown} onOpen={() => setChosen(one.template.id)} />)}
            </section>
          )
        })}
        <section className={list.group}>
          <h2>{t('sitting.rulesOf')}</h2>
          <button type="button" className={list.item} aria-current={opened === rulesPage || undefined} onClick={() => setChosen(rulesPage)}><span className={list.itemName}>{t('sitting.rules')}</span></button>
        </section>
      </nav>
      <div className={look.opened} key={opened}>
        {opened === newPage && <TemplateForm entity={book.own} template={undefined} version={1} onDone={setChosen} />}
        {opened === rulesPage && <RulesPage convening={convening} />}
        {shown && <TemplatePage shown={shown} onOpen={setChosen} />}
      </div>
    </div>
  )
}

function Line({ one: { template, retired }, current, onOpen }: { one: ShownTemplate; current: boolean; onOpen: () => void }) {
  const t = useText()
  const name = titleIn(template.title, language())
  return (
    <button type="button" className={list.item} aria-current={current || undefined} data-used={retired === undefined} onClick={onOpen}>
      <span className={list.itemName} title={name}>{name}</span>
      <span className={list.itemState}>{t(`words.conference.kind.${template.kind}`)}<span>{t('rules.version', { version: template.version })}</span>{retired !== undefined && <span>– {t('sitting.retired')}</span>}</span>
    </button>
  )
}
