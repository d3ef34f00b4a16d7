import { afterEach, expect, it } from 'vitest'
import { serveLoopback, type Loopback } from './loopback-server.ts'

const serving: Loopback[] = []
const serve = async (ports: readonly [number, ...number[]]) => {
  const desk = { query: () => Promise.resolve({ ok: true as const, value: undefined }), execute: () => Promise.resolve({ ok: true as const, value: undefined }), subscribe: () => () => {} }
  const one = await serveLoopback({ renderer: '/nowhere', desk: desk as never, ports, oneTime: false, onAnotherInstance: () => {} })
  serving.push(one)
  return one
}
afterEach(() => {
  for (const one of serving.splice(0)) one.close()
})

it('takes another port when the one of last time is taken, as in the copy of a folder', async () => {
  const first = await serve([0])
  const second = await serve([first.port, 0])
  expect(second.port).not.toBe(first.port)
  expect(new URL(second.address()).port).toBe(String(second.port))
})

it('says so when the only port that it may have is taken', async () => {
  const { port } = await serve([0])
  await expect(serve([port])).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
