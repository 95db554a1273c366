import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TodayPart } from '#kernel/today.ts'
import { makeEtalase } from '#modules/team/server/etalase.test.kit.ts'
import type { Message } from '#platform/mail/mail.ts'
import type { Address, PushNote } from '#platform/push/push.ts'
import { openSecrets } from '#platform/secrets/secrets.ts'

import { createTasks, type TaskModule } from '../module.ts'

type PushAnswer = 'sent' | 'gone' | 'down'

const sent: (address: Address) => PushAnswer = () => 'sent'

const tickOf = async ({ jobs }: TaskModule) => {
  await jobs.find(({ name }) => name === 'tasks.tell')?.run()
}

/** An Etalase with tasks, and what left it by mail and by push. */
export async function makeTaskDesk() {
  const secrets = await openSecrets(await mkdtemp(join(tmpdir(), 'etalase-tasks-')))
  const mails: Message[] = []
  const pushes: { readonly address: Address; readonly note: PushNote }[] = []
  const told: { readonly topic: string; readonly params: Readonly<Record<string, string>> }[] = []
  const parts: TodayPart[] = []
  const world = { mail: true, mailWorks: true, push: sent }
  let modules: readonly TaskModule[] = []
  const etalase = await makeEtalase(({ team, db, clock, log }) => {
    const make = () =>
      createTasks({
        db,
        clock,
        log,
        secrets,
        audit: team.audit,
        team: team.service,
        newId: randomUUID,
        publish: (topic, params) => told.push({ topic: topic.path, params }),
        parts: () => parts,
        mail: {
          get configured() {
            return world.mail
          },
          home: 'https://toko.test',
          send: async (message) => {
            if (!world.mailWorks) throw new Error('no mail server')
            mails.push(message)
          },
        },
        push: {
          publicKey: randomBytes(65).toString('base64url'),
          send: async (address, note) => {
            const answer = world.push(address)
            if (answer === 'down') throw new Error('no push service')
            if (answer === 'sent') pushes.push({ address, note })
            return answer
          },
        },
      })
    // Two processes on one database.
    modules = [make(), make()]
    const [first] = modules
    if (!first) throw new Error('There is a module')
    parts.push(first.today)
    return {
      routes: first.routes,
      undoers: first.undoers,
      examples: [first.example],
      removals: [first.removal],
    }
  })
  return {
    etalase,
    mails,
    pushes,
    told,
    parts,
    world,
    service: () => {
      const [first] = modules
      if (!first) throw new Error('There is a module')
      return first.service
    },
    search: () => modules[0]?.search ?? [],
    /** What was begun is done. */
    settle: async () => {
      await Promise.all(modules.map(({ close }) => close()))
    },
    /** One minute of the clock, in one process or in both at once. */
    tick: async (processes = 1) => {
      await Promise.all(modules.slice(0, processes).map(tickOf))
      await Promise.all(modules.map(({ close }) => close()))
    },
    clear: async () => {
      mails.length = 0
      pushes.length = 0
      told.length = 0
      Object.assign(world, { mail: true, mailWorks: true, push: () => 'sent' as const })
      await etalase.empty()
    },
  }
}
