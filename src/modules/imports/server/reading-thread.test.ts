import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Connection } from '#platform/db/connection.ts'
import { createLog } from '#platform/log/log.ts'

import { createReadingThread, type ReadingThread } from './reading-thread.ts'
import type { ReadJob } from './worker/protocol.ts'

/** Does what the name of the file says. */
const entry = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ job }) => {
  if (job.path === 'loop') for (;;) ;
  if (job.path === 'exit') process.exit(3)
  if (job.path === 'throw') throw new Error('a bug')
  if (job.path === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill(1.5)) }
  if (job.path === 'slow') return void setInterval(() => parentPort.postMessage({ type: 'beat' }), 50)
  if (job.path === 'fails') return parentPort.postMessage({ type: 'failed', message: 'no', stack: 'at x' })
  parentPort.postMessage({ type: 'done', tables: [{ id: job.path }] })
})`

let folder = ''
let thread: ReadingThread
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-thread-'))
  await writeFile(join(folder, 'entry.mjs'), entry)
  thread = createReadingThread({
    entry: pathToFileURL(join(folder, 'entry.mjs')),
    setup: { connection: {} satisfies Connection, data: folder, maxBytes: 1, stages: {} },
    log: createLog({ level: 'silent', stream: process.stderr }),
    // Long enough for a thread to start on a machine that does three other things.
    patience: { silentMs: 5000, baseMs: 8000, perMegabyteMs: 0 },
  })
})
afterAll(async () => {
  await thread.close()
  await rm(folder, { recursive: true })
})

const read = (path: string) => thread.read({ path } as ReadJob, 0)
const works = async () => expect(await read('a')).toEqual([{ id: 'a' }])

test('files are read one after the other, each with its own answer', async () => {
  const answers = await Promise.all(['a', 'b', 'c'].map(read))
  expect(answers).toEqual([[{ id: 'a' }], [{ id: 'b' }], [{ id: 'c' }]])
})

test.each([
  ['a reader caught in a loop', 'loop', 'Reading this file took too long'],
  ['a reader that lives but never ends', 'slow', 'Reading this file took too long'],
  ['a reader that ends', 'exit', 'The import thread ended'],
  ['a bug', 'throw', 'The import thread ended'],
  ['a file that eats the memory', 'memory', 'thread ended|took too long'],
  ['a reader that says what went wrong', 'fails', 'no'],
])(
  '%s costs that file only',
  async (_what, path, says) => {
    const [broken, next] = await Promise.allSettled([read(path), read('b')])
    expect(broken).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringMatching(says) },
    })
    expect(next).toEqual({ status: 'fulfilled', value: [{ id: 'b' }] })
    await works()
  },
  60_000,
)
