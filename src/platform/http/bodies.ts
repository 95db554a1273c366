import { Transform, type Readable } from 'node:stream'

import { Failure } from '#kernel/failure.ts'

export type Patience = {
  /** The most bytes. */
  readonly limit?: number
  /** How long nothing may arrive. */
  readonly idleMs?: number
  /** How long all of it may take. */
  readonly totalMs?: number
}

/**
 * The same bytes, ended with a Failure when they are too many, come too slowly or break off. Nothing
 * is kept in memory, so a body of any size may pass.
 */
export function guardedBody(source: Readable, { limit, idleMs, totalMs }: Patience): Readable {
  let bytes = 0
  const guarded = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      idle?.refresh()
      if (limit !== undefined && bytes > limit) done(tooLarge(limit))
      else done(null, chunk)
    },
  })
  // A reader that is slow itself is no reason to give up on the sender.
  const stalled = () => {
    if (guarded.writableNeedDrain || source.readableEnded) idle?.refresh()
    else guarded.destroy(tooSlow())
  }
  const idle = idleMs === undefined ? undefined : setTimeout(stalled, idleMs)
  const total =
    totalMs === undefined ? undefined : setTimeout(() => guarded.destroy(tooSlow()), totalMs)
  const settle = () => {
    clearTimeout(idle)
    clearTimeout(total)
  }
  // Whoever reads hears of the error; when nobody reads any more it must not end the process.
  guarded.on('error', () => {})
  guarded.once('close', settle)
  source.once('end', settle)
  source.once('error', (error) =>
    guarded.destroy(error instanceof Failure ? error : brokenOff(error)),
  )
  source.pipe(guarded)
  return guarded
}

export function tooLarge(limit: number): Failure {
  const size = limit >= 1_000_000 ? `${Math.floor(limit / 1_048_576)} MB` : `${limit} byte`
  return new Failure('too-large', {
    id: `Ini lebih besar dari batas ${size}. Tidak ada yang disimpan. Bagi berkasnya, atau minta pengelola server menaikkan ETALASE_UPLOAD_LIMIT_MB.`,
    en: `This is over the limit of ${size}. Nothing was stored. Split the file, or ask whoever runs the server to raise ETALASE_UPLOAD_LIMIT_MB.`,
  })
}

const tooSlow = () =>
  new Failure('invalid', {
    id: 'Pengiriman berhenti di tengah jalan. Tidak ada yang disimpan. Periksa jaringan lalu kirim lagi.',
    en: 'Sending stopped halfway. Nothing was stored. Check the network and send it again.',
  })

const brokenOff = (cause: Error) =>
  new Failure(
    'invalid',
    {
      id: 'Sambungan terputus saat mengirim. Tidak ada yang disimpan. Kirim lagi.',
      en: 'The connection broke while sending. Nothing was stored. Send it again.',
    },
    { cause },
  )
