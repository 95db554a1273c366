import { and, asc, eq, lte } from 'drizzle-orm'

import { TeamId, UserId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/time.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { Language, Words } from '#kernel/words.ts'
import type { TeamService } from '#modules/team/contract.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'
import type { Log } from '#platform/log/log.ts'
import type { Mail } from '#platform/mail/mail.ts'
import { Address, type Push } from '#platform/push/push.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'

import { againAfter } from '../domain/telling.ts'
import { notificationDeliveryTable, notificationTable, pushDeviceTable } from '../tables.ts'
import { deviceContext } from './preference-store.ts'

export type DeliveryNeeds = {
  readonly db: Db
  readonly team: Pick<TeamService, 'people' | 'teams'>
  readonly mail: Pick<Mail, 'configured' | 'home' | 'send'>
  readonly push: Pick<Push, 'send'>
  readonly secrets: Pick<Secrets, 'decrypt'>
  readonly clock: () => Instant
  readonly log: Log
}

/** What becomes of one sending. */
type Outcome = 'sent' | 'dropped'

type Told = {
  readonly id: string
  readonly words: Words
  readonly detail: Words | null
  readonly path: string
  readonly teamId: string
  readonly userId: string
}
type Reader = { readonly email: string; readonly language: Language; readonly slug: string }

/** Where the page of a notification stands in mails and pushes. */
const pathOf = ({ path }: Told, { slug }: Reader) => `/t/${slug}/${path}`

/**
 * Sends what is due, one after the other. A row is held while it is sent, so that two processes
 * never send the same, and one that dies leaves it to the next.
 */
export function createDeliveries(needs: DeliveryNeeds) {
  const { db, clock, log } = needs
  const ways = { mail: byMail(needs), push: byPush(needs) }

  async function next(tx: Transaction): Promise<boolean> {
    const now = clock()
    const [row] = await within(tx)
      .select()
      .from(notificationDeliveryTable)
      .innerJoin(
        notificationTable,
        eq(notificationTable.id, notificationDeliveryTable.notificationId),
      )
      .where(
        and(
          eq(notificationDeliveryTable.state, 'waiting'),
          lte(notificationDeliveryTable.notBefore, new Date(now)),
        ),
      )
      .orderBy(asc(notificationDeliveryTable.notBefore))
      .limit(1)
      .for('update', { of: notificationDeliveryTable, skipLocked: true })
    if (!row) return false
    const { notification: told, notification_delivery: delivery } = row
    const set = (changes: Partial<typeof notificationDeliveryTable.$inferInsert>) =>
      within(tx)
        .update(notificationDeliveryTable)
        .set(changes)
        .where(
          and(
            eq(notificationDeliveryTable.notificationId, told.id),
            eq(notificationDeliveryTable.channel, delivery.channel),
          ),
        )
    const way = ways[delivery.channel === 'mail' ? 'mail' : 'push']
    try {
      const reader = told.readAt === null ? await readerOf(needs, told) : null
      const outcome = reader ? await way(told, reader) : 'dropped'
      await set({ state: outcome, sentAt: outcome === 'sent' ? new Date(now) : null })
    } catch (err) {
      const attempts = delivery.attempts + 1
      const wait = againAfter(attempts)
      log.warn({ err, channel: delivery.channel, attempts }, 'A notification could not be sent')
      if (wait === null) await set({ state: 'failed', attempts })
      else await set({ attempts, notBefore: new Date(now + wait) })
    }
    return true
  }

  return {
    /** Everything that is due by now. */
    async run(): Promise<void> {
      // oxlint-disable-next-line no-await-in-loop -- each in a transaction of its own
      while (await inTransaction(db, next));
    },
  }
}

/** Who is told and in which language; null when they are no member any more. */
async function readerOf({ team }: DeliveryNeeds, told: Told): Promise<Reader | null> {
  const people = await team.people(TeamId.parse(told.teamId))
  const person = people.find(({ userId }) => userId === UserId.parse(told.userId))
  const slug = (await team.teams()).find(({ id }) => id === told.teamId)?.slug
  if (!person || slug === undefined) return null
  return { email: person.email, language: person.language, slug }
}

const open: Words = { id: 'Buka Etalase', en: 'Open Etalase' }
const why: Words = {
  id: 'Atur jam tenang dan cara diberi tahu di Hari ini → Kabar → Setelan kabar.',
  en: 'Set quiet hours and ways to be told under Today → News → Settings of news.',
}

const byMail =
  ({ mail }: DeliveryNeeds) =>
  async (told: Told, reader: Reader): Promise<Outcome> => {
    if (!mail.configured) return 'dropped'
    const { language, email } = reader
    await mail.send({
      to: email,
      language,
      subject: told.words[language],
      parts: [
        { text: told.words[language] },
        ...(told.detail ? [{ text: told.detail[language] }] : []),
        { action: open[language], href: mail.home + pathOf(told, reader) },
        { aside: why[language] },
      ],
    })
    return 'sent'
  }

/** To every device of the member; one that is gone is forgotten. */
const byPush =
  ({ db, push, secrets }: DeliveryNeeds) =>
  async (told: Told, reader: Reader): Promise<Outcome> => {
    const devices = await db
      .select()
      .from(pushDeviceTable)
      .where(and(eq(pushDeviceTable.teamId, told.teamId), eq(pushDeviceTable.userId, told.userId)))
    const note = noteOf(told, reader)
    let sent = false
    let failure: unknown = null
    for (const device of devices) {
      const address = opened(secrets, device)
      // oxlint-disable-next-line no-await-in-loop -- a handful of devices
      const result = await attempt(async () => (address ? push.send(address, note) : 'gone'))
      if (result === 'sent') sent = true
      else if (result === 'gone')
        // oxlint-disable-next-line no-await-in-loop -- the same
        await db.delete(pushDeviceTable).where(eq(pushDeviceTable.id, device.id))
      else failure = result
    }
    // Tried again only when no device has it: a second one would tell the others twice.
    if (!sent && failure !== null) throw failure
    return sent ? 'sent' : 'dropped'
  }

const noteOf = (told: Told, reader: Reader) => ({
  id: told.id,
  title: told.words[reader.language],
  body: told.detail?.[reader.language] ?? '',
  path: pathOf(told, reader),
})

async function attempt<T>(work: () => Promise<T>): Promise<T | Error> {
  try {
    return await work()
  } catch (error) {
    return error instanceof Error ? error : new Error('The push failed', { cause: error })
  }
}

/** Null after a restore without the key: the device subscribes again. */
function opened(
  secrets: Pick<Secrets, 'decrypt'>,
  { id, sealed }: { readonly id: string; readonly sealed: string },
): Address | null {
  try {
    return Address.parse(JSON.parse(secrets.decrypt(sealed, deviceContext(id))))
  } catch {
    return null
  }
}
