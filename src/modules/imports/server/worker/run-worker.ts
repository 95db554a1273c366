import { hash } from 'node:crypto'
import type { MessagePort } from 'node:worker_threads'

import { Client } from 'pg'

import type { ImportId } from '#kernel/ids.ts'
import { poolSettings } from '#platform/db/connection.ts'
import { createFiles } from '#platform/files/files.ts'
import { SheetProblem } from '#platform/sheets/problem.ts'

import type { Importer } from '../../contract/importer.ts'
import type { TableMapper } from '../../contract/mapping.ts'
import { teamImporters } from '../../domain/mapping/team-importers.ts'
import type { FromWorker, ReadJob, SampleJob, ToWorker, WorkerSetup } from './protocol.ts'
import { readSample } from './read-sample.ts'
import { readUpload } from './read-upload.ts'

export type WorkerNeeds = {
  readonly importers: readonly Importer[]
  /** Reads what a team has mapped itself. */
  readonly mapper: TableMapper
  readonly setup: WorkerSetup
  readonly port: MessagePort
  readonly newId: () => ImportId
}

const beatMs = 1000
/** 128 bits are enough to tell buyers apart, and too few columns of a table to waste on more. */
const hashDigits = 32

/** Answers the jobs of the server until it is stopped. One database connection, one job at a time. */
export function runWorker({ importers, mapper, setup, port, newId }: WorkerNeeds): void {
  const say = (message: FromWorker) => port.postMessage(message)
  const filing = createFiles(setup.data)
  let client: Client | null = null

  async function connected(): Promise<Client> {
    if (client) return client
    const fresh = new Client(poolSettings(setup.connection))
    // A connection that broke is opened anew by the next job; unheard, its error would end the worker.
    fresh.on('error', () => (client = null))
    await fresh.connect()
    client = fresh
    return fresh
  }

  async function read(job: ReadJob): Promise<FromWorker> {
    const files = await filing
    const tables = await readUpload(job, {
      ...teamImporters(importers, job.mappings, mapper),
      newId,
      spool: files.spool,
      maxBytes: setup.maxBytes,
      stages: setup.stages,
      hashBuyer: buyerHash(job.buyerKey),
      keep: job.glance ? null : { client: await connected(), files },
    })
    return { type: 'done', tables }
  }

  async function sample(job: SampleJob): Promise<FromWorker> {
    const { spool } = await filing
    try {
      const tables = await readSample(job, { importers, spool, maxBytes: setup.maxBytes })
      return { type: 'sampled', tables }
    } catch (error) {
      if (error instanceof SheetProblem) return { type: 'refused', problem: error.words }
      throw error
    }
  }

  async function answer(message: ToWorker): Promise<void> {
    const beat = setInterval(() => say({ type: 'beat' }), beatMs)
    try {
      say(await (message.type === 'read' ? read(message.job) : sample(message.job)))
    } catch (error) {
      await client?.end().catch(() => undefined)
      client = null
      const { message: why, stack } = error instanceof Error ? error : new Error(String(error))
      say({ type: 'failed', message: why, stack })
    } finally {
      clearInterval(beat)
    }
  }

  port.on('message', (message: ToWorker) => void answer(message))
}

/**
 * A hash that only this installation can make: SHA-256 of key and name, cut to half its length, so
 * that nobody can go on from it to a longer name. `createHmac` takes ten times as long, which would
 * be a tenth of an import of orders. Lines of one order follow each other: the last buyer is known.
 */
function buyerHash(key: Uint8Array | null): (userName: string) => string | null {
  if (!key) return () => null
  const secret = `${Buffer.from(key).toString('hex')}:`
  let last = { userName: '', hash: '' }
  return (userName) => {
    if (userName !== last.userName)
      last = { userName, hash: hash('sha256', secret + userName).slice(0, hashDigits) }
    return last.hash
  }
}
