/** What an incident gives for the places of a template (playbook/fill.ts), in the words of the language in which the text goes out. Pure. */
import { dateOf, dateTimeOf } from '../calendar/calendar-days.ts'
import type { Instant } from '../log/op.ts'
import { fill, type Filled, type PlaceValues } from '../playbook/fill.ts'
import type { Template } from '../playbook/plan.ts'
import { titleIn } from '../rules/pack.ts'
import type { Say } from '../words/say.ts'
import { runningRuns, type Incident } from './incident.ts'
import type { ReportKind } from './vocabulary.ts'

export interface PlaceContext {
  /** the words of the language, `words.` left out */
  say: Say
  language: 'zh-CN' | 'zh-TW' | 'en'
  zone: string
  /** name of the branch that writes */
  branch: string
  now: Instant | number
  /** one sentence about how far it has spread; absent where no post was collected */
  reach?: string | undefined
}

export function placeValues(incident: Incident, { say, language, zone, branch, now, reach }: PlaceContext): PlaceValues {
  const comma = say('sum.comma')
  const measures = incident.runs.flatMap(({ plan, steps }) =>
    plan.stages.filter(({ id }) => id === 'response').flatMap((stage) => stage.steps.filter(({ id }) => steps[id]?.done).map(({ title }) => titleIn(title, language))))
  return {
    number: incident.number,
    title: incident.title,
    noticedAt: officeDate(dateTimeOf(incident.noticedAt, zone), language),
    summary: incident.summary,
    ...(incident.level && { level: levelName(incident, { say, language }) }),
    platforms: incident.platforms.map((one) => say(`incident.platform.${one}`)).join(comma),
    regions: incident.regions.join(comma),
    cases: incident.cases.map(({ number }) => number).join(comma),
    ...(reach && { reach }),
    measures: measures.join('；'),
    branch,
    date: officeDate(dateOf(now, zone), language),
    ...(incident.spokesperson && { spokesperson: incident.spokesperson }),
  }
}

/** As an office writes it in a text that goes out: 2026年9月21日 10:00. */
function officeDate(written: string, language: PlaceContext['language']): string {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?: (.*))?$/.exec(written) ?? []
  return language === 'en' || !year ? written : `${year}年${Number(month)}月${Number(day)}日${time ? ` ${time}` : ''}`
}

/** As the matrix named it by which the incident was last graded. */
export function levelName({ level, assessments }: Pick<Incident, 'level' | 'assessments'>, { say, language }: Pick<PlaceContext, 'say' | 'language'>): string {
  if (!level) return say('incident.notGraded')
  const named = assessments.at(-1)?.matrix.levels[level]
  return named ? titleIn(named, language) : say(`incident.level.${level}`)
}

/** The templates of the plans that an incident goes by, those that run before those that have ended. */
const templatesOf = (incident: Incident): Template[] => [...runningRuns(incident), ...incident.runs].flatMap(({ plan }) => plan.templates)

/** A report as its plan would have it written; undefined where no plan has a text for it. */
export function reportDraft(incident: Incident, kind: ReportKind, values: PlaceValues): Filled | undefined {
  const template = templatesOf(incident).find((one) => one.kind === 'report' && one.report === kind)
  return template && fill(template.text, values)
}
