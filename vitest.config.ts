import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // a key derivation and a loaded machine together take longer than the usual five seconds
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['shared/**/*.test.ts', 'server/**/*.test.ts', 'electron/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    // Where Electron's binary is missing, requiring it starts a download: no unit test may.
    alias: { electron: new URL('./electron/shell/electron-is-absent.ts', import.meta.url).pathname },
  },
})
