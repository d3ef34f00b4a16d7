/** The arrows of the house: who may know whom. Held by `npm run arrows`. */
const only = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to: { pathNot: to } })

module.exports = {
  forbidden: [
    only('shared-is-pure', '^shared/(?!.*\\.test\\.ts$)', ['^shared/', '^node_modules/zod', '^node_modules/temporal-polyfill', '^node_modules/ical\\.js', '^node_modules/(yjs|lib0)/', '^node_modules/@noble/hashes/'], 'shared/ imports zod, in calendar/ the zone polyfill and the reader of iCalendar, in conference/ Yjs (notes are its updates) and the hash that minutes are sealed with'),
    { name: 'notes-and-seals-live-in-the-conference', severity: 'error', from: { path: '^shared/(?!conference/)' }, to: { path: '^node_modules/(yjs|lib0|@noble/hashes)/' } },
    { name: 'zones-live-in-the-calendar', severity: 'error', from: { path: '^shared/(?!(calendar|conference)/)' }, to: { path: 'temporal-polyfill|ical\\.js' } },
    { name: 'renderer-knows-shared-only', severity: 'error', from: { path: '^renderer/' }, to: { path: '^(electron|server|e2e|bench)/' } },
    { name: 'server-knows-shared-only', severity: 'error', from: { path: '^server/' }, to: { path: '^(electron|renderer|e2e|bench|scripts)/' } },
    { name: 'desk-and-screens-know-no-server', severity: 'error', from: { path: '^(shared|electron|renderer)/' }, to: { path: '^server/' } },
    { name: 'renderer-has-no-node', severity: 'error', from: { path: '^renderer/(?!.*\\.test\\.)' }, to: { dependencyTypes: ['core'] } },
    { name: 'store-knows-no-desk', severity: 'error', from: { path: '^electron/store/(?!.*\\.test\\.ts$)' }, to: { path: '^electron/(desk|shell|cli)/' } },
    { name: 'desk-knows-no-shell', severity: 'error', from: { path: '^electron/desk/' }, to: { path: '^electron/(shell|cli)/' } },
    {
      name: 'electron-in-main-preload-and-the-shell', severity: 'error',
      from: { pathNot: ['^electron/(main|preload)\\.ts$', '^electron/shell/(window|reminders|tray)\\.ts$'] }, to: { path: '^node_modules/electron/' },
    },
    { name: 'product-knows-no-scripts', severity: 'error', from: { path: '^(shared|electron|renderer)/' }, to: { path: '^scripts/' } },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^(e2e|bench)/' }, to: { path: '^(e2e|bench)/' } },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphan', severity: 'error', from: { orphan: true, pathNot: ['\\.(test|config)\\.ts$', '^electron/shell/electron-is-absent\\.ts$', '\\.d\\.ts$', '\\.css$'] }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    // TypeScript 7 has no API for tools yet
    parser: 'swc',
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
  },
}
