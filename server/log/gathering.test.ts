import { describe, expect, it } from 'vitest'
import { Gathering } from './gathering.ts'

/** Work that ends when it is told to. */
function workshop(most: number, fails: (works: readonly string[]) => boolean = () => false) {
  const turns: string[][] = []
  const ends: (() => void)[] = []
  const gathering = new Gathering<string, string>(async (works) => {
    turns.push([...works])
    await new Promise<void>((resolve) => ends.push(resolve))
    if (fails(works)) throw new Error(`spoiled by ${works.join()}`)
    return works.map((work) => `${work} done`)
  }, most)
  const end = async () => {
    ends.shift()?.()
    // whoever was waiting begins in the microtasks behind the end
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { gathering, turns, end }
}

describe('gathering', () => {
  it('begins at once, and does together what has come meanwhile, each with its own answer', async () => {
    const { gathering, turns, end } = workshop(10)
    const answers = ['a', 'b', 'c'].map((work) => gathering.add('stream', work))
    expect(turns).toEqual([['a']])
    await end()
    expect(turns).toEqual([['a'], ['b', 'c']])
    await end()
    expect(await Promise.all(answers)).toEqual(['a done', 'b done', 'c done'])
    void gathering.add('stream', 'd')
    expect(turns.at(-1)).toEqual(['d'])
  })

  it('lets one name wait for another never, and one turn grow to its most', async () => {
    const { gathering, turns, end } = workshop(2)
    for (const work of ['a', 'b', 'c', 'd']) void gathering.add('stream', work)
    void gathering.add('other', 'x')
    expect(turns).toEqual([['a'], ['x']])
    await end()
    expect(turns.at(-1)).toEqual(['b', 'c'])
    await end()
    await end()
    expect(turns.at(-1)).toEqual(['d'])
  })

  it('fails only whom the failure concerns', async () => {
    const { gathering, end } = workshop(10, (works) => works.includes('bad'))
    const answers = ['a', 'good', 'bad', 'after'].map((work) => gathering.add('stream', work))
    const settled = Promise.allSettled(answers)
    for (let turn = 0; turn < 5; turn += 1) await end()
    expect((await settled).map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message))).toEqual(['a done', 'good done', 'spoiled by bad', 'after done'])
  })
})
