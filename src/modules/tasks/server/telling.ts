import { createHmac } from 'node:crypto'

import type { Authorized } from '#kernel/actor.ts'
import { defaultTimeZone } from '#kernel/time.ts'
import { route, type Route } from '#platform/http/route.ts'
import type { Job } from '#platform/jobs/jobs.ts'

import * as contract from '../contract.ts'
import type { NotificationDraft, Today } from '../contract.ts'
import { givenWords } from '../domain/telling-words.ts'
import { createClockwork, type ClockworkNeeds } from './clockwork.ts'
import { createDeliveries, type DeliveryNeeds } from './deliveries.ts'
import { createNotificationStore, type NotificationNeeds } from './notification-store.ts'
import { createPreferenceStore } from './preference-store.ts'
import type { Step } from './task-store.ts'

type Needs = NotificationNeeds &
  Omit<DeliveryNeeds, 'push' | 'secrets'> &
  Pick<ClockworkNeeds, 'team'> & {
    readonly push: DeliveryNeeds['push'] & { readonly publicKey: string }
    readonly secrets: DeliveryNeeds['secrets'] & {
      readonly derive: (purpose: string) => Buffer
      readonly encrypt: (plain: string, context: string) => string
    }
  }

/** How members are told: in the app at once, and outside it as each of them wants. */
export function createTelling(needs: Needs) {
  const { log, mail, push, secrets } = needs
  const store = createNotificationStore(needs)
  const deliveries = createDeliveries(needs)
  const key = secrets.derive('push-address')
  const hashOf = (text: string) => createHmac('sha256', key).update(text).digest('base64url')
  const preferences = createPreferenceStore({ ...needs, hashOf })
  const underWay = new Set<Promise<void>>()

  /** Nobody waits for a sending; what fails is tried again by the clock. */
  function soon(work: () => Promise<unknown>): void {
    const begun = (async () => {
      try {
        await work()
      } catch (err) {
        log.error({ err }, 'Members could not be told')
      }
    })()
    underWay.add(begun)
    void begun.finally(() => underWay.delete(begun))
  }

  async function notify(draft: NotificationDraft): Promise<void> {
    const isNew = await store.notify(draft)
    if (isNew) soon(() => deliveries.run())
  }

  return {
    notify,
    routes: createRoutes({ store, preferences, mail, push }),

    /** Whoever is given a task by somebody else is told. */
    taskChanged(caller: Authorized, { before, after }: Step): void {
      const owner = after?.owner
      if (!after || !owner || owner.id === before?.owner?.id) return
      if (caller.actor.kind === 'person' && caller.actor.userId === owner.id) return
      soon(() =>
        notify({
          team: caller.team.id,
          members: [owner.id],
          kind: 'task',
          key: `task:${after.id}:${after.version}`,
          path: `today/tasks?task=${after.id}`,
          ...givenWords(after, caller.actor.name),
        }),
      )
    },

    jobs: (today: (caller: Authorized) => Promise<Today>): Job[] => {
      const clockwork = createClockwork({ ...needs, store, today, deliver: () => deliveries.run() })
      return [
        {
          name: 'tasks.tell',
          cron: '* * * * *',
          timeZone: defaultTimeZone,
          run: () => clockwork.tick(),
        },
        {
          name: 'tasks.clean-up',
          cron: '50 3 * * *',
          timeZone: defaultTimeZone,
          run: () => store.cleanUp(),
        },
      ]
    },

    close: async () => {
      // Telling somebody may begin a sending.
      // oxlint-disable-next-line no-await-in-loop -- one may lead to another
      while (underWay.size > 0) await Promise.allSettled(underWay)
    },
  }
}

type Parts = {
  readonly store: ReturnType<typeof createNotificationStore>
  readonly preferences: ReturnType<typeof createPreferenceStore>
  readonly mail: { readonly configured: boolean }
  readonly push: { readonly publicKey: string }
}

const done = { done: true } as const

const createRoutes = ({ store, preferences, mail, push }: Parts): Route[] => [
  route(contract.notifications, async ({ limit }, { caller }) => store.list(caller, limit)),
  route(contract.readNotifications, async ({ ids }, { caller }) => {
    await store.read(caller, ids)
    return done
  }),
  route(contract.preferences, async (_, { caller }) => ({
    preferences: await preferences.of(caller),
    mail: mail.configured,
    pushKey: push.publicKey,
    devices: await preferences.devices(caller),
  })),
  route(contract.setPreferences, async ({ team: _team, ...chosen }, { caller }) => {
    await preferences.set(caller, chosen)
    return done
  }),
  route(contract.addDevice, async ({ team: _team, ...device }, { caller }) => ({
    id: await preferences.addDevice(caller, device),
  })),
  route(contract.removeDevice, async ({ device }, { caller }) => {
    await preferences.removeDevice(caller, device)
    return done
  }),
]
