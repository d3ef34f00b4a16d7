/**
 * What the binary itself refuses, whatever it is started with (Electron's fuses; number 19 of its security checklist). Every fuse that this Electron
 * has is decided here: a new one stops the packaging until somebody has read what it does.
 */
import { FuseV1Options, FuseVersion, type FuseConfig } from '@electron/fuses'

export const fuses: FuseConfig = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  // a signed program of ours must not run anybody's script with the rights that it was given
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // what was changed on the disk after packaging does not start (Windows, macOS)
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  // no file:// anywhere: pages come from a scheme of their own
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  // decided: one snapshot for all processes, ours needs no other; traps for WebAssembly stay as they come, it is not used
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}
