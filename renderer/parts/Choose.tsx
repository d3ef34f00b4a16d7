import { Popover, TextInput } from '@mantine/core'
import { IconSelector, IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useText } from '../text/text.ts'
import look from './Choose.module.css'

export interface Option { value: string; label: string; group?: string }

interface ChooseProps {
  label: string
  value: string | undefined
  options: readonly Option[]
  onChange: (value: string | undefined) => void
  onLeave?: () => void
  error?: string | undefined
  clearable?: boolean
  placeholder?: string
}

/** One of many, found by typing any part of it. Enter or Tab takes what is marked; Esc leaves it as it was. */
export function Choose({ label, value, options, onChange, onLeave, error, clearable = false, placeholder }: ChooseProps) {
  const t = useText()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState<string>()
  const [at, setAt] = useState(0)
  const byItself = useRef(false)
  const chosen = options.find((option) => option.value === value)
  const listed = typed === undefined ? options : options.filter((option) => fits(option, typed))
  const marked = listed[Math.min(at, listed.length - 1)]
  useEffect(() => {
    if (open) void list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [open, at, typed])

  function show(): void {
    setAt(typed === undefined ? Math.max(0, options.findIndex((option) => option.value === value)) : at)
    setOpen(true)
    byItself.current = false
  }
  function close(): void {
    setOpen(false)
    setTyped(undefined)
  }
  function take(option: Option | undefined): void {
    if (option && option.value !== value) onChange(option.value)
    close()
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (open) setAt(Math.max(0, Math.min(Math.min(at, listed.length - 1) + step, listed.length - 1)))
      else show()
    } else if (event.key === 'Enter' && open && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      take(marked)
    } else if (event.key === 'Escape' && open) {
      // a list that opened by itself closes together with what lies under it, one that was asked for closes alone
      if (!byItself.current) event.stopPropagation()
      close()
    } else if (event.key === 'Tab' && typed !== undefined) take(marked)
  }

  return (
    <Popover opened={open} position="bottom-start" width="target" withinPortal withRoles={false}>
      <Popover.Target>
        <TextInput
          label={label} value={typed ?? chosen?.label ?? ''} error={error} placeholder={placeholder ?? ''} maw={420} autoComplete="off"
          spellCheck={false} onKeyDown={onKeyDown}
          role="combobox" aria-haspopup="listbox" aria-expanded={open} aria-controls={open ? id : undefined}
          aria-activedescendant={open && marked ? `${id}-${marked.value}` : undefined}
          onFocus={({ currentTarget }) => {
            currentTarget.select()
            if (chosen || clearable) return
            show()
            byItself.current = true
          }}
          onClick={show}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            setAt(0)
            setOpen(true)
            byItself.current = false
          }}
          onBlur={() => {
            close()
            onLeave?.()
          }}
          rightSection={
            clearable && chosen ? (
              <button
                type="button" className={look.clear} tabIndex={-1} aria-label={t('frame.clear')}
                onMouseDown={(event) => event.preventDefault()} onClick={() => onChange(undefined)}
              >
                <IconX size={14} aria-hidden />
              </button>
            ) : (
              <IconSelector size={15} aria-hidden className={look.sign} />
            )
          }
        />
      </Popover.Target>
      <Popover.Dropdown p={4} onMouseDown={(event) => event.preventDefault()}>
        <div ref={list} id={id} role="listbox" aria-label={label} className={look.list}>
          {listed.map((option, index) => (
            <div key={option.value}>
              {option.group !== undefined && option.group !== listed[index - 1]?.group && (
                <div className={look.group} role="presentation">{option.group}</div>
              )}
              <div
                id={`${id}-${option.value}`} role="option" aria-selected={option === marked} data-chosen={option.value === value}
                className={look.option}
                onPointerMove={() => setAt(index)} onClick={() => take(option)}
              >
                {option.label}
              </div>
            </div>
          ))}
        </div>
        {listed.length === 0 && <p className={look.none} role="status">{t('frame.noneFound')}</p>}
      </Popover.Dropdown>
    </Popover>
  )
}

/** Every typed word has to occur; a group whose name fits keeps all its options. */
function fits({ label, group = '' }: Option, typed: string): boolean {
  const text = `${group} ${label}`.toLowerCase()
  return typed.normalize('NFKC').toLowerCase().split(/\s+/).every((word) => text.includes(word))
}
