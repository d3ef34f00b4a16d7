/** One build, all entries from the same chunks: Electron's, the loopback shell's, the workers', the preload and the renderer. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** fflate's module names its own `require`, and the build's shim names one too: two in one chunk do not load. */
const oneRequire = {
  name: 'one-require',
  transform: (code: string, id: string) =>
    id.includes('/fflate/') ? code.replace("var require = createRequire('/')", "var ownRequire = createRequire('/')").replace("_a = require('worker_threads')", "_a = ownRequire('worker_threads')") : undefined,
}

export default defineConfig({
  main: {
    plugins: [oneRequire],
    build: {
      rollupOptions: {
        input: {
          main: 'electron/main.ts',
          loopback: 'electron/loopback.ts',
          'desk-worker': 'electron/desk-worker.ts',
          'import-worker': 'electron/import-worker.ts',
          'backup-worker': 'electron/backup-worker.ts',
        },
        // flat names: a worker finds its chunks, and the entries find the worker, beside themselves
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        // a sandboxed preload has to be CommonJS
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      minify: true,
      rollupOptions: {
        input: 'renderer/index.html',
        // what a window needs to ask for the passphrase is one file, what it needs to show the list is a second: dozens of small ones came later
        output: { codeSplitting: { groups: [{ name: 'entry', tags: ['$initial'], priority: 2 }, { name: 'frame', test: /renderer[\\/]frame[\\/]Frame\.tsx$/, priority: 1 }] } },
      },
    },
  },
})
