import type { Icon } from '@tabler/icons-react'
import look from './Welcome.module.css'

interface WayButtonProps { icon: Icon; words: string; about: string; onClick: () => void; primary?: boolean; disabled?: boolean }

/** One of a few ways to go on, with a word on where it leads. */
export function WayButton({ icon: WayIcon, words, about, onClick, primary = false, disabled = false }: WayButtonProps) {
  return (
    <button type="button" className={look.way} data-primary={primary} disabled={disabled} onClick={onClick}>
      <WayIcon size={20} aria-hidden />
      <span>
        <strong>{words}</strong>
        <span className={look.about}>{about}</span>
      </span>
    </button>
  )
}
