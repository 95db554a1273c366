import { close, fstat, open, read } from 'node:fs'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'

import { fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl'

const files = {
  open: promisify(open),
  read: promisify(read),
  stat: promisify(fstat),
  close: promisify(close),
}

const pieceBytes = 64 * 1024

type Callback = (error: Error | null, bytesRead?: number) => void

/**
 * Reads a file for yauzl, which believes the places an archive names: a place outside of the file
 * must fail here, or it ends the process from within a callback.
 */
class BoundedFile extends RandomAccessReader {
  private readonly file: number
  private readonly size: number

  constructor(file: number, size: number) {
    super()
    this.file = file
    this.size = size
  }

  // oxlint-disable-next-line max-params -- the signature is yauzl's
  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: Callback,
  ): void {
    if (this.holds(position, position + length)) {
      read(this.file, buffer, offset, length, position, callback)
    } else {
      callback(outside())
    }
  }

  override createReadStream({ start, end }: { start: number; end: number }): Readable {
    return Readable.from(this.pieces(start, end))
  }

  override close(callback: (error: Error | null) => void): void {
    close(this.file, (error) => callback(error ?? null))
  }

  /** Not a stream of the file system: that one closes the file when it is left early. */
  private async *pieces(start: number, end: number): AsyncGenerator<Buffer> {
    if (!this.holds(start, end)) throw outside()
    let position = start
    while (position < end) {
      const buffer = Buffer.allocUnsafe(Math.min(pieceBytes, end - position))
      // oxlint-disable-next-line no-await-in-loop -- one piece after the other is the point
      const { bytesRead } = await files.read(this.file, buffer, 0, buffer.length, position)
      if (bytesRead === 0) throw outside()
      position += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  }

  private holds(start: number, end: number): boolean {
    return Number.isSafeInteger(end) && start >= 0 && start <= end && end <= this.size
  }
}

const outside = (): Error => new Error('unexpected EOF')

/** Opens an archive for reading its list entry by entry; names stay bytes. */
export async function openZipFile(path: string): Promise<ZipFile> {
  const file = await files.open(path, 'r')
  try {
    const { size } = await files.stat(file)
    return await listOf(new BoundedFile(file, size), size)
  } catch (error) {
    await files.close(file)
    throw error
  }
}

const listOf = (reader: BoundedFile, size: number): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false }
    fromRandomAccessReader(reader, size, options, (error, zip) => {
      if (error === null) resolve(zip)
      else reject(error)
    })
  })
