import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useDesk } from '../desk.ts'
import { openCase } from '../router.ts'
import { refusalText, useText } from '../text/text.ts'
import { useCommands, type PaletteCommand } from './commands.ts'
import { Dialog } from './Dialog.tsx'
import { commandFit } from './match-command.ts'
import { closeOverlay } from './overlay.ts'
import { searchable } from './searched.ts'
import { useChoosing } from './use-choosing.ts'
import look from './Overlay.module.css'

/** Commands by Chinese, pinyin or initials, then cases. What the rules refuse is grey, with the reason. */
export function Palette() {
  const t = useText()
  const [typed, setTyped] = useState('')
  const commands = fitting(useCommands(), typed)
  const wanted = useDeferredValue(typed.trim())
  const { value: found } = useDesk('search', { text: wanted, limit: 8 }, { enabled: searchable(wanted), keep: true })
  const hits = searchable(wanted) ? (found?.results ?? []) : []
  const list = useRef<HTMLUListElement>(null)
  const choosing = useChoosing(commands.length + hits.length, (index) => {
    const command = commands[index]
    const hit = hits[index - commands.length]
    if (command?.refusal) return
    closeOverlay()
    if (command) command.run()
    else if (hit) openCase(hit.id)
  })
  useEffect(() => {
    void list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  })
  return (
    <Dialog title={t('frame.palette.title')}>
      <input
        className={look.input} placeholder={t('frame.palette.placeholder')} aria-label={t('frame.palette.title')} value={typed} autoFocus
        spellCheck={false}
        role="combobox" aria-expanded aria-controls="palette" aria-activedescendant={`palette-${choosing.at}`}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          choosing.reset()
        }}
        onKeyDown={choosing.onKeyDown}
      />
      <ul ref={list} id="palette" role="listbox" aria-label={t('frame.palette.title')} className={look.list} tabIndex={-1}>
        {commands.map((command, index) => (
          <li
            key={command.id} id={`palette-${index}`} role="option" aria-selected={index === choosing.at}
            aria-disabled={command.refusal !== undefined} className={look.option}
            onPointerMove={() => choosing.go(index)} onClick={() => choosing.choose(index)}
          >
            <span className={look.words}>{command.words}</span>
            <span className={look.grey}>{command.refusal ? refusalText(t, command.refusal) : command.about}</span>
            {command.key && <kbd>{command.key}</kbd>}
          </li>
        ))}
        {hits.map((hit, index) => (
          <li
            key={hit.id} id={`palette-${commands.length + index}`} role="option" aria-selected={commands.length + index === choosing.at}
            className={look.option}
            onPointerMove={() => choosing.go(commands.length + index)} onClick={() => choosing.choose(commands.length + index)}
          >
            <span className={look.words}>{hit.number}</span> <span className={look.words}>{hit.complainant}</span>
            <span className={look.grey}>{hit.where === 'name' ? t(`words.status.${hit.status}`) : hit.snippet}</span>
          </li>
        ))}
      </ul>
      {commands.length + hits.length === 0 && <p className={look.none}>{t('frame.palette.none')}</p>}
      <div className={look.foot}>
        <span>{t('frame.palette.hint')}</span>
        <span role="status">{t('frame.palette.count', { count: commands.length + hits.length })}</span>
      </div>
    </Dialog>
  )
}

function fitting(commands: readonly PaletteCommand[], typed: string): PaletteCommand[] {
  return commands
    .map((command) => ({ command, fit: commandFit(typed, command.words, command.pinyin) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit || Number(a.command.refusal !== undefined) - Number(b.command.refusal !== undefined))
    .map(({ command }) => command)
}
