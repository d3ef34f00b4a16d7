import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

/** The built preload in a world of its own, with the two objects that Electron gives it; nothing of it may be seen from the page. */
test('the built preload exposes one global with three verbs, from an isolated world', async ({ page }) => {
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'preload' })
  const source = readFileSync('out/preload/preload.cjs', 'utf8')
  const inWorld = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId: executionContextId, expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await inWorld(`
    globalThis.exposed = []; globalThis.sent = []; globalThis.heard = {};
    const electron = {
      contextBridge: { exposeInMainWorld: (name, api) => exposed.push([name, api]) },
      ipcRenderer: { on: (channel, listener) => { heard[channel] = listener }, invoke: async (...message) => { sent.push(message); if (message[1].name === 'broken') throw new Error('gone'); return { ok: true, value: 1 } } },
    };
    const require = (name) => { if (name !== 'electron') throw new Error('the sandbox has no ' + name); return electron };
    (function (require, module, exports) { ${source} })(require, { exports: {} }, {});
  `)
  expect(await inWorld('exposed.map(([name, api]) => [name, Object.keys(api).sort(), Object.values(api).every((verb) => typeof verb === "function")])')).toEqual([['redress', ['execute', 'query', 'subscribe'], true]])
  expect(await inWorld('exposed[0][1].query("caseQueue", { view: "open" })')).toEqual({ ok: true, value: 1 })
  expect(await inWorld('exposed[0][1].query("broken", {})')).toEqual({ ok: false, refusal: { code: 'disconnected' } })
  expect(await inWorld('exposed[0][1].execute({ type: "case.note" })')).toEqual({ ok: true, value: 1 })
  expect(await inWorld('sent.map(([channel, message]) => [channel, message.verb])')).toEqual([['bridge', 'query'], ['bridge', 'query'], ['bridge', 'execute']])
  expect(await inWorld('new Promise((resolve) => { const stop = exposed[0][1].subscribe((event) => { stop(); resolve(event) }); heard["bridge:event"]({}, { type: "workstation" }) })')).toEqual({ type: 'workstation' })
  // the page's own world holds none of it
  expect(await page.evaluate(() => ['redress', 'exposed', 'sent', 'require', 'ipcRenderer'].filter((name) => name in window))).toEqual([])
  expect(source.split('\n').length).toBeLessThan(60)
})
