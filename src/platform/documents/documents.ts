import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import type { CompileAnswer, CompileOrder } from './protocol.ts'

export type DocumentOrder = {
  /** Typst source; it reads its data by `json("data.json")` and images by their name. */
  readonly template: string
  readonly data: unknown
  /** SVG pictures by file name, for example `daily.svg`. */
  readonly pictures: Readonly<Record<string, string>>
}

export type Documents = {
  /** The PDF. Throws when the template is wrong or takes longer than the time limit. */
  readonly render: (order: DocumentOrder) => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** The compiler grows by about 2 MB a document, so its process is replaced now and then. */
const documentsPerProcess = 50
const timeLimit = 20_000

/**
 * Typst in a process of its own: compiling is synchronous and would stop every request meanwhile.
 * The process starts with the first document and is kept warm.
 */
export function createDocuments(): Documents {
  let child: ChildProcess | null = null
  let made = 0
  let queue: Promise<unknown> = Promise.resolve()

  async function compile(order: DocumentOrder): Promise<Buffer> {
    child ??= start()
    const current = child
    const answer = await ask(current, order).catch((error: unknown) => {
      current.kill('SIGKILL')
      child = null
      throw error
    })
    made += 1
    if (made >= documentsPerProcess) {
      current.disconnect()
      child = null
      made = 0
    }
    if ('problem' in answer) throw new Error(`The document does not compile: ${answer.problem}`)
    return Buffer.from(answer.pdf)
  }

  return {
    render(order) {
      const turn = queue.then(() => compile(order))
      queue = turn.catch(() => null)
      return turn
    },
    async close() {
      await queue
      if (!child) return
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
      child = null
    },
  }
}

function start(): ChildProcess {
  const script = fileURLToPath(new URL('compile-child.js', import.meta.url))
  return fork(script, { serialization: 'advanced', execArgv: [], stdio: 'inherit' })
}

function ask(child: ChildProcess, order: CompileOrder): Promise<CompileAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => settle(() => reject(new Error(`No document after ${timeLimit} ms`))),
      timeLimit,
    )
    const answered = (answer: CompileAnswer) => settle(() => resolve(answer))
    const died = (code: number | null) =>
      settle(() => reject(new Error(`The document process ended with ${code}`)))
    function settle(finish: () => void) {
      clearTimeout(timer)
      child.off('message', answered)
      child.off('exit', died)
      finish()
    }
    child.on('message', answered)
    child.on('exit', died)
    child.send(order)
  })
}
