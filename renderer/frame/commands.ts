/** Everything that the palette can do: the window's own commands, the views, and the acts of the case that is open. */
import { may } from '../../shared/access/may.ts'
import { QueueView } from '../../shared/contract/queue.ts'
import type { EntityId } from '../../shared/log/op.ts'
import type { Refusal } from '../../shared/log/refusal.ts'
import type { Language, Preferences } from '../../shared/contract/acts.ts'
import { execute, useDesk } from '../desk.ts'
import { keyText } from '../key-match.ts'
import { undoLatest } from '../parts/toasts.ts'
import { lock, signOut } from '../presence.ts'
import { go, openAct, openConference, openIncident, usePlace } from '../router.ts'
import { actKeys, actOffered, wholeCaseActs } from '../screens/case/case-acts.ts'
import { useActor } from '../session.ts'
import { languageNames, useText, type Text } from '../text/text.ts'
import { openOverlay } from './overlay.ts'
import { pinyin } from './pinyin.ts'
import { rooms } from './rooms.ts'
import { attentionKey, syncKey } from './sync-keys.ts'

export interface PaletteCommand {
  id: string
  words: string
  about?: string | undefined
  pinyin: string | undefined
  key?: string | undefined
  refusal?: Refusal | undefined
  run: () => void
}

export function useCommands(): PaletteCommand[] {
  const t = useText()
  const actor = useActor()
  return [...useCaseCommands(t), ...useIncidentCommands(), ...useConferenceCommands(), ...viewCommands(t), ...windowCommands(t, may(actor, 'case.look'))]
}

const nowhere = 'case/none' as EntityId

function useCaseCommands(t: Text): PaletteCommand[] {
  const actor = useActor()
  const active = usePlace((place) => (place.room === 'cases' ? place.active : undefined))
  const { value: file } = useDesk('caseFile', { id: active ?? nowhere }, { enabled: active !== undefined })
  if (!file) return []
  return wholeCaseActs.map((act) => {
    const verdict = actOffered(file.case, act, actor)
    const key = actKeys[act]
    return {
      id: act, words: t(`acts.name.${act}`), about: file.case.number, pinyin: pinyin[act], key: key && keyText(key),
      refusal: verdict.ok ? undefined : verdict.refusal,
      run: () => openAct(act),
    }
  })
}

/** Incidents are few: those that stand open are found by number or by title. */
function useIncidentCommands(): PaletteCommand[] {
  const { value: open } = useDesk('incidents', {})
  return (open ?? []).map(({ id, number, title }) => ({ id, words: `${number} ${title}`, about: undefined, pinyin: undefined, run: () => openIncident(id) }))
}

/** So are conferences that have not been sealed. */
function useConferenceCommands(): PaletteCommand[] {
  const { value: open } = useDesk('conferences', {})
  return (open ?? []).map(({ id, number, title }) => ({ id, words: `${number} ${title}`, about: undefined, pinyin: undefined, run: () => openConference(id) }))
}

function viewCommands(t: Text): PaletteCommand[] {
  return QueueView.options.map((view, index) => ({
    id: `view.${view}`, words: t(`cases.view.${view}`), about: t('cases.views'), pinyin: pinyin[`view.${view}`], key: String(index + 1),
    run: () => go({ room: 'cases', view, trail: [] }),
  }))
}

const prefer = (preferences: Partial<Preferences>) => () => void execute({ type: 'workstation.prefer', ...preferences })

function windowCommands(t: Text, mayLead: boolean): PaletteCommand[] {
  const command = (
    id: string, words: string, run: () => void, key?: string,
  ): PaletteCommand => ({ id, words, pinyin: pinyin[id], key: key && keyText(key), run })
  const roomWords = {
    now: ['goNow', t('frame.act.goNow')],
    cases: ['goCases', t('frame.act.goCases')], incidents: ['goIncidents', t('frame.act.goIncidents')], conferences: ['goConferences', t('frame.act.goConferences')], import: ['goImport', t('frame.act.goImport')],
    rules: ['goRules', t('frame.act.goRules')],
    sync: ['goSync', t('sync.key.go')],
    settings: ['goSettings', t('frame.act.goSettings')],
  } as const
  return [
    command('register', t('frame.act.register'), () => go({ room: 'register' }), 'c'),
    command('search', t('frame.act.search'), () => openOverlay('search'), '/'),
    ...rooms.map(({ room }) => command(roomWords[room][0], roomWords[room][1], () => go({ room }), room === 'sync' ? syncKey : undefined)),
    command('goAttention', t('sync.key.goAttention'), () => go({ room: 'attention' }), attentionKey),
    ...(mayLead ? [command('goOverview', t('overview.title'), () => go({ room: 'overview' }))] : []),
    command('goPlaybooks', t('playbooks.key.open'), () => go({ room: 'playbooks' })),
    ...(mayLead ? [command('goBoard', t('frame.act.goBoard'), () => go({ room: 'board' }))] : []),
    command('undo', t('frame.act.undo'), () => void undoLatest(t('frame.undone')), 'Mod+z'),
    command('keyMap', t('frame.act.keyMap'), () => openOverlay('keys'), '?'),
    ...(Object.keys(languageNames) as Language[]).map((language) => ({
      id: `language.${language}`, words: t('frame.act.language', { name: languageNames[language] }), pinyin: pinyin['language'],
      run: prefer({ language }),
    })),
    command('light', t('frame.act.light'), prefer({ colourScheme: 'light' })),
    command('dark', t('frame.act.dark'), prefer({ colourScheme: 'dark' })),
    command('auto', t('frame.act.auto'), prefer({ colourScheme: 'auto' })),
    command('rowsDense', t('frame.act.rowsDense'), prefer({ rowHeight: 32 })),
    command('rowsWide', t('frame.act.rowsWide'), prefer({ rowHeight: 40 })),
    command('lock', t('frame.act.lock'), () => void lock(t('frame.act.lock')), 'Mod+l'),
    command('signOut', t('frame.signOut'), () => void signOut(t('frame.signOut'))),
  ]
}
