/** A conference on paper: the agenda with a page about each case, and the minutes with who signed them and their hash. */
import { optionLetter } from '../../../shared/conference/option-letter.ts'
import type { Act, Language, MadeFile } from '../../../shared/contract/acts.ts'
import type { Brief, ConferenceFile } from '../../../shared/contract/conferences.ts'
import type { Minutes, MinutesItem } from '../../../shared/conference/commands.ts'
import { lastMinutes, type Conference, type Item, type MinutesVersion } from '../../../shared/conference/conference.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Desk } from '../desk.ts'
import { execute } from '../execute.ts'
import { conferenceBrief } from '../queries/conference-brief.ts'
import { conferenceFile } from '../queries/conferences.ts'
import { conferenceTexts, type ConferenceTexts } from './conference-texts.ts'
import { contextOf, type Context } from './context.ts'
import { clocks } from './documents.ts'
import { docx, heading, paragraph, table, title, wordType, type Block } from './layout.ts'
import { filled } from './texts.ts'

interface Paper extends Context { own: ConferenceTexts }

/** The agenda goes round the table and is masked; minutes bear what was written, so making them is a look that is logged. */
export async function makeConferenceDocument(desk: Desk, { id, kind, version }: Act<'conference.makeDocument'>, language: Language): Promise<Answer<MadeFile>> {
  if (kind === 'minutes') {
    const noted = execute(desk, [{ type: 'conference.reveal', id, fields: ['texts'] }])
    if (!noted.ok) return noted
  }
  return conferenceDocument(desk, id, kind, language, version)
}

export async function conferenceDocument(desk: Desk, id: EntityId, kind: 'agenda' | 'minutes', language: Language, version?: number): Promise<Answer<MadeFile>> {
  const file = conferenceFile(desk, id, kind === 'minutes' ? 'written' : 'masked')
  if (!file) return refuse('conference.unknown')
  const paper: Paper = { ...contextOf(desk, language), own: conferenceTexts(language) }
  const { conference } = file
  const told = version === undefined ? lastMinutes(conference) : conference.minutes.find((one) => one.version === version)
  if (kind === 'minutes' && !told) return refuse('conference.noMinutes')
  const blocks = kind === 'minutes' && told ? minutesBlocks(conference, told, paper) : agendaBlocks(file, paper)
  return { ok: true, value: { name: `${paper.own[kind]}-${conference.number}.docx`, mediaType: wordType, bytes: await docx(blocks, paper.texts.page) } }
}

function agendaBlocks(file: ConferenceFile, paper: Paper): Block[] {
  const { conference } = file
  const { own, words, moment } = paper
  const { field } = words.conference
  const facts: [string, string | undefined][] = [
    [field.number, conference.number], [field.title, conference.title], [field.kind, words.conference.kind[conference.kind]], [field.startsAt, moment(conference.startsAt)], [field.place, conference.place],
    [field.link, conference.link], [field.purpose, conference.purpose],
    [field.participants, conference.participants.map((one) => `${one.name}${one.title ? `（${one.title}）` : ''} ${words.conference.duty[one.duty]}`).join('\n')],
    [own.material, conference.attachments.filter(({ voided }) => voided === undefined).map(({ name }) => name).join('\n')],
  ]
  return [
    title(own.agenda), paragraph(own.masked, { right: true }),
    table(facts.flatMap(([label, text]) => (text ? [[label, text]] : [])), [1, 3], false),
    ...conference.items.flatMap((item, index) => itemBlocks(conference, item, index, conferenceBrief(paper.desk, { id: conference.id, itemId: item.itemId }), paper)),
  ]
}

function itemBlocks(conference: Conference, item: Item, index: number, brief: Brief | undefined, paper: Paper): Block[] {
  const { own, words } = paper
  const nameOf = (id: string) => conference.participants.find(({ participantId }) => participantId === id)?.name ?? id
  return [
    // a page about each
    heading(filled(own.item, { no: String(index + 1), title: [item.caseNumber, item.title].filter(Boolean).join(' ') }), { newPage: true }),
    table([[own.planned, filled(own.minutesLong, { minutes: String(item.plannedMinutes) })], ...(item.questions.length > 0 ? [[own.questions, item.questions.map((one, at) => `${at + 1}. ${one}`).join('\n')]] : [])], [1, 3], false),
    ...(brief?.file ? caseBlocks(brief, paper) : item.caseId ? [paragraph(own.notHere)] : []),
    ...(item.positions.length > 0
      ? [paragraph(own.positions, { bold: true }), table(item.positions.map((one) => [nameOf(one.participantId), words.conference.stance[one.stance], one.text]), [1, 1, 4], false)]
      : []),
  ]
}

function caseBlocks({ file, similar, conferences }: Brief, context: Paper): Block[] {
  const { own, words, moment, money, officer, cause } = context
  if (!file) return []
  const state = file.case
  const facts: [string, string | undefined][] = [
    [words.field.status, words.status[state.status]], [words.field.receivedAt, moment(state.receivedAt)], [words.field.line, state.line && (words.line[state.line as keyof Words['line']] ?? state.line)],
    [words.field.cause, state.cause && cause(state.cause)], [words.field.amount, money(state.amount)], [words.field.forwardedNumber, state.forwardedNumber],
    [words.field.policies, state.policies.map(({ number, product }) => [number, product].filter(Boolean).join(' ')).join('\n')],
    [words.field.request, state.request], [words.field.facts, state.facts],
    ...state.parties.map((party): [string, string] => [party.roles.map((role) => words.partyRole[role]).join('、'), [party.name, party.phone].filter(Boolean).join('，')]),
  ]
  const tried = [...state.contacts.map(({ at, summary, by }) => [moment(at), officer(by), summary]), ...state.notes.map(({ at, by, text }) => [moment(at), officer(by), text])]
  return [
    paragraph(own.case, { bold: true }), table(facts.flatMap(([label, text]) => (text ? [[label, text]] : [])), [1, 3], false),
    ...clocks(file, context),
    ...(tried.length > 0 ? [paragraph(own.tried, { bold: true }), table(tried, [2, 1, 4], false)] : []),
    ...(similar.length > 0
      ? [paragraph(own.similar, { bold: true }), table(similar.map((one) => [
          one.number, one.request, [one.outcome && words.outcome[one.outcome as keyof Words['outcome']], money(one.compensation), one.findings].filter(Boolean).join('，'),
        ]), [2, 3, 3], false)]
      : []),
    ...(conferences.length > 0 ? [paragraph(own.earlier, { bold: true }), ...conferences.map((one) => paragraph(`${one.number} ${one.title} ${moment(new Date(one.startsAt).toISOString())} ${words.conference.status[one.status]}`))] : []),
  ]
}

function minutesBlocks(conference: Conference, version: MinutesVersion, paper: Paper): Block[] {
  const { own, words, moment } = paper
  const { minutes } = version
  const people = (list: Minutes['present']) => list.map(({ name, title: post, duty }) => `${name}${post ? `（${post}）` : ''} ${words.conference.duty[duty]}`).join('\n') || own.none
  const { field } = words.conference
  return [
    title(own.minutes),
    ...(version.sealed ? [] : [paragraph(own.draft, { bold: true })]),
    ...(version.version > 1 ? [paragraph(filled(own.correction, { version: String(version.version), reason: version.reason ?? '' }), { bold: true })] : []),
    table([
      [field.number, minutes.number], [field.title, minutes.title], [field.kind, words.conference.kind[minutes.kind]],
      [field.startsAt, [moment(minutes.startedAt), minutes.endedAt && moment(minutes.endedAt)].filter(Boolean).join(' — ')], ...(minutes.place ? [[field.place, minutes.place]] : []),
      [own.present, people(minutes.present)], [own.absent, people(minutes.absent)],
      [field.quorum, [filled(own.quorumText, { needed: String(minutes.quorum.needed), present: String(minutes.quorum.present) }), minutes.quorum.present < minutes.quorum.needed && words.conference.notQuorate].filter(Boolean).join(' ')],
    ], [1, 3], false),
    ...minutes.items.flatMap((item, index) => minutesItem(item, index, paper)),
    ...(minutes.remarks ? [heading(own.remarks), ...minutes.remarks.split('\n').map((one) => paragraph(one, { indent: true }))] : []),
    heading(own.signatures), signatures(conference, version, paper),
    table([
      ...(version.sealed ? [[own.sealedAt, moment(version.sealed.at)]] : []), [own.hash, version.hash],
      ...(version.sentTo.length > 0 ? [[own.distributed, version.sentTo.map(({ name }) => name).join('、')]] : []),
    ], [1, 3], false),
  ]
}

function minutesItem(item: MinutesItem, index: number, { own, words, money, say }: Paper): Block[] {
  const said = (list: { name: string; text?: string; reason?: string }[]) => list.map(({ name, text, reason }) => [name, text ?? reason].filter(Boolean).join('：')).join('\n')
  return [
    heading(filled(own.item, { no: String(index + 1), title: [item.caseNumber, item.title].filter(Boolean).join(' ') })),
    ...(item.recused.length > 0 ? [paragraph(`${own.recused}：${said(item.recused)}`)] : []),
    ...(item.discussion ? [paragraph(own.discussion, { bold: true }), ...item.discussion.split('\n').map((line) => paragraph(line, { indent: true }))] : []),
    ...(item.options.length > 0 ? [paragraph(own.options, { bold: true }), table(item.options.map((one, at) => [`${optionLetter(at)}  ${one.text}`, [
      one.for.length > 0 ? `${own.forSide}\n${said(one.for)}` : '', one.against.length > 0 ? `${own.againstSide}\n${said(one.against)}` : '',
    ].filter(Boolean).join('\n')]), [2, 3], false)] : []),
    ...(item.vote ? [paragraph(`${own.vote}：${voteText(item.vote, own, say)}`)] : []),
    ...(item.dissent.length > 0 ? [paragraph(own.dissent, { bold: true }), ...item.dissent.map(({ name, text }) => paragraph(`${name}：${text}`, { indent: true }))] : []),
    ...(item.resolutions.length > 0 ? [paragraph(own.resolved, { bold: true }), ...item.resolutions.map((one, at) => table([
      [`${at + 1}. ${words.conference.resolutionKind[one.kind]}`, one.text], [own.owner, one.owner], [own.until, one.dueOn], ...(one.amount === undefined ? [] : [[own.amount, money(one.amount)]]),
      [own.by, [...new Set([one.authority.name, one.authority.title, words.role[one.authority.role]])].filter(Boolean).join('，')], ...(one.followUpOn ? [[own.lookBack, one.followUpOn]] : []),
    ], [1, 3], false))] : []),
    ...(item.postponed ? [paragraph(filled(own.postponed, { reason: item.postponed }), { bold: true })] : []),
  ]
}

function voteText({ method, carried, choices }: NonNullable<MinutesItem['vote']>, own: ConferenceTexts, say: Context['say']): string {
  const result = carried ? filled(own.carried, { option: carried }) : ''
  if (method === 'consensus') return [say('conference.consensus'), result].filter(Boolean).join('，')
  return [result, choices.map(({ name, choice }) => `${name}：${choice ?? say('conference.abstained')}`).join('；')].filter(Boolean).join('。')
}

function signatures(conference: Conference, { minutes, signatures: given, excused }: MinutesVersion, { own, moment }: Paper): Block {
  const rows = minutes.present.filter(({ votes, duty }) => votes || duty === 'chair' || duty === 'recorder').map(({ participantId, name }) => {
    const signed = given.find((one) => one.participantId === participantId)
    const free = excused.find((one) => one.participantId === participantId)
    return [name, signed ? [filled(own.signedOn, { at: moment(signed.at) }), signed.remark].filter(Boolean).join('；') : free ? filled(own.excused, { reason: free.reason }) : own.unsigned]
  })
  return table(rows.length > 0 ? rows : [[conference.number, own.none]], [1, 3], false)
}
