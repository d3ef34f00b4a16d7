/** The rooms of the rail. A new room is a line here; what does not exist yet does not show. */
import { IconCalendarDue, IconCloud, IconFileImport, IconInbox, IconMessages, IconScale, IconSettings, IconSpeakerphone, type Icon } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { later } from '../parts/later.tsx'
import type { Room } from '../router.ts'
import { Cases } from '../screens/cases/Cases.tsx'

export interface RailRoom {
  room: Exclude<Room, 'register' | 'board' | 'attention' | 'playbooks' | 'overview'>
  icon: Icon
  screen: ComponentType
}

export const rooms: readonly RailRoom[] = [
  { room: 'now', icon: IconCalendarDue, screen: later(async () => (await import('../screens/now/Now.tsx')).NowScreen) },
  { room: 'cases', icon: IconInbox, screen: Cases },
  { room: 'incidents', icon: IconSpeakerphone, screen: later(async () => (await import('../screens/incidents/Incidents.tsx')).Incidents) },
  { room: 'conferences', icon: IconMessages, screen: later(async () => (await import('../screens/conferences/Conferences.tsx')).Conferences) },
  { room: 'import', icon: IconFileImport, screen: later(async () => (await import('../screens/import/Import.tsx')).Import) },
  { room: 'rules', icon: IconScale, screen: later(async () => (await import('../screens/rules/Rules.tsx')).Rules) },
  { room: 'sync', icon: IconCloud, screen: later(async () => (await import('../screens/sync/Sync.tsx')).Sync) },
  { room: 'settings', icon: IconSettings, screen: later(async () => (await import('../screens/settings/Settings.tsx')).Settings) },
]
