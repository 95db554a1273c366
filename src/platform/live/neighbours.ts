import type { Pool, PoolClient } from 'pg'

import type { Log } from '#platform/log/log.ts'

/** The doorbell between server processes: it says that a topic moved, and nothing of what moved. */
export type Neighbours = {
  readonly ring: (path: string) => void
  /** Begins to hear; `null` says that rings may have been missed. */
  readonly listen: (heard: (path: string | null) => void) => Promise<void>
  readonly stop: () => Promise<void>
}

export type NeighboursNeeds = {
  readonly pool: Pool
  readonly log: Log
  /** Tells this process from the others. */
  readonly self: string
  readonly gatherMs?: number
}

const channel = 'etalase_live'
const retryMs = 2_000

/** Rings by PostgreSQL's NOTIFY, gathered so that a burst of patches rings once per topic. */
export function createNeighbours(needs: NeighboursNeeds): Neighbours {
  const { pool, log, self, gatherMs = 40 } = needs
  const waiting = new Set<string>()
  let gathering: NodeJS.Timeout | null = null
  let sending = Promise.resolve()
  let hearing: PoolClient | null = null
  let retry: NodeJS.Timeout | null = null
  let stopped = false

  const tell = async (payloads: string[]) => {
    await pool.query('select pg_notify($1, payload) from unnest($2::text[]) payload', [
      channel,
      payloads,
    ])
  }
  const send = () => {
    gathering = null
    const payloads = [...waiting].map((path) => `${self} ${path}`)
    waiting.clear()
    if (payloads.length === 0) return
    sending = tell(payloads).catch((err: unknown) =>
      log.warn({ err }, 'Other processes were not told of a change'),
    )
  }

  const listen: Neighbours['listen'] = async (heard) => {
    const client = await pool.connect()
    client.on('notification', ({ payload = '' }) => {
      const [sender, path] = payload.split(' ')
      if (path && sender !== self) heard(path)
    })
    client.on('error', (err) => {
      if (hearing !== client) return
      hearing = null
      client.release(true)
      log.warn({ err }, 'Lost the connection that hears of changes in other processes')
      again(heard)
    })
    await client.query(`listen ${channel}`)
    hearing = client
  }

  const again = (heard: (path: string | null) => void) => {
    if (stopped) return
    retry = setTimeout(() => {
      listen(heard).then(
        () => heard(null),
        () => again(heard),
      )
    }, retryMs)
  }

  return {
    ring: (path) => {
      waiting.add(path)
      gathering ??= setTimeout(send, gatherMs)
    },
    listen,
    stop: async () => {
      stopped = true
      if (retry) clearTimeout(retry)
      if (gathering) clearTimeout(gathering)
      send()
      await sending
      const client = hearing
      hearing = null
      client?.release(true)
    },
  }
}
