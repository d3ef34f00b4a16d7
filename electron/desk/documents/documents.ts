/** A case file and a decision letter as DOCX. The file masks personal data; the letter goes to the complainant and bears the name, so making one is noted in the log. */
import { auditOf } from '../../../shared/audit/audit.ts'
import { complainantOf, validNotice, type Case } from '../../../shared/case/case.ts'
import type { Act, Language, MadeFile } from '../../../shared/contract/acts.ts'
import type { CaseFile } from '../../../shared/contract/case-file.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { deadlineSum } from '../../../shared/rules/sum.ts'
import type { Words } from '../../../shared/words/words.ts'
import { foldCase } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { caseFile } from '../queries/case-file.ts'
import { contextOf, type Context } from './context.ts'
import { docx, heading, paragraph, table, title, wordType, type Block } from './layout.ts'
import { documentTexts, filled } from './texts.ts'

export async function makeDocument(desk: Desk, { id, kind }: Act<'document.make'>, language: Language): Promise<Answer<MadeFile>> {
  const made = kind === 'caseFile' ? caseFileBlocks(desk, id, language) : decisionLetterBlocks(desk, id, language)
  if (!made.ok) return made
  if (kind === 'decisionLetter') {
    // before it is out, as with an export
    const noted = execute(desk, [{ type: 'audit.makeLetter', id: auditOf(desk.session.branch.branchId), case: id }])
    if (!noted.ok) return noted
  }
  const texts = documentTexts(language)
  const bytes = await docx(made.value.blocks, texts.page)
  return { ok: true, value: { name: `${texts[kind]}-${made.value.number}.docx`, mediaType: wordType, bytes } }
}

interface Made { number: string; blocks: Block[] }

function caseFileBlocks(desk: Desk, id: Case['id'], language: Language): Answer<Made> {
  const file = caseFile(desk, id)
  if (!file) return refuse('caseUnknown')
  const context = contextOf(desk, language)
  const { texts, words } = context
  const state = file.case
  const timeline = [...file.timeline].reverse().map(({ at, actor, type, body }) => [context.moment(at), context.officer(actor), `${words.entry[type.slice('case.'.length) as keyof Words['entry']]}${gist(body)}`])
  return {
    ok: true,
    value: {
      number: state.number,
      blocks: [
        title(texts.caseFile),
        paragraph(`${words.field.number} ${state.number}　${texts.printedAt} ${context.moment(desk.platform.now())}　${texts.masked}`),
        table(facts(state, context), [1, 3], false),
        heading(texts.parties),
        table(state.parties.map((party) => [party.roles.map((role) => words.partyRole[role]).join('、'), [party.name, party.phone, party.identity, party.address].filter(Boolean).join('，')]), [1, 3], false),
        heading(texts.content),
        table([[words.field.request, state.request || texts.none], [words.field.facts, state.facts || texts.none]], [1, 3], false),
        heading(texts.clocks),
        ...clocks(file, context),
        ...decision(state, context),
        ...(state.contacts.length > 0 ? [heading(texts.contacts), table(state.contacts.map(({ at, by, summary }) => [context.moment(at), context.officer(by), summary]), [2, 1, 4], false)] : []),
        ...(state.notes.length > 0 ? [heading(texts.notes), table(state.notes.map(({ at, by, text }) => [context.moment(at), context.officer(by), text]), [2, 1, 4], false)] : []),
        ...(state.attachments.length > 0 ? [heading(texts.attachments), table(state.attachments.map(({ name, size, sha256 }) => [name, `${size} B`, sha256]), [3, 1, 4], false)] : []),
        heading(texts.timeline),
        table([[texts.when, texts.who, texts.what], ...timeline], [2, 1, 4], true),
      ],
    },
  }
}

function facts(state: Case, { words, day, moment, money, officer, cause }: Context): string[][] {
  const rows: [string, string | undefined][] = [
    [words.field.status, words.status[state.status]], [words.field.stage, words.stage[state.stage]], [words.field.channel, words.channel[state.channel]],
    [words.field.receivedAt, moment(state.receivedAt)], [words.field.receivedBy, state.receivedBy], [words.field.forwardedNumber, state.forwardedNumber],
    [words.field.policies, state.policies.map(({ number, product }) => [number, product].filter(Boolean).join(' ')).join('\n')],
    [words.field.line, state.line && (words.line[state.line as keyof Words['line']] ?? state.line)], [words.field.plate, state.plate], [words.field.cause, state.cause && cause(state.cause)],
    [words.field.amount, money(state.amount)], [words.field.respondent, state.respondent], [words.field.partner, state.partner],
    [words.field.assignee, state.assignee && officer(state.assignee)], [words.field.closedAt, day(state.closedAt)],
  ]
  return rows.flatMap(([label, text]) => (text ? [[label, text]] : []))
}

/** Each deadline with its sum. */
export function clocks(file: CaseFile, { texts, say, language, desk }: Context): Block[] {
  if (file.clocks.length === 0) return [paragraph(texts.none)]
  return file.clocks.flatMap((one) => {
    const lines = deadlineSum(one, { say, language, zone: desk.rules.zone, rolled: one.rolled, closed: one.closed })
    return [table([[titleIn(one.title, language), one.overlays ? `${one.pack} / ${one.overlays}` : one.pack], ...lines.map(({ name, words }) => [name, words])], [1, 3], false), paragraph('')]
  })
}

function decision(state: Case, { texts, words, money }: Context): Block[] {
  if (!state.decision) return []
  const { outcome, findings, basis, reasons, compensation } = state.decision
  return [
    heading(texts.decision),
    table([
      [words.field.status, `${words.outcome[outcome]}${compensation ? `，${money(compensation)}` : ''}`],
      [texts.findings.replace(/^.*?[、.]\s*/, ''), findings],
      [texts.basisAndReasons.replace(/^.*?[、.]\s*/, ''), [basis, reasons].filter(Boolean).join('\n')],
    ], [1, 3], false),
  ]
}

/** The words somebody wrote with the act, on one line. */
function gist(body: Record<string, unknown>): string {
  const text = ['text', 'summary', 'reason', 'grounds', 'how', 'proof', 'toUnit', 'institution', 'name'].map((name) => body[name]).find((one) => typeof one === 'string' && one !== '')
  return typeof text === 'string' ? `：${text.slice(0, 300)}` : ''
}

function decisionLetterBlocks(desk: Desk, id: Case['id'], language: Language): Answer<Made> {
  const state = foldCase(desk.log.entriesOf(id))
  if (!state) return refuse('caseUnknown')
  if (!state.decision) return refuse('noDecisionYet', { rule: 'C-10', source: 'M20 19' })
  const { texts, day, money } = contextOf(desk, language)
  const { outcome, findings, basis, reasons, remedies, compensation, at } = state.decision
  const told = validNotice(state, 'decision')?.at ?? at
  return {
    ok: true,
    value: {
      number: state.number,
      blocks: [
        title(texts.decisionLetter),
        paragraph(filled(texts.dear, { name: complainantOf(state)?.name ?? '' })),
        paragraph(filled(texts.received, { date: day(state.receivedAt), number: state.number }), { indent: true }),
        heading(texts.findings), paragraph(findings, { indent: true }),
        heading(texts.basisAndReasons), paragraph(basis, { indent: true }), paragraph(reasons, { indent: true }),
        heading(texts.result), paragraph(texts.outcome[outcome], { indent: true }),
        ...(compensation ? [paragraph(filled(texts.compensation, { amount: money(compensation) }), { indent: true })] : []),
        heading(texts.remedies),
        ...(['review', 'mediation', 'arbitration', 'lawsuit'] as const).filter((remedy) => remedies.includes(remedy)).map((remedy) => paragraph(texts.remedy[remedy], { indent: true })),
        paragraph(texts.closing, { indent: true }),
        paragraph(''),
        paragraph(`${desk.session.branch.name}${texts.seal}`, { right: true }),
        paragraph(day(told), { right: true }),
      ],
    },
  }
}
