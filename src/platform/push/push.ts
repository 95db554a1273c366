import { createECDH } from 'node:crypto'

import { z } from 'zod'

import type { Secrets } from '#platform/secrets/secrets.ts'

/** Where a browser is reached, and the keys only it can open a message with. */
export const Address = z.object({
  endpoint: z.url(),
  keys: z.object({ p256dh: z.string(), auth: z.string() }),
})
export type Address = z.infer<typeof Address>

export type PushNote = {
  /** Shown once however often it arrives. */
  readonly id: string
  readonly title: string
  readonly body: string
  /** The page that opens. */
  readonly path: string
}

export type Push = {
  /** What a browser subscribes with; the same at every start. */
  readonly publicKey: string
  /** `gone`: the browser takes no more messages at this address. Throws when it could not be sent. */
  readonly send: (address: Address, note: PushNote) => Promise<'sent' | 'gone'>
}

export type PushNeeds = {
  readonly secrets: Pick<Secrets, 'derive'>
  /** Who sends, for the push service: an https address or a mailto. */
  readonly subject: string
  readonly patienceMs?: number
}

/** A day: whoever looks later finds it in the app. */
const keptSeconds = 24 * 60 * 60

/** Web push, encrypted for the one browser. Its key is derived, so nothing has to be stored. */
export function createPush({ secrets, subject, patienceMs = 15_000 }: PushNeeds): Push {
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(secrets.derive('web-push'))
  const publicKey = curve.getPublicKey('base64url')
  const vapidDetails = { subject, publicKey, privateKey: curve.getPrivateKey('base64url') }
  return {
    publicKey,
    send: async (address, note) => {
      // Loaded with the first message: most starts send none.
      const { default: webPush } = await import('web-push')
      const { endpoint, headers, body } = webPush.generateRequestDetails(
        address,
        JSON.stringify(note),
        { vapidDetails, TTL: keptSeconds, topic: note.id.replaceAll('-', '').slice(0, 32) },
      )
      const answer = await fetch(endpoint, {
        method: 'POST',
        headers: Object.fromEntries(
          Object.entries(headers).filter(([name]) => name !== 'Content-Length'),
        ) as Record<string, string>,
        body: new Uint8Array(body ?? Buffer.alloc(0)),
        // A push service that sends on somewhere else is none.
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      })
      await answer.body?.cancel()
      if (answer.ok) return 'sent'
      if (answer.status === 404 || answer.status === 410) return 'gone'
      throw new Error(`The push service answered ${answer.status}`)
    },
  }
}
