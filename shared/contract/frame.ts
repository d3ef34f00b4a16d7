/**
 * How a message of the bridge travels over a WebSocket: `[u32 length of the head][head as JSON][binary members, one after another]`.
 * A `Uint8Array` anywhere in the value stands in the head as `{"$bytes": [offset, length]}`; everything else is plain JSON.
 */
interface Codec { encode(text: string): Uint8Array; decode(bytes: Uint8Array): string }
declare const TextEncoder: { new (): { encode(text: string): Uint8Array } }
declare const TextDecoder: { new (): { decode(bytes: Uint8Array): string } }

const text: Codec = {
  encode: (value) => new TextEncoder().encode(value),
  decode: (bytes) => new TextDecoder().decode(bytes),
}

export function encodeFrame(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  let offset = 0
  const head = text.encode(
    JSON.stringify(value, (_, member: unknown) => {
      if (!(member instanceof Uint8Array)) return member
      parts.push(member)
      offset += member.length
      return { $bytes: [offset - member.length, member.length] }
    }) ?? 'null',
  )
  const frame = new Uint8Array(4 + head.length + offset)
  new DataView(frame.buffer).setUint32(0, head.length)
  frame.set(head, 4)
  let at = 4 + head.length
  for (const part of parts) {
    frame.set(part, at)
    at += part.length
  }
  return frame
}

/** Throws a RangeError or SyntaxError on anything that `encodeFrame` did not make. */
export function decodeFrame(frame: Uint8Array): unknown {
  const length = new DataView(frame.buffer, frame.byteOffset, frame.byteLength).getUint32(0)
  if (4 + length > frame.length) throw new RangeError('frame is cut off')
  const payload = frame.subarray(4 + length)
  return JSON.parse(text.decode(frame.subarray(4, 4 + length)), (_, member: unknown) => {
    const bytes = (member as { $bytes?: unknown } | null)?.$bytes
    if (!Array.isArray(bytes)) return member
    const [offset, size] = bytes as unknown[]
    if (typeof offset !== 'number' || typeof size !== 'number' || offset < 0 || size < 0 || offset + size > payload.length) throw new RangeError('bytes are cut off')
    return payload.slice(offset, offset + size)
  })
}
