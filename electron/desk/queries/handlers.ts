/** The one list of screen reads; each is a function of the desk and its checked input. */
import type { z } from 'zod'
import type { QueryName, QueryValues, queries } from '../../../shared/contract/bridge.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { readLibrary } from '../../store/projections/rebuild.ts'
import { query, type CaseKey } from '../../store/tables.ts'
import { foldKey } from '../../store/projections/case-keys.ts'
import type { Desk } from '../desk.ts'
import { readSetting, settingsUnder } from '../settings.ts'
import { maskedAttention } from './attention.ts'
import { board } from './board.ts'
import { conferenceActions, conferenceStatistics } from './conference-actions.ts'
import { conferenceBrief } from './conference-brief.ts'
import { conferenceNotes } from './conference-notes.ts'
import { conferenceProposals } from './conference-proposals.ts'
import { conferenceFile, conferences, conferencesOfCase } from './conferences.ts'
import { readConvening } from './convening.ts'
import { minutesDraft } from './minutes-draft.ts'
import { incidentFile, incidents, incidentsOfCase, runMovePreview } from './incidents.ts'
import { incidentOverview } from './incident-overview.ts'
import { playbooks, readGrading } from './playbooks.ts'
import { postHistory } from './post-history.ts'
import { knownPost, posts } from './posts.ts'
import { repostTree } from './repost-tree.ts'
import { spread } from './spread.ts'
import { now } from './now.ts'
import { branchesHere } from './branches-here.ts'
import { caseFile, casesWithKeys } from './case-file.ts'
import { caseQueue, caseQueueCount, facets, viewCounts } from './case-queue.ts'
import { packMovePreview } from './pack-move.ts'
import { search } from './search.ts'

/** The others are asked of the workstation itself. */
export type DeskQuery = Exclude<QueryName, 'workstation' | 'sync' | 'syncDetail'>

export const queryHandlers: { [Name in DeskQuery]: (desk: Desk, input: z.output<(typeof queries)[Name]>) => QueryValues[Name] } = {
  caseQueue,
  caseQueueCount,
  viewCounts,
  facets: (desk, { column, selection }) => facets(desk, column, selection),
  caseFile: (desk, { id }) => caseFile(desk, id),
  caseByNumber: (desk, { number }) =>
    desk.db.first<{ id: string }>(query.selectFrom('case_row').select('id').where('number', '=', number).limit(1).compile())?.id as EntityId | undefined,
  earlierCases: (desk, { identities, phones, policies, names, plates }) => {
    const keys = (kind: CaseKey['kind'], values: string[]) =>
      values.map((value) => ({ kind, value: foldKey(value) })).filter(({ value }) => value.length >= 2)
    return casesWithKeys(desk, [
      ...keys('identity', identities), ...keys('phone', phones), ...keys('policy', policies), ...keys('plate', plates), ...keys('name', names),
    ])
  },
  attention: (desk) => maskedAttention(desk),
  now: (desk) => now(desk),
  board: (desk, input) => board(desk, input),
  search: (desk, { text, limit }) => search(desk, text, limit),
  directory: (desk) => {
    const { rev: _, ...directory } = desk.directory
    return { ...directory, branchesHere: branchesHere(desk) }
  },
  setting: ({ db }, { name }) => readSetting(db, `window/${name}`),
  mappings: ({ db }) => settingsUnder(db, 'mapping/').map(({ name, value }) => ({ name, ...(value as Omit<QueryValues['mappings'][number], 'name'>) })),
  library: ({ log }) => readLibrary(log),
  packMovePreview: (desk, { id, to }) => packMovePreview(desk, id, to),
  incidents,
  incidentFile: (desk, { id }) => incidentFile(desk, id),
  incidentsOfCase,
  runMovePreview,
  incidentOverview,
  conferences,
  conferenceFile: (desk, { id }) => conferenceFile(desk, id),
  conferencesOfCase,
  conferenceProposals: (desk) => conferenceProposals(desk),
  conferenceBrief,
  conferenceNotes,
  conferenceActions,
  conferenceStatistics,
  minutesDraft: (desk, { id }) => minutesDraft(desk, { id }),
  convening: (desk) => readConvening(desk),
  posts,
  knownPost,
  spread,
  postHistory,
  repostTree,
  playbooks: (desk) => playbooks(desk),
  grading: (desk) => readGrading(desk),
}
