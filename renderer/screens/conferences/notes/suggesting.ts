/** The list that opens at `@` or `#`: what the editor says of it, kept for React to draw. */
import type { SuggestionKeyDownProps, SuggestionProps } from '@tiptap/suggestion'
import type { Suggested } from './references.ts'

export type SuggestionKind = 'mention' | 'caseReference'
export interface OpenSuggestions { kind: SuggestionKind; props: SuggestionProps<Suggested, Suggested>; at: number }

export class Suggesting {
  #open: OpenSuggestions | undefined
  readonly #listeners = new Set<() => void>()

  readonly current = (): OpenSuggestions | undefined => this.#open
  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly go = (at: number): void => {
    if (this.#open && this.#open.at !== at) this.#become({ ...this.#open, at })
  }

  readonly take = (at: number): void => {
    const item = this.#open?.props.items[at]
    if (item) this.#open?.props.command(item)
  }

  readonly renderOf = (kind: SuggestionKind) => () => ({
    onStart: (props: SuggestionProps<Suggested, Suggested>) => this.#become({ kind, props, at: 0 }),
    onUpdate: (props: SuggestionProps<Suggested, Suggested>) => this.#become({ kind, props, at: this.#open?.props.query === props.query ? this.#open.at : 0 }),
    onExit: () => this.#become(undefined),
    onKeyDown: ({ event }: SuggestionKeyDownProps) => this.#onKey(event),
  })

  /** Enter and Tab take what is marked; without anything to take they stay the editor's own. */
  #onKey(event: KeyboardEvent): boolean {
    const count = this.#open?.props.items.length ?? 0
    if (!this.#open || count === 0) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) this.go((this.#open.at + step + count) % count)
    else if (event.key === 'Enter' || event.key === 'Tab') this.take(this.#open.at)
    else return false
    return true
  }

  #become(open: OpenSuggestions | undefined): void {
    this.#open = open
    for (const listener of this.#listeners) listener()
  }
}
