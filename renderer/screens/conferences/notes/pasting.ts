/**
 * How much is taken from the clipboard at once. What is pasted becomes one update, and the desk takes one of up to three megabytes: beyond that the
 * text would stand in the window and could never be saved. ProseMirror reads the HTML in a document without scripts and keeps only what the schema knows.
 */
import type { Slice } from '@tiptap/pm/model'

/** Base64 of `notes.append` holds 4,000,000 characters; a third of the bytes goes to that, and a reserve to Yjs' own lists. */
const mostBytes = 2_500_000
/** A cell with its paragraph takes about 110 bytes as Yjs writes it, half of that each. */
const bytesOfNode = 60
/** Most of what is written here is Han, three bytes in UTF-8. */
const bytesOfCharacter = 3
/** Read before it is parsed: an office program writes up to a kilobyte of markup around a word. */
const mostMarkup = 20_000_000

export const isTooMuchMarkup = (clipboard: DataTransfer | null): boolean =>
  clipboard !== null && Math.max(clipboard.getData('text/html').length, clipboard.getData('text/plain').length) > mostMarkup

export function isTooLarge(slice: Slice): boolean {
  let bytes = 0
  slice.content.descendants((node) => {
    bytes += node.isText ? (node.text?.length ?? 0) * bytesOfCharacter : bytesOfNode
    return bytes <= mostBytes
  })
  return bytes > mostBytes
}

/** What the schema can make something of; all other attributes are dropped before the browser reads them. */
const kept = /^(?:href|colspan|rowspan|type|checked|data-[\w-]+)$/i
/** Says something without a value. */
const bare = /^checked$/i
/** Bounded, so that markup which never closes a tag cannot make it start over and over; a longer tag stays as it was. */
const tag = /<([a-z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*'){0,2000})>/gi
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g

/**
 * The markup without handlers, styles and addresses of pictures. The schema lets none of them through anyway; but the browser reports each one to the
 * policy of the page while it parses, which makes the paste of a large table take seconds.
 */
export const plainMarkup = (html: string): string =>
  html.replace(tag, (_, name: string, inside: string) => {
    const attributes = [...inside.matchAll(attribute)].filter(([, called = '', value]) => (value !== undefined || bare.test(called)) && kept.test(called))
    return `<${name}${attributes.map(([, called, value]) => ` ${called}${value === undefined ? '' : `=${value}`}`).join('')}>`
  })
