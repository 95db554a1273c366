/** A server that imports one file and says how far it is, to be killed on the way. */
import { createReadStream } from 'node:fs'

import { applyBatch, openBatch, uploadFile } from '#modules/imports/contract.ts'
import { connect } from '#platform/db/connection.ts'
import { createLog } from '#platform/log/log.ts'

import { openBench } from './imports-kit.ts'

const [connection = '', file = ''] = process.argv.slice(2)
const log = createLog({ level: 'silent', stream: process.stderr })
const bench = await openBench(connect(JSON.parse(connection), { log }))
const say = (step: string, more: object = {}) =>
  process.stdout.write(`${JSON.stringify({ step, ...more })}\n`)

const { id } = await bench.call(openBatch, {})
say('opened', { batch: id, team: bench.caller.team.id, data: bench.data })
await bench.call(uploadFile, { batch: id, name: 'pesanan.csv', body: createReadStream(file) })
say('reading')
await bench.idle()
say('applying')
await bench.call(applyBatch, { batch: id })
say('applied')
