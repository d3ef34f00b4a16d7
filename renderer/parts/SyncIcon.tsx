import { IconAlertTriangle, IconCloudCheck, IconCloudDown, IconCloudOff, IconCloudUp, IconCloudX, IconDeviceDesktopCheck, type Icon } from '@tabler/icons-react'
import type { SyncSign } from './sync-words.ts'

const icons: Record<SyncSign, Icon> = {
  alone: IconDeviceDesktopCheck, synced: IconCloudCheck, up: IconCloudUp, down: IconCloudDown, offline: IconCloudOff, stopped: IconCloudX, attention: IconAlertTriangle,
}

/** Always beside its words. */
export function SyncIcon({ sign, size }: { sign: SyncSign; size: number }) {
  const Sign = icons[sign]
  return <Sign size={size} aria-hidden style={{ verticalAlign: '-2px' }} />
}
