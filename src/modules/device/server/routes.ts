import { Failure } from '#kernel/failure.ts'
import { Day, type Instant } from '#kernel/time.ts'
import { profileOf } from '#platform/certificates/profile.ts'
import type { Door } from '#platform/http/own-https.ts'
import { type Download, route, type Route } from '#platform/http/route.ts'
import { secureOrigin } from '#platform/http/visit.ts'

import {
  authorityFile,
  authorityForDevice,
  authorityProfile,
  serverSeen,
  trustProbe,
} from '../contract.ts'

export type DeviceNeeds = {
  readonly clock: () => Instant
  /** Our own HTTPS, asked when it is needed: it opens after everything else. */
  readonly door: () => Door | null
}

export function createRoutes({ clock, door }: DeviceNeeds): readonly Route[] {
  const authority = () => {
    const here = door()
    if (!here) throw noHttps()
    return here.authority
  }
  const asFile = async (): Promise<Download> => ({
    name: 'etalase.crt',
    type: 'application/x-x509-ca-cert',
    body: authority().certificate,
  })
  const asProfile = async (): Promise<Download> => ({
    name: 'etalase.mobileconfig',
    type: 'application/x-apple-aspen-config',
    body: Buffer.from(profileOf(authority())),
  })
  return [
    route(serverSeen, async (_, { origin }) => {
      const here = door()
      const now = clock()
      if (!here) return { now, secure: null }
      const { name, fingerprint, until } = here.authority
      const shown = { name, fingerprint, until: Day.parse(until.toISOString().slice(0, 10)) }
      return { now, secure: { origin: secureOrigin(new URL(origin), here), authority: shown } }
    }),
    route(trustProbe, async (_, { setHeader }) => {
      // Asked by pages of the plain address, which is another origin; it tells them nothing else.
      setHeader('cross-origin-resource-policy', 'cross-origin')
      return { ok: true as const }
    }),
    route(authorityForDevice, (_, { headers }) =>
      /iPhone|iPad|iPod/.test(headers.get('user-agent') ?? '') ? asProfile() : asFile(),
    ),
    route(authorityFile, asFile),
    route(authorityProfile, asProfile),
  ]
}

const noHttps = () =>
  new Failure('not-found', {
    id: 'HTTPS tidak dinyalakan di server ini. Jalankan ulang dengan ETALASE_HTTPS=on.',
    en: 'HTTPS is not on at this server. Start it again with ETALASE_HTTPS=on.',
  })
