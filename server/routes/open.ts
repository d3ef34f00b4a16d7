/** Who has which case open, by the line that said so. Nothing is locked by it: two officers in one case see each other, no more. */
export interface Opened { officerId: string; entity: string; stream: string }

export class Open<Line> {
  readonly #byLine = new Map<Line, Opened[]>()
  readonly #byEntity = new Map<string, Set<Opened>>()

  enter(line: Line, opened: Opened): void {
    this.#byLine.set(line, [...(this.#byLine.get(line) ?? []), opened])
    const there = this.#byEntity.get(opened.entity) ?? new Set()
    this.#byEntity.set(opened.entity, there.add(opened))
  }

  /** What this line had open, or one officer at it; answers what was left. */
  leave(line: Line, officerId?: string): Opened[] {
    const all = this.#byLine.get(line) ?? []
    const left = all.filter((one) => officerId === undefined || one.officerId === officerId)
    const stay = all.filter((one) => !left.includes(one))
    if (stay.length > 0) this.#byLine.set(line, stay)
    else this.#byLine.delete(line)
    for (const one of left) {
      const there = this.#byEntity.get(one.entity)
      there?.delete(one)
      if (there?.size === 0) this.#byEntity.delete(one.entity)
    }
    return left
  }

  officersAt(entity: string): string[] {
    return [...new Set([...(this.#byEntity.get(entity) ?? [])].map(({ officerId }) => officerId))].toSorted()
  }
}
