import { X509Certificate } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'

import { Failure } from '#kernel/failure.ts'
import { authorityPath, readAuthority } from '#platform/certificates/authority-file.ts'
import { commonNameOf } from '#platform/certificates/authority.ts'
import { httpsPort } from '#platform/config/config.ts'

import { fine, warning, wrong, type Check } from './check.ts'

const day = 86_400_000

/** Phones refuse what is not valid yet or no more, so the authority is looked at by the clock. */
export const certificate: Check = async ({ config }, now = Date.now()) => {
  if (httpsPort(config) === null)
    return fine('https', { id: 'HTTPS sendiri tidak dipakai', en: 'Own HTTPS is not used' })
  try {
    const authority = await readAuthority(config.data)
    if (!authority)
      return fine('https', {
        id: 'Sertifikat untuk HTTPS dibuat saat mulai',
        en: 'The certificate for HTTPS is made at the start',
      })
    const known = new X509Certificate(authority.certificate)
    const [from, until] = [Date.parse(known.validFrom), Date.parse(known.validTo)]
    const last = known.validTo.replace(/ \d+:.* (\d{4}) GMT/, ' $1')
    const words = {
      id: `Sertifikat “${commonNameOf(known)}” berlaku sampai ${last}`,
      en: `Certificate “${commonNameOf(known)}” is valid until ${last}`,
    }
    if (now < from || now > until) return wrong('https', words, again(config.data))
    return until - now < 365 * day
      ? warning('https', words, again(config.data))
      : fine('https', words)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return wrong('https', error.words, again(config.data))
  }
}

/** A wrong clock spoils certificates, weeks and sign-ins; files of Etalase cannot be from tomorrow. */
export const clock: Check = async ({ config }, now = Date.now()) => {
  const { mtimeMs } = statSync(join(config.root, 'package.json'))
  const shown = new Date(now).toISOString().slice(0, 16).replace('T', ' ')
  return now < mtimeMs - day
    ? wrong(
        'clock',
        {
          id: `Jam komputer ini ${shown} UTC, lebih tua dari Etalase sendiri`,
          en: `The clock of this machine says ${shown} UTC, older than Etalase itself`,
        },
        {
          id: 'Setel jam dan tanggal komputer ini, lalu mulai ulang Etalase.',
          en: 'Set the clock and date of this machine, then start Etalase again.',
        },
      )
    : fine('clock', { id: `Jam: ${shown} UTC`, en: `Clock: ${shown} UTC` })
}

const again = (data: string) => ({
  id: `Periksa jam komputer ini. Bila jamnya benar, hapus ${authorityPath(data)} dan mulai ulang; setiap ponsel lalu memercayai yang baru di halaman /trust.`,
  en: `Check the clock of this machine. If it is right, remove ${authorityPath(data)} and start again; every phone then trusts the new one on the page /trust.`,
})
