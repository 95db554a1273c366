/**
 * Nothing is loaded from elsewhere, no script and no style sheet stands in a page. Style attributes
 * are allowed: the tooltips of the charts are made of them. Not here on purpose: anything that would
 * force HTTPS, because a studio opens Etalase by the plain address of a laptop.
 */
const contentSecurityPolicy = (ownHttps: string | null) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // A plain page may ask whether the device trusts the other way in.
    ownHttps ? `connect-src 'self' ${ownHttps}` : "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const never = ['geolocation', 'payment', 'usb', 'serial']
/** For our own pages, when a person allows it. */
const own = ['camera', 'microphone']

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  // A desk is nobody's to find, and an address with a secret least of all.
  'x-robots-tag': 'noindex, nofollow',
  'permissions-policy': [
    ...own.map((feature) => `${feature}=(self)`),
    ...never.map((feature) => `${feature}=()`),
  ].join(', '),
  'cross-origin-resource-policy': 'same-origin',
}

/** Browsers complain about it on a plain address. */
const overHttps = { ...always, 'cross-origin-opener-policy': 'same-origin' }

export type Way = {
  readonly secure: boolean
  /**
   * The certificate is our own. Whoever comes back to the plain address must not be locked out for a
   * year, so nothing is said about HTTPS.
   */
  readonly own: boolean
  /** Our own secure address as this page may ask it, when there is one. */
  readonly ownHttps: string | null
}

export const securityHeaders = ({ secure, own: ownCertificate, ownHttps }: Way) => ({
  'content-security-policy': contentSecurityPolicy(ownHttps),
  ...(secure ? overHttps : always),
  ...(secure && !ownCertificate ? { 'strict-transport-security': 'max-age=31536000' } : {}),
})
