import { crc32, deflateRawSync } from 'node:zlib'

/** A member to be written. */
export interface ZipInput {
  readonly name: string
  readonly content: string | Uint8Array
  /** Unix mode, as of a link. */
  readonly mode?: number
  readonly encrypted?: boolean
  /** Checksum and sizes stand behind the data, as a program writes them that cannot go back. */
  readonly streamed?: boolean
  /** What stands in place of the compressed bytes. */
  readonly damaged?: (deflated: Buffer) => Buffer
}

/** Writes a ZIP archive. */
export function writeZip(inputs: readonly ZipInput[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const input of inputs) {
    const name = Buffer.from(input.name)
    const content = Buffer.from(input.content)
    const deflated = deflateRawSync(content)
    const stored = input.damaged?.(deflated) ?? deflated
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800 | (input.encrypted === true ? 1 : 0), 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(stored.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(name.length, 22)
    if (input.streamed === true) common.writeUInt16LE(common.readUInt16LE(2) | 8, 2)
    const before = Buffer.from(common)
    const figures = common.subarray(10, 22)
    if (input.streamed === true) before.fill(0, 10, 22)
    const behind =
      input.streamed === true ? Buffer.concat([Buffer.from('PK\u0007\u0008'), figures]) : ''
    const local = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      before,
      name,
      stored,
      Buffer.from(behind),
    ])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(((input.mode ?? 0o100644) << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, tail, name]),
    )
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(inputs.length, 4)
  end.writeUInt16LE(inputs.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, central, Buffer.from('PK\u0005\u0006'), end])
}
