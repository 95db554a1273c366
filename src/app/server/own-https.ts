import { hostname, networkInterfaces } from 'node:os'

import { openCertificates } from '#platform/certificates/certificates.ts'
import type { Config } from '#platform/config/config.ts'
import { createOwnHttps, type OwnHttps } from '#platform/http/own-https.ts'
import type { Log } from '#platform/log/log.ts'

/** HTTPS with the certificates of this data folder, for the names this machine has now. */
export const ownHttpsOf = ({ data, publicUrl }: Config, log: Log): OwnHttps =>
  createOwnHttps({
    log,
    certificates: () =>
      openCertificates({
        data,
        machine: () => ({ hostname: hostname(), interfaces: networkInterfaces(), publicUrl }),
        now: () => new Date(),
      }),
  })
