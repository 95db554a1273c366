/** What a request tells about the page that made it. */
export type Provenance = {
  readonly origin: string | undefined
  /** `Sec-Fetch-Site`: browsers send it over HTTPS and to localhost, not to a plain LAN address. */
  readonly site: string | undefined
  /** The host the request was made to, with its port. */
  readonly host: string
  readonly publicUrl: string | null
}

/**
 * Whether a request comes from Etalase's own pages. The host is compared rather than the scheme,
 * because a proxy may have ended the HTTPS. A caller that is no browser says nothing and passes: it
 * carries nobody's cookie but its own.
 */
export function isSameOrigin({ origin, site, host, publicUrl }: Provenance): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  if (origin === undefined || origin === publicUrl) return true
  if (!/^https?:\/\//.test(origin) || !URL.canParse(origin)) return false
  const shown = new URL(origin)
  const asked = `${shown.protocol}//${host}`
  return URL.canParse(asked) && new URL(asked).host === shown.host
}
