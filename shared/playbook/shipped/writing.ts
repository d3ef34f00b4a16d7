/**
 * What the shipped plans are written with. No national rule fixes levels or hours (handbook, section 6), so a step is a company rule unless it says
 * otherwise; one that a law asks for carries the article and never an hour that the article does not name.
 */
import type { z } from 'zod'
import type { Level, StageId } from '../../incident/vocabulary.ts'
import type { Citation, Limit, Title } from '../../rules/pack.ts'
import type { Stage, Step } from '../plan.ts'

export type WrittenStep = z.input<typeof Step>
type Rest = Omit<WrittenStep, 'id' | 'title' | 'kind' | 'source'> & { source?: Citation }

export const title = (cn: string, tw: string, en: string): Title => ({ 'zh-CN': cn, 'zh-TW': tw, en })

export const companyRule: Citation = { law: '公司声誉风险与舆情管理制度', article: '' }
/** V2: known from secondary pages only, so it is shown as what it is and can be changed. */
export const emergencyRule: Citation = { law: '公司制度（参照部分省份 2020 年突发事件报告规定，条文未核对，以属地监管要求为准）', article: '' }

export const company = (id: string, name: Title, rest: Rest): WrittenStep => ({ source: companyRule, ...rest, id, title: name, kind: 'company' })
/** A duty by law: without a deadline, because none of these articles gives one. */
export const law = (id: string, name: Title, source: Citation, rest: Omit<Rest, 'source' | 'due'>): WrittenStep => ({ ...rest, id, title: name, kind: 'law', source })
export const m20 = (article: string): Citation => ({ law: 'M20', article })
export const c22 = (article: string): Citation => ({ law: 'C22', article })

/** By day and by night: what people read on the net does not wait for the morning. */
export const minutes = (amount: number): Limit => ({ amount, unit: 'clockMinute' })
export const hours = (amount: number): Limit => ({ amount, unit: 'clockHour' })
export const officeHours = (amount: number): Limit => ({ amount, unit: 'workingHour' })
export const officeDays = (amount: number): Limit => ({ amount, unit: 'workingDay', endOfDay: true })

export const within = (limit: Limit): Pick<WrittenStep, 'due'> => ({ due: { after: 'start', limit } })
export const withinAfter = (step: string, limit: Limit): Pick<WrittenStep, 'due'> => ({ due: { after: { step }, limit } })

export const item = (id: string, cn: string, tw: string, en: string) => ({ id, title: title(cn, tw, en) })
export const yesNo = (question: Title) => ({ title: question, answers: [item('yes', '是', '是', 'Yes'), item('no', '否', '否', 'No')] })

/** One value for each level of the default plans. */
export type ByLevel<Value> = Record<Level, Value>

const stageTitles: Record<StageId, Title> = {
  beforehand: title('事前评估', '事前評估', 'Assessment beforehand'),
  monitoring: title('监测', '監測', 'Monitoring'),
  grading: title('分级研判', '分級研判', 'Grading'),
  response: title('应对处置', '應變處置', 'Response'),
  reporting: title('信息报告', '資訊通報', 'Reporting'),
  accountability: title('考核问责', '考核究責', 'Accountability'),
  review: title('评估复盘', '評估檢討', 'Review'),
}
export const stage = (id: StageId, steps: WrittenStep[]): z.input<typeof Stage> => ({ id, title: stageTitles[id], steps })
