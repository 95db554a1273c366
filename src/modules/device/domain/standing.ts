/** What the page about trust knows so far; null is not known yet. */
export type Known = {
  /** The browser treats this page as secure. */
  readonly secure: boolean
  /** The address begins with https. */
  readonly overHttps: boolean
  /** A worker could not be registered: somebody skipped the warning about the certificate. */
  readonly skipped: boolean | null
  /** Our own HTTPS: off, on under a name that is not this page's, or its address. */
  readonly offered: 'off' | 'unnamed' | 'on' | null
  /** Whether this device trusts it, as far as a call to it tells. */
  readonly trusted: boolean | null
}

export type Standing =
  | 'asking'
  /** There is nothing to trust: HTTPS is off. */
  | 'off'
  /** This very computer: secure without any certificate. */
  | 'here'
  /** Came in by the secure address, and the device trusts it. */
  | 'safe'
  /** Came in by the secure address past a warning. */
  | 'skipped'
  /** The certificate has no such name as the address of this page. */
  | 'unnamed'
  | 'trusted'
  | 'unknown'

export function standingOf({ secure, overHttps, skipped, offered, trusted }: Known): Standing {
  if (overHttps) {
    if (skipped === null) return 'asking'
    return skipped ? 'skipped' : 'safe'
  }
  if (secure) return 'here'
  if (offered === null) return 'asking'
  if (offered !== 'on') return offered
  if (trusted === null) return 'asking'
  return trusted ? 'trusted' : 'unknown'
}
