/**
 * Nothing is loaded from elsewhere, no script and no style sheet stands in a page. Style attributes
 * are allowed: the tooltips of the charts are made of them. Not here on purpose: anything that would
 * force HTTPS, because a studio opens Etalase by the plain address of a laptop.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const features = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial']

const always = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  // A desk is nobody's to find, and an address with a secret least of all.
  'x-robots-tag': 'noindex, nofollow',
  'permissions-policy': features.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-resource-policy': 'same-origin',
}

/** Browsers complain about these on a plain address, or would lock it out for a year. */
const overHttps = {
  ...always,
  'strict-transport-security': 'max-age=31536000',
  'cross-origin-opener-policy': 'same-origin',
}

export const securityHeaders = (secure: boolean): Readonly<Record<string, string>> =>
  secure ? overHttps : always
