import { z } from 'zod'

import { Failure, type FailureKind } from '#kernel/failure.ts'
import { Words } from '#kernel/words.ts'

import { inputProblem, isInputError } from './input-problem.ts'

const statuses: Record<FailureKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
}

/** The body of every answer that is not a success. `internal` is a bug: its id stands in the log. */
export const ProblemBody = z
  .object({
    error: z.object({
      kind: z.enum([...(Object.keys(statuses) as FailureKind[]), 'internal']),
      words: Words,
      field: z.string().optional(),
      requestId: z.string(),
    }),
  })
  .meta({ id: 'Problem' })
export type ProblemBody = z.infer<typeof ProblemBody>

export type Problem = { readonly status: number; readonly body: ProblemBody; readonly bug: boolean }

/** The one place that turns what was thrown into HTTP. What is not a Failure tells nothing. */
export function problemOf(error: unknown, requestId: string): Problem {
  const failure = asFailure(error)
  if (!failure) {
    const body = { error: { kind: 'internal' as const, words: bugWords(requestId), requestId } }
    return { status: 500, body, bug: true }
  }
  const { kind, words, field } = failure
  return {
    status: statuses[kind],
    body: { error: { kind, words, ...(field === undefined ? {} : { field }), requestId } },
    bug: false,
  }
}

export const notFound = (): Failure =>
  new Failure('not-found', {
    id: 'Tidak ada apa pun di alamat ini. Periksa tautannya.',
    en: 'There is nothing at this address. Check the link.',
  })

function asFailure(error: unknown): Failure | null {
  if (error instanceof Failure) return error
  if (isInputError(error)) return inputProblem(error)
  if (isOutage(error)) return outage()
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown }
  const known = typeof code === 'string' ? ofFramework[code] : undefined
  if (known) return known()
  const refused = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
  return refused ? unreadable() : null
}

/** The database restarts or is out of reach: not the caller's fault, and no bug either. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code = '', syscall } = error as Error & { code?: unknown; syscall?: unknown }
  return (
    syscall === 'connect' ||
    /^(08\d{3}|57P0[123]|53300)$/.test(String(code)) ||
    /^Connection terminated|timeout exceeded when trying to connect/.test(error.message) ||
    isOutage(error.cause)
  )
}

const outage = () =>
  new Failure('unavailable', {
    id: 'Database tidak menjawab saat ini. Coba lagi sebentar lagi, dan periksa apakah perubahan terakhir sudah tersimpan.',
    en: 'The database does not answer right now. Try again in a moment, and check whether your last change was stored.',
  })

const unreadable = () =>
  new Failure('invalid', {
    id: 'Permintaan ini tidak dapat dibaca. Muat ulang halaman lalu coba lagi.',
    en: 'This request cannot be read. Reload the page and try again.',
  })

/** What the framework refuses by itself, before our code sees the request. */
const ofFramework: Readonly<Record<string, () => Failure>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () =>
    new Failure('too-large', {
      id: 'Isian ini terlalu besar. Persingkat lalu kirim lagi.',
      en: 'This input is too large. Shorten it and send it again.',
    }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    new Failure('invalid', {
      id: 'Jenis isi permintaan tidak dikenal: kirim application/json, atau application/octet-stream untuk berkas.',
      en: 'Unknown content type: send application/json, or application/octet-stream for a file.',
    }),
  FST_ERR_CTP_INVALID_JSON_BODY: () =>
    new Failure('invalid', {
      id: 'Isi permintaan bukan JSON yang benar.',
      en: 'The body of the request is not valid JSON.',
    }),
}

const bugWords = (requestId: string): Words => ({
  id: `Ada kesalahan di Etalase, bukan pada isian. Coba lagi; bila tetap gagal, sebutkan nomor ${requestId} kepada yang mengelola server.`,
  en: `Something is wrong in Etalase, not in your input. Try again; if it keeps failing, tell whoever runs the server the number ${requestId}.`,
})
