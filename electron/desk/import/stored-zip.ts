import { crc32 } from 'node:zlib'

/** A zip without compression and with right checksums, for parts that were changed on purpose. */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, bytes] of parts) {
    const nameBytes = Buffer.from(name)
    // From the version needed to the length of the extra field, a local and a central header say the same.
    const same = Buffer.alloc(26)
    same.writeUInt16LE(20, 0)
    same.writeUInt16LE(0x0800, 2)
    same.writeUInt32LE(crc32(bytes), 10)
    same.writeUInt32LE(bytes.length, 14)
    same.writeUInt32LE(bytes.length, 18)
    same.writeUInt16LE(nameBytes.length, 22)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(20, 4)
    same.copy(central, 6)
    central.writeUInt32LE(offset, 42)
    directory.push(central, nameBytes)
    files.push(Buffer.from('PK\u0003\u0004'), same, nameBytes, bytes)
    offset += 30 + nameBytes.length + bytes.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, central, end])
}
