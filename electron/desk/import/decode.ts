/**
 * Finds the encoding of a text file and reads it in pieces. Nothing is replaced by U+FFFD: a byte that is wrong for every
 * encoding refuses the file, because a garbled name in a complaint is found by nobody. GB18030 accepts almost any bytes, so
 * Chinese has to be *plausible* as well: the common characters of a real text appear in no wrong decoding.
 */
import { isUtf8 } from 'node:buffer'
import type { LedgerRefusal, Refused } from '../../../shared/ledger/refusals.ts'
import { refused } from '../../../shared/ledger/refusals.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252'
export type FoundEncoding = { ok: true; encoding: TextEncoding; start: number }

const pieceSize = 1 << 18
const sampleSize = 1 << 18
// Characters that a hundred words of Chinese hardly avoid, in both scripts, the words of ledgers, and surnames.
const common = new Set(
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發' +
  '后後作里用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但' +
  '因只从從想实實日月号號元保险險投诉訴司公客户戶电電话話时間间单單编編王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡林郭' +
  '何高罗羅',
)
const structure = new Set([0x09, 0x0a, 0x0d, 0x22, 0x2c, 0x3b, 0x7c])
// Below, a text has too few Chinese characters to speak of plausible.
const fewHan = 20
const plausibleShare = 0.04
// A small file is still a table with so many of them.
const fewControls = 8
// Private characters and the replacement sign count too: they are what a wrong decoding is full of.
const hanOrWrong = /[\p{Script=Han}\p{Co}\ufffd]/u

export function findEncoding(bytes: Uint8Array): FoundEncoding | Refused {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return checked(bytes, 'utf-8', 3)
  // The mark of UTF-32 begins with that of UTF-16.
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return refused({ code: 'encodingUnknown' })
  if (a === 0xff && b === 0xfe) return checked(bytes, 'utf-16le', 2)
  if (a === 0xfe && b === 0xff) return checked(bytes, 'utf-16be', 2)
  if (bytes.indexOf(0) >= 0) {
    const wide = wideEncoding(bytes)
    if (wide) return checked(bytes, wide, 0)
    if (isBinary(bytes)) return refused({ code: 'notATable', found: 'binary' })
  }
  if (isUtf8(bytes)) return { ok: true, encoding: 'utf-8', start: 0 }
  if (endsInsideUtf8(bytes)) return refused({ code: 'cutOff' })
  return chineseEncoding(bytes)
}

/** The text in pieces that never split a character. The encoding must come from `findEncoding` for the same bytes. */
export function* textPieces(bytes: Uint8Array, { encoding, start }: FoundEncoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  // A pair of UTF-16 halves must not be split either: the reader of the pieces makes UTF-8 of each.
  let kept = ''
  for (let at = start; at < bytes.length; at += pieceSize) {
    const text = kept + decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true })
    const end = isHighHalf(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length
    kept = text.slice(end)
    if (end > 0) yield text.slice(0, end)
  }
  const rest = kept + decoder.decode()
  if (rest !== '') yield rest
}

function isHighHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function checked(bytes: Uint8Array, encoding: TextEncoding, start: number): FoundEncoding | Refused {
  const fault = faultOf(bytes.subarray(start), encoding)
  return fault ? refused(fault) : { ok: true, encoding, start }
}

/** null where every byte is valid; a valid text that ends inside a character was cut off. */
function faultOf(bytes: Uint8Array, encoding: TextEncoding): LedgerRefusal | null {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += pieceSize) decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true })
  } catch {
    return { code: 'encodingUnknown' }
  }
  try {
    decoder.decode()
    return null
  } catch {
    return { code: 'cutOff' }
  }
}

/** A NUL or two slip into the text of a whole table; anything else than text is full of control characters. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1
  return controls > bytes.length / 5 || controls > Math.max(fewControls, bytes.length / 100)
}

/** UTF-16 without a mark: the structure of a table (ends of lines, delimiters, quotes) is ASCII with a zero on one side. */
function wideEncoding(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, sampleSize)
  let little = 0
  let big = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]]
    if (first === 0 && second === 0) return null
    if (second === 0 && structure.has(first)) little += 1
    if (first === 0 && structure.has(second)) big += 1
  }
  // More than a stray one on both sides is no text, and neither is one that reads like nothing.
  if (little === big || Math.min(little, big) > Math.max(little, big) / 20) return null
  const encoding = little > big ? 'utf-16le' : 'utf-16be'
  return isPlausibleWide(new TextDecoder(encoding).decode(sample)) ? encoding : null
}

function isPlausibleWide(text: string): boolean {
  const { common: hits, han } = hanOf(text)
  if (han >= fewHan) return hits >= han * plausibleShare
  let plain = hits
  for (const char of text) if (char <= '~') plain += 1
  return plain >= text.length / 2
}

function endsInsideUtf8(bytes: Uint8Array): boolean {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut += 1) {
    const lead = bytes[bytes.length - cut] ?? 0
    if (lead < 0x80) return false
    if (lead < 0xc0) continue
    const needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    const before = bytes.subarray(0, bytes.length - cut)
    // Without another character of several bytes before it, the last byte may as well be the first half of a GB18030 one.
    return needed > cut && isUtf8(before) && before.some((byte) => byte >= 0x80)
  }
  return false
}

function chineseEncoding(bytes: Uint8Array): FoundEncoding | Refused {
  const sample = sampleOf(bytes)
  const [gb, big5] = [evidence(sample, 'gb18030'), evidence(sample, 'big5')]
  const order: TextEncoding[] = big5.common > gb.common ? ['big5', 'gb18030'] : ['gb18030', 'big5']
  let cutOff = false
  for (const encoding of order) {
    const { common: hits, han } = encoding === 'big5' ? big5 : gb
    if (han >= fewHan ? hits < han * plausibleShare : isSingleBytes(sample)) continue
    const fault = faultOf(bytes, encoding)
    if (!fault) return { ok: true, encoding, start: 0 }
    cutOff ||= fault.code === 'cutOff'
  }
  if (cutOff) return refused({ code: 'cutOff' })
  return isSingleBytes(sample) ? checked(bytes, 'windows-1252', 0) : refused({ code: 'encodingUnknown' })
}

/** Pieces from the whole file, each with its whole lines: headers may be ASCII and the Chinese far below. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleSize) return bytes
  const parts = Array.from({ length: 16 }, (_, index) => {
    const at = bytes.indexOf(0x0a, Math.floor((index * bytes.length) / 16))
    return bytes.subarray(at + 1, at + 1 + sampleSize / 16)
  })
  return Buffer.concat(parts)
}

function evidence(sample: Uint8Array, encoding: TextEncoding): { common: number; han: number } {
  return hanOf(new TextDecoder(encoding).decode(sample))
}

function hanOf(text: string): { common: number; han: number } {
  let han = 0
  let hits = 0
  for (const char of text) {
    if (!hanOrWrong.test(char)) continue
    han += 1
    if (common.has(char)) hits += 1
  }
  return { common: hits, han }
}

/** Western text: its high bytes stand alone between ASCII letters (café), where Chinese ones come in pairs. */
function isSingleBytes(sample: Uint8Array): boolean {
  let high = 0
  let alone = 0
  sample.forEach((byte, at) => {
    if (byte < 0x80) return
    high += 1
    if ((sample[at - 1] ?? 0) < 0x80 && (sample[at + 1] ?? 0) < 0x80) alone += 1
  })
  return high > 0 && alone > high * 0.9
}
