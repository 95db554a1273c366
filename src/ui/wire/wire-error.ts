import type { FailureKind } from '#kernel/failure.ts'
import type { Words } from '#kernel/words.ts'

/** `offline`: nothing was heard from the server. `bug`: it answered what nobody expected. */
export type WireKind = FailureKind | 'offline' | 'bug'

type Told = {
  readonly kind: WireKind
  readonly words: Words
  readonly requestId?: string | undefined
  readonly field?: string | undefined
}

/** Why a call failed, with words fit to show. */
export class WireError extends Error {
  override readonly name = 'WireError'
  readonly kind: WireKind
  readonly words: Words
  readonly requestId: string | undefined
  /** The input it is about, when there is one. */
  readonly field: string | undefined

  constructor({ kind, words, requestId, field }: Told, options?: ErrorOptions) {
    super(words.en, options)
    this.kind = kind
    this.words = words
    this.requestId = requestId
    this.field = field
  }
}

export const offline = (cause?: unknown): WireError =>
  new WireError(
    {
      kind: 'offline',
      words: {
        id: 'Server tidak terjangkau. Tidak ada yang hilang. Periksa jaringan, lalu coba lagi.',
        en: 'The server cannot be reached. Nothing is lost. Check the network, then try again.',
      },
    },
    { cause },
  )

export const unexpected = (requestId?: string, cause?: unknown): WireError =>
  new WireError(
    {
      kind: 'bug',
      words: {
        id: 'Ada yang salah di server. Data yang tersimpan aman. Coba lagi; bila terulang, kirim nomor permintaan ke pengelola.',
        en: 'Something went wrong on the server. Stored data is safe. Try again; if it happens again, send the request number to whoever runs Etalase.',
      },
      requestId,
    },
    { cause },
  )

/** Any thrown thing as a failure fit to show. */
export const asWireError = (error: unknown): WireError =>
  error instanceof WireError ? error : unexpected(undefined, error)
