import { Entry } from './format.ts'
import { Unsound } from './problems.ts'

/** One byte says what it is, four how long it is. */
const headBytes = 5
const entryMark = 0x45
const dataMark = 0x44
/** Small enough that nobody holds much, large enough that frames cost nothing. */
const pieceBytes = 64 * 1024
/** A list of missing files is the longest of entries. */
const mostBytes = 64 * 1024 * 1024

export type Frame =
  | { readonly is: 'entry'; readonly entry: Entry }
  | { readonly is: 'data'; readonly bytes: Buffer }

export const entryFrame = (entry: Entry): Buffer =>
  frame(entryMark, Buffer.from(JSON.stringify(entry)))

/** The frames of a piece of data, however long it is. */
export function* dataFrames(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes)
    yield frame(dataMark, bytes.subarray(at, at + pieceBytes))
}

function frame(mark: number, body: Uint8Array): Buffer {
  const whole = Buffer.allocUnsafe(headBytes + body.length)
  whole.writeUInt8(mark, 0)
  whole.writeUInt32BE(body.length, 1)
  whole.set(body, headBytes)
  return whole
}

/** Reads frames out of pieces that are cut anywhere. */
export async function* framesIn(pieces: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of pieces) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    let at = 0
    while (rest.length - at >= headBytes) {
      const length = rest.readUInt32BE(at + 1)
      if (length > mostBytes) throw new Unsound(`A frame of ${length} bytes`)
      const until = at + headBytes + length
      if (until > rest.length) break
      yield frameOf(rest.readUInt8(at), rest.subarray(at + headBytes, until))
      at = until
    }
    rest = rest.subarray(at)
  }
  if (rest.length > 0) throw new Unsound('The last frame is not whole')
}

function frameOf(mark: number, body: Buffer): Frame {
  if (mark === dataMark) return { is: 'data', bytes: body }
  if (mark !== entryMark) throw new Unsound(`A frame of the unknown kind ${mark}`)
  try {
    return { is: 'entry', entry: Entry.parse(JSON.parse(body.toString('utf8'))) }
  } catch (cause) {
    throw new Unsound('An entry that is not understood', { cause })
  }
}

export type Cursor = ReturnType<typeof cursorOn>

/** Goes through frames once: entries one by one, and between them the data as a stream. */
export function cursorOn(frames: AsyncIterator<Frame>) {
  let ahead: Frame | null = null

  async function next(): Promise<Frame> {
    const one = ahead
    ahead = null
    if (one) return one
    const step = await frames.next()
    if (step.done === true) throw new Unsound('The back-up ends before its end')
    return step.value
  }

  return {
    async entry(): Promise<Entry> {
      const one = await next()
      if (one.is !== 'entry') throw new Unsound('Data outside of a table or file')
      return one.entry
    },
    /** The data up to the next entry. */
    async *data(): AsyncGenerator<Buffer> {
      for (;;) {
        // oxlint-disable-next-line no-await-in-loop -- a stream
        const one = await next()
        if (one.is === 'entry') {
          ahead = one
          return
        }
        yield one.bytes
      }
    },
  }
}
