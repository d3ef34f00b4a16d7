/**
 * From a key or a click to what it asked for on the screen, in a real Chromium on the loopback shell.
 *
 * How: a listener in the capture phase takes the event's own timestamp (when the browser received the input). A MutationObserver then waits
 * for the DOM to show the wanted thing - for a list, other rows, answered by the desk; never a mere placeholder. From there the next
 * requestAnimationFrame, and a message posted from inside it: it is delivered after that frame's style, layout and paint on the main
 * thread. The time of that message minus the timestamp is the figure. Raster and the display's own delay are not in it.
 */
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** the running measurement: answered by `timeOf` */
    redressTiming: { start: number | undefined; done: Promise<number> }
    redressWatch: (until: string, before: string) => void
  }
}

/** Runs in the page: arms one measurement. `until` is the source of a function of `before` that says whether the wanted thing is drawn. */
export function watch(): void {
  window.redressWatch = (until, before) => {
    const shown = new Function('before', `return (${until})(before)`) as (before: string) => boolean
    let start: number | undefined
    const begin = (event: Event) => {
      start ??= event.timeStamp
    }
    for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, begin, { capture: true, once: true })
    const timing: Window['redressTiming'] = {
      start,
      done: new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (start === undefined || !shown(before)) return
          observer.disconnect()
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - (start ?? 0))
            port2.postMessage(0)
          })
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
      }),
    }
    window.redressTiming = timing
  }
}

export type Shown = (before: string) => boolean

/** Arms, acts, waits for the paint; answers the time in ms. `before` is handed to `until` in the page. */
export async function timed(page: Page, until: Shown, before: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(([source, was]) => window.redressWatch(source, was), [until.toString(), before] as const)
  await act()
  const time = await page.evaluate(() => Promise.race([window.redressTiming.done, new Promise<number>((resolve) => setTimeout(() => resolve(-1), 10_000))]))
  if (time < 0) throw new Error('what was waited for never appeared')
  await settled(page)
  return time
}

/** A person's pause: nothing of the last act is still under way. */
export const settled = (page: Page) => page.waitForTimeout(120)
