/** Changes source while it is loaded: only in this process, only what a mutant names. Has to be called before the changed files are imported. */
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Mutant } from './mutants.ts'

const root = join(import.meta.dirname, '..', '..')

export function mutate({ name, edits }: Mutant): void {
  const byUrl = Map.groupBy(edits, ({ file }) => pathToFileURL(join(root, file)).href)
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      const changes = byUrl.get(url)
      if (!changes) return loaded
      const source = changes.reduce((text, { file, from, to }) => {
        const parts = text.split(from)
        if (parts.length !== 2) throw new Error(`mutant ${name}: ${parts.length - 1} places in ${file} read\n${from}`)
        return parts.join(to)
      }, String(loaded.source))
      return { ...loaded, source }
    },
  })
}
