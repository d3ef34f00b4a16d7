import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['shared/**/*.test.ts', 'electron/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}'],
    // Where Electron's binary is missing, requiring it starts a download: no unit test may.
    alias: { electron: new URL('./electron/shell/electron-is-absent.ts', import.meta.url).pathname },
  },
})
