import { and, eq } from 'drizzle-orm'

import type { UserId } from '#kernel/ids.ts'
import { Language } from '#kernel/words.ts'
import type { Db } from '#platform/db/connection.ts'
import type { Log } from '#platform/log/log.ts'
import type { Mail } from '#platform/mail/mail.ts'

import { securityMail, type SignInChange } from '../domain/security-mail.ts'
import { user } from '../tables.ts'

/** Tells whoever an account belongs to, once the change is stored. Nobody waits for it. */
export type TellAccount = (id: UserId, change: SignInChange) => void

type Needs = { readonly db: Db; readonly mail: Mail; readonly log: Log }

/** Mail about changes of how somebody signs in, where a mail server is set up. */
export function createSecurityMail({ db, mail, log }: Needs) {
  const underWay = new Set<Promise<void>>()

  async function send(id: UserId, change: SignInChange): Promise<void> {
    const [person] = await db
      .select()
      .from(user)
      .where(and(eq(user.id, id), eq(user.example, false)))
    if (!person) return
    const language = Language.catch('id').parse(person.language)
    const address = `${mail.home}/forgot-password`
    const letter = securityMail({ name: person.name, change, address, language })
    await mail.send({ to: person.email, language, ...letter })
  }

  const tell: TellAccount = (id, change) => {
    if (!mail.configured) return
    const sending = send(id, change)
      .catch((error: unknown) =>
        log.warn({ err: error }, 'A change of how somebody signs in was not mailed'),
      )
      .finally(() => underWay.delete(sending))
    underWay.add(sending)
  }

  return {
    tell,
    /** Mails that are being sent reach their end, or their time-out. */
    settled: async () => {
      await Promise.all(underWay)
    },
  }
}
