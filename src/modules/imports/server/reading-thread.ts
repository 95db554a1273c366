import { Worker } from 'node:worker_threads'

import { Failure } from '#kernel/failure.ts'
import type { Log } from '#platform/log/log.ts'

import { tooSlow } from '../domain/problems.ts'
import type {
  FromWorker,
  ReadJob,
  StoredCopy,
  TableReport,
  ToWorker,
  WorkerSetup,
} from './worker/protocol.ts'

/** What comes of a file: first its tables, and when its copies are stored, their hashes. */
export type FileReading = {
  /** A Failure when reading had to be stopped. */
  readonly tables: Promise<readonly TableReport[]>
  readonly copies: Promise<readonly StoredCopy[]>
}

export type ReadingThread = {
  /** One file after the other. */
  readonly read: (job: ReadJob, bytes: number) => FileReading
  /** Whether a file is being read or copied. */
  readonly isBusy: () => boolean
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
  let waiting = 0

  function started(): Worker {
    clearTimeout(idle)
    if (worker) return worker
    const fresh = new Worker(bootstrap, {
      name: 'import',
      resourceLimits,
      workerData: { ...needs.setup, entry: needs.entry.href },
    })
    fresh.on('exit', () => {
      if (worker === fresh) worker = null
    })
    // Heard by whoever waits for a job; unheard in between, it would end the process.
    fresh.on('error', (err) => needs.log.error({ err }, 'The import thread failed'))
    worker = fresh
    return fresh
  }

  async function stop(): Promise<void> {
    const stopping = worker
    worker = null
    await stopping?.terminate()
  }

  /** Hears the thread out; `heard` gets every message, and the end is an error or the last one. */
  function follow(
    job: ReadJob,
    bytes: number,
    heard: (message: FromWorker) => void,
  ): Promise<void> {
    const thread = started()
    thread.ref()
    return new Promise<void>((resolve, reject) => {
      const longest = patience.baseMs + (bytes / 1024 / 1024) * patience.perMegabyteMs
      const deadline = setTimeout(() => giveUp('deadline'), longest)
      let silence = setTimeout(() => giveUp('silence'), patience.silentMs)

      const done = (settle: () => void) => {
        clearTimeout(deadline)
        clearTimeout(silence)
        thread.off('message', hear).off('error', fail).off('exit', fail)
        settle()
      }
      function hear(message: FromWorker) {
        heard(message)
        if (message.type === 'copied') return done(resolve)
        if (message.type === 'failed') {
          const error = new Error(message.message)
          if (message.stack !== undefined) error.stack = message.stack
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
      const message: ToWorker = { type: 'read', job }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
      thread.postMessage(message)
    }).finally(() => rest(thread))
  }

  function rest(thread: Worker): void {
    thread.unref()
    clearTimeout(idle)
    idle = setTimeout(() => void stop(), patience.idleMs).unref()
  }

  return {
    warm: () => rest(started()),
    isBusy: () => waiting > 0,
    read(job, bytes) {
      const tables = deferred<readonly TableReport[]>()
      const copies = deferred<readonly StoredCopy[]>()
      // Whoever asks only for one of them must not end the process with the other.
      for (const { promise } of [tables, copies]) promise.catch(() => undefined)
      waiting += 1
      queue = queue
        .then(() =>
          follow(job, bytes, (message) => {
            if (message.type === 'read') tables.resolve(message.tables)
            if (message.type === 'copied') copies.resolve(message.copies)
          }),
        )
        .catch((error: unknown) => {
          tables.reject(error)
          copies.reject(error)
        })
        .finally(() => (waiting -= 1))
      return { tables: tables.promise, copies: copies.promise }
    },
    async close() {
      clearTimeout(idle)
      await stop()
    },
  }
}

const bootstrap = new URL('./worker/bootstrap.js', import.meta.url)

type Deferred<T> = {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
  readonly reject: (error: unknown) => void
}

function deferred<T>(): Deferred<T> {
  let settle: Omit<Deferred<T>, 'promise'> = { resolve: () => undefined, reject: () => undefined }
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject }
  })
  return { promise, ...settle }
}
