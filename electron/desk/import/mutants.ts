/**
 * Makes broken ledgers out of whole ones, for the fuzz. Mutant number n is the same on every machine, so a finding is a number.
 * A workbook is broken from outside (bytes of the zip) and from inside (its XML, packed again with right checksums): checksums
 * stop nearly every mutant of the first kind, and would leave the reader of the XML untested.
 */
import { storedZip } from './stored-zip.ts'
import { listZip, unzip } from './zip.ts'

export type FuzzSeed = { name: string; bytes: Uint8Array }
/** `parts` are those of a zip; empty for any other file. */
export type PreparedSeed = FuzzSeed & { parts: ReadonlyMap<string, Buffer> }

const textTokens = [
  '"', '""', ',', ';', '\t', '|', '，', '\n', '\r\n', '\r', '\0', '\ufeff', '=1+1', '="', "'", '民國112年', '2019/13/40', '9'.repeat(400),
  'x'.repeat(5000), ',,,,,,,,', '\n\n\n', '__proto__', 'constructor', '投诉编号', '１２３', '-', '\u3000',
  '\ud83d\ude00', '1e999', '¥', '{', '[1', '<html',
]
const markupTokens = [
  '<', '>', '</c>', '<c>', '<row>', '<row r="1048576">', '<row r="99999999999">', '<c r="XFD1" t="s"><v>0</v></c>',
  '<c r="ZZZZZZ1"><v>1</v></c>', ' t="s"', ' t="d"', ' t="b"',
  ' t="e"', ' t="str"', ' t="inlineStr"', ' s="9999"', '<f>1</f>', '<f/>', '<v></v>',
  '<v>-1</v>', '<v>1e308</v>', '<is><t>x</t></is>', '&#x0;', '&bogus;', '<!--', '-->', '<![CDATA[', ']]>', '<?x?>', '</sheetData>',
  '<sheetData>', 'r="', '"', "'", 'Id="rId1"',
]
const bytesOfInterest = [0x00, 0x0a, 0x0d, 0x22, 0x2c, 0x3c, 0x7f, 0x80, 0x81, 0xa1, 0xd0, 0xd8, 0xef, 0xfe, 0xff]

export async function prepareSeed(seed: FuzzSeed): Promise<PreparedSeed> {
  const file = Buffer.from(seed.bytes)
  const parts = new Map<string, Buffer>()
  const listed = seed.bytes[0] === 0x50 && seed.bytes[1] === 0x4b ? listZip(file) : null
  for (const entry of listed?.ok ? listed.entries : []) {
    const part = await unzip(file, entry)
    if (part.ok) parts.set(entry.name, part.bytes)
  }
  return { ...seed, parts }
}

export function mutantOf(seeds: readonly PreparedSeed[], index: number): FuzzSeed {
  const random = randomFrom(index)
  const below = (limit: number) => Math.floor(random() * limit)
  const seed = seeds[below(seeds.length)]
  const other = seeds[below(seeds.length)]
  if (!seed || !other) return { name: 'nothing', bytes: new Uint8Array() }
  const changes = 1 + below(4)
  if (seed.parts.size === 0 || random() < 0.3) {
    let bytes = Buffer.from(seed.bytes)
    for (let change = 0; change < changes; change += 1) bytes = mutate(bytes, textTokens, Buffer.from(other.bytes), below)
    return { name: seed.name, bytes }
  }
  const parts = new Map(seed.parts)
  const names = [...parts.keys()].filter((name) => name.startsWith('xl/'))
  for (let change = 0; change < changes; change += 1) {
    const name = names[below(names.length)] ?? ''
    const part = parts.get(name) ?? Buffer.alloc(0)
    if (below(40) === 0) parts.delete(name)
    else parts.set(name, mutate(part, markupTokens, parts.get(names[below(names.length)] ?? '') ?? part, below))
  }
  return { name: seed.name, bytes: storedZip(parts) }
}

function mutate(bytes: Buffer, tokens: readonly string[], other: Buffer, below: (limit: number) => number): Buffer<ArrayBuffer> {
  const from = below(bytes.length + 1)
  const to = Math.min(bytes.length, from + 1 + below(below(4) === 0 ? bytes.length + 1 : 16))
  const [before, cut, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)]
  switch (below(8)) {
    case 0:
      return Buffer.concat([before, Buffer.from(tokens[below(tokens.length)] ?? ''), after])
    case 1:
      return Buffer.concat([before, Buffer.from(tokens[below(tokens.length)] ?? ''), cut, after])
    case 2:
      return Buffer.concat([before, after])
    case 3:
      return Buffer.concat([before, cut, cut, after])
    case 4:
      return Buffer.concat([before])
    case 5: {
      const start = below(other.length + 1)
      return Buffer.concat([before, other.subarray(start, start + 1 + below(200)), after])
    }
    case 6:
      return Buffer.concat([before, Buffer.from([bytesOfInterest[below(bytesOfInterest.length)] ?? 0]), after])
    default:
      return Buffer.concat([before, cut.map((byte) => byte ^ (1 << below(8))), after])
  }
}

/** mulberry32: small, even, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
