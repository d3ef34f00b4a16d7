/** Who passed on whose post: sizes and depths of a tree of tens of thousands of posts, without recursion and safe from circles. */
export interface Branching { key: string; parent: string }
export interface TreeSizes {
  /** children of each post; '' holds the tops */
  children: ReadonlyMap<string, readonly string[]>
  /** how many stand below each, at any depth */
  below: ReadonlyMap<string, number>
  depth: ReadonlyMap<string, number>
  /** posts at each level, the tops first */
  levels: number[]
  /** whose parent is not among them: tops for want of better */
  orphans: number
}

export function repostTree(posts: readonly Branching[]): TreeSizes {
  const known = new Set(posts.map(({ key }) => key))
  const children = new Map<string, string[]>()
  const parentOf = new Map<string, string>()
  let orphans = 0
  const put = (under: string, key: string) => {
    const siblings = children.get(under)
    if (siblings) siblings.push(key)
    else children.set(under, [key])
  }
  for (const { key, parent } of posts) {
    if (parent && known.has(parent) && parent !== key) {
      parentOf.set(key, parent)
      put(parent, key)
    } else {
      if (parent) orphans += 1
      put('', key)
    }
  }
  // what no top leads to goes round in a circle: its first post becomes a top
  const depth = new Map<string, number>()
  const order: string[] = []
  const visit = (tops: readonly string[]) => {
    for (const top of tops) depth.set(top, 0)
    const waiting = [...tops]
    for (let at = 0; at < waiting.length; at += 1) {
      const key = waiting[at] ?? ''
      order.push(key)
      for (const child of children.get(key) ?? []) {
        if (depth.has(child)) continue
        depth.set(child, (depth.get(key) ?? 0) + 1)
        waiting.push(child)
      }
    }
  }
  visit(children.get('') ?? [])
  for (const { key, parent } of posts) {
    if (depth.has(key)) continue
    const siblings = children.get(parent)
    if (siblings) children.set(parent, siblings.filter((one) => one !== key))
    parentOf.delete(key)
    put('', key)
    visit([key])
  }
  const below = new Map<string, number>()
  const levels: number[] = []
  for (const key of order.toReversed()) {
    const parent = parentOf.get(key)
    if (parent !== undefined) below.set(parent, (below.get(parent) ?? 0) + (below.get(key) ?? 0) + 1)
    const level = depth.get(key) ?? 0
    levels[level] = (levels[level] ?? 0) + 1
  }
  return { children, below, depth, levels, orphans }
}
