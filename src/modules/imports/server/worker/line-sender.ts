import type { StageWriter } from './stage-writer.ts'

const chunkChars = 128 * 1024
/** How far the database may fall behind reading: both are at work at the same time. */
const ahead = 4 * 1024 * 1024

type Waiter = {
  readonly mark: number
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

/** The server can take no more lines: the file has to be read again, the usual way. */
class NotTaken extends Error {}

export type LineSender = StageWriter & {
  /** The server has handed so many bytes on; null when it never will. */
  readonly taken: (bytes: number | null) => void
}

/** Sends lines to the server, which copies them into a table, at the pace of the database. */
export function openLineSender(post: (bytes: Uint8Array<ArrayBuffer>) => void): LineSender {
  let lines: string[] = []
  let chars = 0
  let waiting = 0
  let refused = false
  let waiter: Waiter | null = null

  function send(): void {
    lines.push('')
    const bytes = new TextEncoder().encode(lines.join('\n'))
    lines = []
    chars = 0
    waiting += bytes.length
    post(bytes)
  }

  function look(): void {
    if (!waiter) return
    const { mark, resolve, reject } = waiter
    if (!refused && waiting > mark) return
    waiter = null
    if (refused) reject(new NotTaken('The server takes no lines'))
    else resolve()
  }

  /** Until no more than so many bytes wait. */
  function until(mark: number): Promise<void> {
    return new Promise((resolve, reject) => {
      waiter = { mark, resolve, reject }
      look()
    })
  }

  return {
    taken(bytes) {
      if (bytes === null) refused = true
      else waiting -= bytes
      look()
    },
    add(line) {
      lines.push(line)
      chars += line.length
    },
    pause() {
      if (chars < chunkChars) return undefined
      send()
      return waiting > ahead || refused ? until(ahead / 2) : undefined
    },
    async finish() {
      if (chars > 0) send()
      await until(0)
    },
    abort: async () => undefined,
  }
}
