import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A file on its way into an archive. */
export type ZipEntry = {
  readonly name: string
  readonly pieces: AsyncIterable<string> | Iterable<string>
}

type Written = {
  readonly name: Buffer
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

/** Sizes follow their entry, and names are UTF-8. */
const flags = 0x0808
const version = 20
const deflated = 8
/** ZIP knows only local times; a fixed one (1 January 1980) keeps two equal archives equal. */
const stamp = { time: 0, day: 0x21 }

/** Packs text files one after the other, at the pace of the reader; nothing is held but one piece. */
export async function* writeZip(entries: readonly ZipEntry[]): AsyncGenerator<Buffer> {
  const directory: Written[] = []
  let offset = 0
  for (const { name, pieces } of entries) {
    const head = localHeader(Buffer.from(name))
    yield head
    const sizes = { crc: 0, packed: 0, unpacked: 0 }
    // oxlint-disable-next-line no-await-in-loop -- files stand in an archive one after the other
    for await (const chunk of packed(pieces, sizes)) {
      sizes.packed += chunk.length
      yield chunk
    }
    const tail = descriptor(sizes)
    yield tail
    directory.push({ name: Buffer.from(name), offset, ...sizes })
    offset += head.length + sizes.packed + tail.length
  }
  yield centralDirectory(directory, offset)
}

type Sizes = { crc: number; packed: number; unpacked: number }

function packed(pieces: ZipEntry['pieces'], sizes: Sizes): AsyncIterable<Buffer> {
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece)
      sizes.crc = crc32(bytes, sizes.crc)
      sizes.unpacked += bytes.length
      yield bytes
    }
  }
  const deflate = createDeflateRaw({ level: 6 })
  // What goes wrong in the pieces ends the archive, too.
  pipeline(Readable.from(measured()), deflate, () => undefined)
  return deflate
}

function localHeader(name: Buffer): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(version, 4)
  head.writeUInt16LE(flags, 6)
  head.writeUInt16LE(deflated, 8)
  head.writeUInt16LE(stamp.time, 10)
  head.writeUInt16LE(stamp.day, 12)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

function descriptor({ crc, packed: size, unpacked }: Sizes): Buffer {
  const tail = Buffer.alloc(16)
  tail.writeUInt32LE(0x08074b50, 0)
  tail.writeUInt32LE(crc, 4)
  tail.writeUInt32LE(size, 8)
  tail.writeUInt32LE(unpacked, 12)
  return tail
}

function centralDirectory(written: readonly Written[], offset: number): Buffer {
  const records = written.map(({ name, crc, packed: size, unpacked, offset: at }) => {
    const record = Buffer.alloc(46)
    record.writeUInt32LE(0x02014b50, 0)
    record.writeUInt16LE(version, 4)
    record.writeUInt16LE(version, 6)
    record.writeUInt16LE(flags, 8)
    record.writeUInt16LE(deflated, 10)
    record.writeUInt16LE(stamp.time, 12)
    record.writeUInt16LE(stamp.day, 14)
    record.writeUInt32LE(crc, 16)
    record.writeUInt32LE(size, 20)
    record.writeUInt32LE(unpacked, 24)
    record.writeUInt16LE(name.length, 28)
    record.writeUInt32LE(at, 42)
    return Buffer.concat([record, name])
  })
  const size = records.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(written.length, 8)
  end.writeUInt16LE(written.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...records, end])
}
