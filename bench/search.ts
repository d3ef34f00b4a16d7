/** Search against a LIKE scan over the same texts: how fast, and whether it finds exactly the same cases. */
import { search } from '../electron/desk/queries/search.ts'
import { foldCase } from '../electron/store/projections/rebuild.ts'
import { bodyTexts } from '../electron/store/projections/case-search.ts'
import { fold } from '../shared/text/fold.ts'
import { branchOf } from './branch.ts'
import { figure } from './measure.ts'

const words = ['定损', '理赔', '退保', '保', '现金价值', '既往症', '代签名', '王芳', '骚扰电话', '维修', '受益人变更', '不存在的词', '續保', 'B00000', '张', '业务员承诺', '13', '1380', 'B000', 'PDAA2018', '00000', 'wf', '要求 维修', '王芳 13']

export function searchBench(cases: number): Record<string, number> {
  const { open } = branchOf(cases)
  const { desk } = open
  const texts = new Map<string, string>()
  // the oracle holds every text in memory; a sample of the branch is enough to judge by
  const sampled = new Set<string>()
  for (const entries of desk.log.aggregates('case')) {
    const state = foldCase(entries)
    if (!state) continue
    if (sampled.size >= 100_000) break
    sampled.add(state.number)
    texts.set(state.number, bodyTexts(state).map(fold).join('\n'))
  }
  let found = 0
  let right = 0
  let wanted = 0
  const first: number[] = []
  const times: number[] = []
  for (const word of words) {
    for (let run = 0; run < 10; run += 1) {
      const start = performance.now()
      search(desk, word, 30)
      ;(run === 0 ? first : times).push(performance.now() - start)
    }
  }
  // pinyin and parts of numbers are found by what a scan of the texts does not hold
  for (const word of words.filter((one) => !/[a-z0-9]/i.test(one) || one === 'B00000')) {
    const terms = fold(word).split(' ')
    const oracle = new Set([...texts].filter(([, text]) => terms.every((term) => text.includes(term))).map(([number]) => number))
    const answer = search(desk, word, cases).results.map(({ number }) => number).filter((number) => sampled.has(number))
    wanted += oracle.size
    found += answer.length
    right += answer.filter((number) => oracle.has(number)).length
  }
  const { p50, p99 } = figure(times)
  desk.db.close()
  return { 'search asked first p50 ms': figure(first).p50, 'search asked first, worst ms': figure(first).max, 'search p50 ms': p50, 'search p99 ms': p99, 'recall %': Math.round((10_000 * right) / wanted) / 100, 'precision %': Math.round((10_000 * right) / found) / 100 }
}
