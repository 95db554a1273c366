import { Worker } from 'node:worker_threads'

import { Failure } from '#kernel/failure.ts'
import type { Log } from '#platform/log/log.ts'

import type { TableSample } from '../contract/mapping.ts'
import { tooSlow } from '../domain/problems.ts'
import type {
  FromWorker,
  ReadJob,
  SampleJob,
  TableReport,
  ToWorker,
  WorkerSetup,
} from './worker/protocol.ts'

type Answer = Extract<FromWorker, { type: 'done' | 'sampled' }>

export type ReadingThread = {
  /** One file after the other. Throws a Failure when reading it had to be stopped. */
  readonly read: (job: ReadJob, bytes: number) => Promise<readonly TableReport[]>
  /** The first rows of a file as they stand in it; nothing is kept. */
  readonly sample: (job: SampleJob, bytes: number) => Promise<readonly TableSample[]>
  /** Starts the thread while a person still looks for the file. */
  readonly warm: () => void
  readonly close: () => Promise<void>
}

export type ReadingThreadNeeds = {
  /** The entry file of the worker: it knows the importers, and calls `runImportWorker`. */
  readonly entry: URL
  readonly setup: WorkerSetup
  readonly log: Log
  /** Shorter in tests. */
  readonly patience?: Partial<typeof usual>
}

const usual = {
  /** Without a sign of life for so long, the worker is caught in a loop. */
  silentMs: 20_000,
  baseMs: 60_000,
  perMegabyteMs: 2_000,
  /** How long an idle thread is kept warm for the next file. */
  idleMs: 120_000,
}
/** Rows pass through; more than this is a file that should have been refused. */
const resourceLimits = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 128 }

/** A thread that parses files, so that the server never does: killed when a file takes too long. */
export function createReadingThread(needs: ReadingThreadNeeds): ReadingThread {
  const patience = { ...usual, ...needs.patience }
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()

  function started(): Worker {
    clearTimeout(idle)
    if (worker) return worker
    const fresh = new Worker(bootstrap, {
      name: 'import',
      resourceLimits,
      workerData: { ...needs.setup, entry: needs.entry.href },
    })
    const forget = () => {
      if (worker === fresh) worker = null
    }
    fresh.on('exit', forget)
    // Heard by whoever waits for a job; unheard in between, it would end the process.
    fresh.on('error', (err) => {
      forget()
      needs.log.error({ err }, 'The import thread failed')
    })
    worker = fresh
    return fresh
  }

  async function stop(): Promise<void> {
    const stopping = worker
    worker = null
    await stopping?.terminate()
  }

  function answer(message: ToWorker, bytes: number): Promise<Answer> {
    const thread = started()
    thread.ref()
    return new Promise<Answer>((resolve, reject) => {
      const longest = patience.baseMs + (bytes / 1024 / 1024) * patience.perMegabyteMs
      const deadline = setTimeout(() => giveUp('deadline'), longest)
      let silence = setTimeout(() => giveUp('silence'), patience.silentMs)

      const done = (settle: () => void) => {
        clearTimeout(deadline)
        clearTimeout(silence)
        thread.off('message', hear).off('error', fail).off('exit', fail)
        settle()
      }
      function hear(heard: FromWorker) {
        if (heard.type === 'done' || heard.type === 'sampled') return done(() => resolve(heard))
        if (heard.type === 'refused')
          return done(() => reject(new Failure('invalid', heard.problem)))
        if (heard.type === 'failed') {
          const error = new Error(heard.message)
          if (heard.stack !== undefined) error.stack = heard.stack
          return done(() => reject(error))
        }
        clearTimeout(silence)
        silence = setTimeout(() => giveUp('silence'), patience.silentMs)
      }
      function fail(cause: unknown) {
        done(() => reject(new Error('The import thread ended', { cause })))
      }
      function giveUp(why: string) {
        needs.log.warn({ why, bytes }, 'Reading a file took too long')
        done(() => reject(new Failure('invalid', tooSlow)))
        void stop()
      }
      thread.on('message', hear).on('error', fail).on('exit', fail)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
      thread.postMessage(message)
    }).finally(() => rest(thread))
  }

  function rest(thread: Worker): void {
    thread.unref()
    clearTimeout(idle)
    idle = setTimeout(() => void stop(), patience.idleMs).unref()
  }

  function inLine(message: ToWorker, bytes: number): Promise<Answer> {
    const answered = queue.then(() => answer(message, bytes))
    queue = answered.catch(() => undefined)
    return answered
  }

  return {
    warm: () => rest(started()),
    async read(job, bytes) {
      const answered = await inLine({ type: 'read', job }, bytes)
      return answered.type === 'done' ? answered.tables : []
    },
    async sample(job, bytes) {
      const answered = await inLine({ type: 'sample', job }, bytes)
      return answered.type === 'sampled' ? answered.tables : []
    },
    async close() {
      clearTimeout(idle)
      await stop()
    },
  }
}

const bootstrap = new URL('./worker/bootstrap.js', import.meta.url)
