import { z } from 'zod'

import type { Authorized, SignedIn } from '#kernel/actor.ts'
import { Failure } from '#kernel/failure.ts'
import type { TeamId, UserId } from '#kernel/ids.ts'
import { createLog } from '#platform/log/log.ts'

import { createHttp, type HttpNeeds } from './http.ts'

export const ownTeam = '019ab000-0000-7000-8000-000000000001'
export const foreignTeam = '019ab000-0000-7000-8000-000000000002'

const rina: SignedIn = {
  actor: {
    kind: 'person',
    userId: '019ab000-0000-7000-8000-00000000000a' as UserId,
    name: 'Rina',
  },
  language: 'id',
}

/** The HTTP of Etalase around the given routes; whoever sends the header `x-me` is Rina of `ownTeam`. */
export async function makeHttp(needs: Partial<HttpNeeds> = {}) {
  const lines: string[] = []
  const log = createLog({
    level: 'debug',
    stream: { write: (line: string) => lines.push(line) },
    format: 'json',
  })
  const app = await createHttp({
    routes: [],
    live: null,
    authenticate: async ({ headers }) => (headers.has('x-me') ? rina : null),
    authorize: async (actor, team, action) => {
      if (team !== ownTeam) throw missing()
      if (action === 'forbidden') throw new Failure('forbidden', { id: 'Tidak boleh', en: 'No' })
      const id = team as TeamId
      const caller = {
        actor,
        team: { id, name: 'Griya', timeZone: 'Asia/Jakarta' },
        language: 'id',
      }
      return caller as Authorized
    },
    openLink: async () => {
      throw missing()
    },
    pathShapes: { team: z.uuid() },
    config: { publicUrl: null, trustProxy: false, uploadLimitMb: 1 },
    log,
    version: '1.2.3',
    databaseAnswers: async () => {},
    webRoot: '/nowhere',
    ...needs,
  })
  return { app, lines }
}

const missing = () => new Failure('not-found', { id: 'Tim tidak ada', en: 'No such team' })
