/** An incident on paper: reports (初报, 续报, 终报) begun from the plan's own text, the risk assessment for senior management, and the review with everything that was done. */
import type { Act, Language, MadeFile } from '../../../shared/contract/acts.ts'
import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import { reportDraft, levelName, placeValues } from '../../../shared/incident/places.ts'
import type { Assessment } from '../../../shared/incident/incident.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import type { IncidentRow } from '../../store/tables.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { timesOf } from '../queries/incident-overview.ts'
import { incidentFile } from '../queries/incidents.ts'
import { spread } from '../queries/spread.ts'
import { contextOf, type Context } from './context.ts'
import { incidentTexts, type IncidentTexts } from './incident-texts.ts'
import { docx, heading, paragraph, table, title, wordType, type Block } from './layout.ts'
import { filled } from './texts.ts'

type Kind = Act<'incident.makeDocument'>['kind']

interface Paper extends Context {
  file: IncidentFile
  own: IncidentTexts
  spreadText: string
  level: string
}

/** Bears whatever was written, names and all: making one is a look that is logged. */
export async function makeIncidentDocument(desk: Desk, { id, kind }: Act<'incident.makeDocument'>, language: Language): Promise<Answer<MadeFile>> {
  const noted = execute(desk, [{ type: 'incident.reveal', id, fields: ['texts'] }])
  return noted.ok ? incidentDocument(desk, id, kind, language) : noted
}

export async function incidentDocument(desk: Desk, id: IncidentFile['incident']['id'], kind: Kind, language: Language): Promise<Answer<MadeFile>> {
  const paper = paperOf(desk, id, language)
  if (!paper) return refuse('incident.unknown')
  const { incident } = paper.file
  const blocks = [
    title(paper.own[kind]),
    ...(incident.drill ? [paragraph(paper.own.drill, { bold: true })] : []),
    ...bodies[kind](paper),
  ]
  const bytes = await docx(blocks, paper.texts.page)
  return { ok: true, value: { name: `${paper.own[kind]}-${incident.number}.docx`, mediaType: wordType, bytes } }
}

function paperOf(desk: Desk, id: IncidentFile['incident']['id'], language: Language): Paper | undefined {
  const file = incidentFile(desk, id, 'written')
  if (!file) return undefined
  const context = contextOf(desk, language)
  const own = incidentTexts(language)
  return { ...context, file, own, spreadText: spreadText(desk, file, own), level: levelName(file.incident, context) }
}

function spreadText(desk: Desk, { incident, posts }: IncidentFile, own: IncidentTexts): string {
  if (posts === 0) return own.noPosts
  const { engaged, lastDay, dayBefore } = spread(desk, { incident: incident.id })
  return filled(own.collected, { posts: String(posts), engaged: String(engaged.at(-1) ?? 0), lastDay: String(lastDay), dayBefore: String(dayBefore) })
}

const bodies: Record<Kind, (paper: Paper) => Block[]> = {
  initial: (paper) => report(paper, 'initial'),
  followUp: (paper) => report(paper, 'followUp'),
  final: (paper) => report(paper, 'final'),
  riskAssessment: (paper) => [...facts(paper), ...linkedCases(paper), ...gradings(paper), ...submissions(paper)],
  review: (paper) => [
    ...facts(paper), ...times(paper), ...linkedCases(paper), ...gradings(paper), ...submissions(paper), ...runs(paper), ...statements(paper), ...reports(paper), ...contacts(paper), ...decisions(paper),
    ...accountability(paper), ...review(paper), ...evidence(paper), ...timeline(paper),
  ],
}

/** The plan's text with its places filled, as it would be sent; what nobody has written yet is named above it. */
function report(paper: Paper, kind: 'initial' | 'followUp' | 'final'): Block[] {
  const { desk, file: { incident }, own, say, language, spreadText: reach } = paper
  const draft = reportDraft(incident, kind, placeValues(incident, { say, language, zone: desk.session.branch.zone, branch: desk.session.branch.name, now: desk.platform.now(), reach }))
  if (!draft) return [...facts(paper), ...linkedCases(paper), ...runs(paper)]
  const gaps = [...draft.empty, ...draft.unknown]
  return [
    ...(gaps.length > 0 ? [paragraph(filled(own.unfilled, { places: gaps.map((one) => `{{${one}}}`).join(' ') }), { bold: true })] : []),
    ...draft.text.split('\n').map((line) => paragraph(line)),
    ...evidence(paper),
  ]
}

function facts({ file: { incident }, own, words, moment, officer, spreadText: reach, level }: Paper): Block[] {
  const { field, platform, status } = words.incident
  const rows: [string, string | undefined][] = [
    [own.number, incident.number], [field.title, incident.title], [words.field.status, status[incident.status]], [own.level, level], [field.noticedAt, moment(incident.noticedAt)],
    [field.platforms, incident.platforms.map((one) => platform[one]).join('、')], [field.regions, incident.regions.join('、')], [field.lines, incident.lines.map((one) => words.line[one as keyof typeof words.line] ?? one).join('、')],
    [field.owner, incident.owner && officer(incident.owner)], [field.spokesperson, incident.spokesperson], [field.summary, incident.summary], [own.spread, reach],
  ]
  return [heading(own.facts), table(rows.flatMap(([label, text]) => (text ? [[label, text]] : [])), [1, 3], false)]
}

function times({ desk, file: { incident }, own }: Paper): Block[] {
  const row = desk.db.prepare('select * from incident_row where id = ?').get(incident.id) as IncidentRow | undefined
  const found = row ? timesOf(row) : {}
  const rows = (['toStart', 'toAssess', 'toDecide', 'toFirstReport', 'toFirstStatement', 'toClose'] as const).flatMap((one) => (found[one] === undefined ? [] : [[own[one], spanText(found[one], own)]]))
  return rows.length === 0 ? [] : [heading(own.times), table(rows, [1, 2], false)]
}

function spanText(ms: number, own: IncidentTexts): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 60) return filled(own.minutes, { minutes: String(minutes) })
  if (minutes < 48 * 60) return filled(own.hours, { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) })
  return filled(own.days, { days: String(Math.floor(minutes / 1440)), hours: String(Math.floor((minutes % 1440) / 60)) })
}

function linkedCases({ file, own, words }: Paper): Block[] {
  if (file.cases.length === 0) return []
  return [heading(own.cases), table(file.cases.map((one) => [one.number, words.status[one.status as keyof typeof words.status] ?? '', one.complainant, one.request]), [2, 1, 1, 4], false)]
}

function gradings(paper: Paper): Block[] {
  const { file: { incident }, own, moment, officer } = paper
  if (incident.assessments.length === 0) return []
  return [heading(own.grading), ...incident.assessments.flatMap((one) => [
    paragraph(`${moment(one.at)} ${officer(one.by)}`, { bold: true }),
    table(one.matrix.inputs.map(({ id, title: name, values }) => {
      const value = values.find((other) => other.id === one.chosen[id])
      const part = one.grade?.parts.find(({ input }) => input === id)
      return [titleIn(name, paper.language), value ? titleIn(value.title, paper.language) : '', part ? `${part.points} × ${part.weight} → ${part.share}` : '']
    }), [1, 3, 1], false),
    paragraph(gradeText(one, paper)),
  ])]
}

function gradeText({ matrix, grade, level, overrideReason, remark }: Assessment, { own, language }: Paper): string {
  const name = (one: keyof typeof matrix.levels) => titleIn(matrix.levels[one], language)
  const sum = grade
    ? [
        filled(own.gradingSum, { points: String(grade.points), byPoints: name(grade.byPoints) }),
        ...grade.raisedBy.map((one) => {
          const value = matrix.inputs.find(({ id }) => id === one.input)?.values.find(({ id }) => id === one.value)
          return filled(own.raised, { value: value ? titleIn(value.title, language) : one.value, level: name(one.level) })
        }),
      ].join('；')
    : ''
  const changed = overrideReason && grade && grade.level !== level ? filled(own.overridden, { level: name(level), reason: overrideReason }) : ''
  return [sum, changed, remark ?? ''].filter(Boolean).join('\n')
}

function submissions({ file: { incident }, own, moment, officer, words, level }: Paper): Block[] {
  return incident.submissions.flatMap(({ proposal, at, by, decided }) => [
    heading(own.proposal), paragraph(`${moment(at)} ${officer(by)}`, { bold: true }), paragraph(proposal, { indent: true }),
    ...(decided
      ? [
          heading(own.decision),
          table([
            [own.level, decided.level === incident.level ? level : words.incident.level[decided.level]], [words.incident.field.opinion, decided.opinion],
            [words.incident.field.spokesperson, decided.spokesperson ?? own.none], [words.incident.field.owner, decided.owner ? officer(decided.owner) : own.none],
            [words.incident.field.by, `${[decided.approver.name, decided.approver.title].filter(Boolean).join(' ')}，${moment(decided.at)} ${officer(decided.by)}`],
          ], [1, 3], false),
        ]
      : []),
  ])
}

function runs({ file, own, words, moment, officer, language }: Paper): Block[] {
  return file.runs.flatMap(({ plan, steps }) => [
    heading(`${own.run}：${titleIn(plan.title, language)} v${plan.version}`),
    table([
      [own.stage, own.step, own.state, own.due, own.done],
      ...plan.stages.flatMap((stage) => stage.steps.flatMap(({ id }) => {
        const found = steps.find(({ step }) => step.id === id)
        if (!found || found.state === 'notApplicable') return []
        const { done, deadline, record, state } = found
        const how = [record.done?.note, record.skipped?.reason].filter(Boolean).join('\n')
        return [[
          titleIn(stage.title, language), [titleIn(found.step.title, language), how].filter(Boolean).join('\n'), `${words.incident.stepState[state]}${deadline?.state === 'late' ? `（${own.late}）` : ''}`,
          deadline ? moment(new Date(deadline.dueAt).toISOString()) : '', done ? `${moment(done.at)} ${officer(done.by)}` : '',
        ]]
      })),
    ], [1, 3, 1, 2, 2], true),
  ])
}

function statements({ file: { incident }, own, moment, officer }: Paper): Block[] {
  if (incident.statements.length === 0) return []
  return [heading(own.statements), ...incident.statements.flatMap(({ versions }) => versions.map((one) => table([
    [`${one.title} v${one.version}`, `${moment(one.at)} ${officer(one.by)}${one.approved ? ` → ${moment(one.approved.at)} ${officer(one.approved.by)}` : ''}`],
    [own.source, one.published.map(({ where, url, publishedAt }) => [moment(publishedAt), where, url].filter(Boolean).join(' ')).join('\n') || own.none],
    [own.body, one.text],
  ], [1, 3], false)))]
}

function reports({ file: { incident }, own, words, moment, officer }: Paper): Block[] {
  if (incident.reports.length === 0) return []
  return [heading(own.reports), table(incident.reports.map((one) => [words.incident.reportKind[one.kind], moment(one.sentAt), `${one.to} · ${one.method}`, officer(one.by), one.text]), [1, 2, 2, 1, 4], false)]
}

function contacts({ file: { incident }, own, words, moment, officer }: Paper): Block[] {
  if (incident.contacts.length === 0) return []
  return [heading(own.contacts), table(incident.contacts.map((one) => [
    moment(one.happenedAt), `${words.incident.contactKind[one.kind]} ${[one.name, one.organisation].filter(Boolean).join('，')}`, [one.text, one.promised].filter(Boolean).join('\n'), officer(one.by),
  ]), [2, 2, 4, 1], false)]
}

function decisions({ file: { incident }, own, moment }: Paper): Block[] {
  if (incident.decisions.length === 0) return []
  return [heading(own.decisions), table(incident.decisions.map((one) => [moment(one.at), one.said, [one.text, one.basis].filter(Boolean).join('\n')]), [2, 1, 4], false)]
}

function accountability({ file: { incident: { accountability: found } }, own }: Paper): Block[] {
  if (!found) return []
  return [heading(own.accountability), ...(found.none ? [paragraph(own.noOne, { indent: true })] : []), paragraph(found.findings, { indent: true }), ...(found.measures ? [paragraph(found.measures, { indent: true })] : [])]
}

function review({ file: { incident }, own, officer, moment }: Paper): Block[] {
  const { review: found, actions, effect, suggestions, closed } = incident
  const part = (name: string, text: string): Block[] => (text ? [heading(name), paragraph(text, { indent: true })] : [])
  return [
    ...(found ? [...part(own.happened, found.happened), ...part(own.rootCause, found.rootCause), ...part(own.worked, found.worked), ...part(own.failed, found.failed)] : []),
    ...(actions.length > 0
      ? [heading(own.actions), table([
          [own.actions, own.owner, own.dueOn, own.result],
          ...actions.map((one) => [one.text, one.owner ? officer(one.owner) : (one.ownerName ?? ''), one.dueOn, one.finished ? `${moment(one.finished.at)} ${one.finished.result}` : own.open]),
        ], [4, 1, 1, 3], true)]
      : []),
    ...(effect ? part(own.effect, `${effect.effective ? own.effective : own.notEffective}。${effect.text}`) : []),
    ...(suggestions.length > 0 ? [heading(own.suggestions), ...suggestions.map(({ text }) => paragraph(text, { indent: true }))] : []),
    ...(closed ? part(own.conclusion, `${closed.conclusion}（${moment(closed.at)} ${officer(closed.by)}）`) : []),
  ]
}

function evidence({ file: { incident }, own, moment }: Paper): Block[] {
  const kept = incident.attachments.filter(({ voided }) => voided === undefined)
  if (kept.length === 0) return []
  return [heading(own.evidence), table([
    [own.evidence, own.captured, own.source, own.hash], ...kept.map((one) => [[one.name, one.about].filter(Boolean).join('\n'), moment(one.capturedAt), one.capturedUrl ?? '', one.sha256]),
  ], [2, 2, 2, 4], true)]
}

function timeline({ file, own, texts, words, moment, officer }: Paper): Block[] {
  const rows = file.timeline.toReversed().map(({ at, actor, type, body }) => {
    const text = ['title', 'text', 'reason', 'note', 'proposal', 'opinion', 'conclusion', 'findings', 'name'].map((one) => body[one]).find((one) => typeof one === 'string' && one !== '')
    return [moment(at), officer(actor), `${words.incident.entry[type.slice('incident.'.length) as keyof typeof words.incident.entry]}${typeof text === 'string' ? `：${text.slice(0, 200)}` : ''}`]
  })
  return [heading(own.timeline), table([[texts.when, texts.who, texts.what], ...rows], [2, 1, 4], true)]
}
