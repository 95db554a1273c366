import { z } from 'zod'

import { endpoint, open } from '#kernel/endpoint.ts'
import { Day, Instant } from '#kernel/time.ts'

/** What a device is asked to trust, in a form two people can compare. */
export const AuthorityShown = z.object({
  name: z.string(),
  /** SHA-256 in pairs of digits, `3F:A2:…`. */
  fingerprint: z.string(),
  until: Day,
})
export type AuthorityShown = z.infer<typeof AuthorityShown>

export const SecureWay = z.object({
  /** `https://192.168.1.7:4443`; null where the address of this page is in no certificate. */
  origin: z.string().nullable(),
  authority: AuthorityShown,
})
export type SecureWay = z.infer<typeof SecureWay>

export const serverSeen = endpoint({
  method: 'GET',
  path: '/api/device',
  summary: 'What the server offers a device: its clock, and its own HTTPS where that is on',
  access: open,
  takes: z.object({}),
  gives: z.object({
    now: Instant,
    secure: SecureWay.nullable(),
  }),
})
export type ServerSeen = z.infer<(typeof serverSeen)['gives']>

export const trustProbe = endpoint({
  method: 'GET',
  path: '/api/device/probe',
  summary: 'Answers pages of the plain address too, so that they notice whether HTTPS is trusted',
  access: open,
  takes: z.object({}),
  gives: z.object({ ok: z.literal(true) }),
})

const certificate = <const Path extends string>(path: Path, summary: string) =>
  endpoint({
    method: 'GET',
    path,
    summary,
    access: open,
    takes: z.object({}),
    gives: z.any(),
    transport: 'download',
  })

export const authorityForDevice = certificate(
  '/ca',
  'The certificate authority, as the device asking for it takes it',
)
export const authorityFile = certificate(
  '/ca/etalase.crt',
  'The certificate authority as a DER file',
)
export const authorityProfile = certificate(
  '/ca/etalase.mobileconfig',
  'The certificate authority as a profile for iPhone and iPad',
)
