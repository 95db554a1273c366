import { createHash } from 'node:crypto'

import type { AuthorityToShow } from './certificates.ts'

/**
 * The authority as a profile for iPhone and iPad. Its identifiers follow from the certificate, so
 * that installing it again takes the place of the first.
 */
export function profileOf({ name, certificate }: AuthorityToShow): string {
  const [outer, inner] = ['profile', 'certificate'].map((part) => uuidOf(part, certificate))
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadContent</key>
  <array>
    <dict>
      <key>PayloadCertificateFileName</key>
      <string>etalase.crt</string>
      <key>PayloadContent</key>
      <data>${certificate.toString('base64')}</data>
      <key>PayloadDisplayName</key>
      <string>${escaped(name)}</string>
      <key>PayloadIdentifier</key>
      <string>etalase.certificate.${inner}</string>
      <key>PayloadType</key>
      <string>com.apple.security.root</string>
      <key>PayloadUUID</key>
      <string>${inner}</string>
      <key>PayloadVersion</key>
      <integer>1</integer>
    </dict>
  </array>
  <key>PayloadDescription</key>
  <string>Membuat perangkat ini mengenal server Etalase di jaringan studio. / Lets this device know the Etalase server on the studio's network.</string>
  <key>PayloadDisplayName</key>
  <string>${escaped(name)}</string>
  <key>PayloadIdentifier</key>
  <string>etalase.${outer}</string>
  <key>PayloadRemovalDisallowed</key>
  <false/>
  <key>PayloadType</key>
  <string>Configuration</string>
  <key>PayloadUUID</key>
  <string>${outer}</string>
  <key>PayloadVersion</key>
  <integer>1</integer>
</dict>
</plist>
`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Version 8 of RFC 9562: the rest is one's own affair. */
function uuidOf(part: string, certificate: Buffer): string {
  const sum = createHash('sha256').update(part).update(certificate).digest()
  sum[6] = ((sum[6] ?? 0) & 0x0f) | 0x80
  sum[8] = ((sum[8] ?? 0) & 0x3f) | 0x80
  const hex = sum.subarray(0, 16).toString('hex').toUpperCase()
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
