/** The secret stands behind the #, so that it reaches no server log and no Referer. */
export const invitationAddress = (origin: string, secret: string): string =>
  `${origin}/invitation#${encodeURIComponent(secret)}`

/** A link to a new password, made the same way. */
export const newPasswordAddress = (origin: string, secret: string): string =>
  `${origin}/new-password#${encodeURIComponent(secret)}`

/** The secret in the fragment of an address; empty when there is none. */
export function secretIn(fragment: string): string {
  try {
    return decodeURIComponent(fragment.replace(/^#/, ''))
  } catch {
    return ''
  }
}
