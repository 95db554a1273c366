import { z } from 'zod'

/** The cookies an answer sets, as a browser sends them back. */
export const cookieOf = ({ headers }: { headers: Record<string, unknown> }): string =>
  [headers['set-cookie']]
    .flat()
    .map((one) => String(one).split(';')[0])
    .join('; ')

/** Which kind of failure an answer is; none when it is no failure. */
export const kindOf = (body: string): string | undefined =>
  z.object({ error: z.object({ kind: z.string() }) }).safeParse(parsed(body)).data?.error.kind

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
