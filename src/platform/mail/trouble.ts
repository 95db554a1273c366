import { Failure } from '#kernel/failure.ts'
import { codeOf } from '#platform/log/error-code.ts'

import type { MailServer } from './settings.ts'

const hidden = '[hidden]'

/** For the log: what the server said, without the password, its encoded forms and the recipient. */
export function describeTrouble(
  error: unknown,
  { server, to }: { readonly server: MailServer; readonly to: string | null },
) {
  const { message, response = '', command, originalCode } = error as Partial<Details>
  const said = (response || message || String(error)).slice(0, 1_000)
  return {
    host: server.host,
    port: server.port,
    code: originalCode ?? codeOf(error),
    command: command?.split(' ')[0],
    said: secretsOf(server, to).reduce((text, secret) => text.replaceAll(secret, hidden), said),
  }
}

type Details = {
  readonly message: string
  readonly response: string
  readonly command: string
  readonly originalCode: string
  readonly responseCode: number
  readonly permanent: boolean
}

function secretsOf({ login }: MailServer, to: string | null): string[] {
  const { user = '', pass = '' } = login ?? {}
  const encoded = [pass, user, `\0${user}\0${pass}`].map((text) =>
    Buffer.from(text).toString('base64'),
  )
  return [pass, encodeURIComponent(pass), ...encoded, to ?? ''].filter((text) => text.length > 3)
}

/** Says in one sentence what is wrong and who can mend it. Holds nothing the server said. */
export function failureOf(error: unknown, { host, port }: MailServer): Failure {
  const { permanent, command = '', originalCode = '' } = error as Partial<Details>
  const at = `${host}:${port}`
  switch (/CERT|TLS|SSL|EPROTO/.test(originalCode) ? 'ETLS' : codeOf(error)) {
    case 'EAUTH':
    case 'ENOAUTH':
      return unavailable({
        id: `Server e-mail ${at} menolak nama pengguna atau kata sandinya. Periksa ETALASE_SMTP_URL.`,
        en: `The mail server ${at} refused the user name or password. Check ETALASE_SMTP_URL.`,
      })
    case 'EENVELOPE':
    case 'EMESSAGE':
      if (permanent && command.startsWith('RCPT')) return refusedAddress()
      return unavailable({
        id: `Server e-mail ${at} tidak menerima pesan ini. Coba lagi nanti; bila tetap gagal, periksa ETALASE_MAIL_FROM dan log server.`,
        en: `The mail server ${at} did not take this message. Try again later; if it keeps failing, check ETALASE_MAIL_FROM and the server's log.`,
      })
    case 'ETLS':
    case 'EREQUIRETLS':
      return unavailable({
        id: `Sambungan aman ke server e-mail ${at} gagal. Periksa sertifikat server itu, serta port dan smtp:// atau smtps:// di ETALASE_SMTP_URL.`,
        en: `No safe connection to the mail server ${at}. Check its certificate, and the port and smtp:// or smtps:// in ETALASE_SMTP_URL.`,
      })
    default:
      return unavailable({
        id: `Server e-mail ${at} tidak dapat dihubungi. Periksa jaringan dan ETALASE_SMTP_URL, lalu coba lagi.`,
        en: `The mail server ${at} cannot be reached. Check the network and ETALASE_SMTP_URL, then try again.`,
      })
  }
}

const unavailable = (words: Failure['words']) => new Failure('unavailable', words)

export const notConfigured = () =>
  unavailable({
    id: 'Etalase ini belum dapat mengirim e-mail. Pengelola server mengaturnya dengan ETALASE_SMTP_URL dan ETALASE_MAIL_FROM.',
    en: 'This Etalase cannot send mail yet. Whoever runs the server sets it up with ETALASE_SMTP_URL and ETALASE_MAIL_FROM.',
  })

export const oddAddress = () =>
  new Failure('invalid', {
    id: 'Alamat e-mail ini tidak dapat dipakai. Periksa penulisannya.',
    en: 'This e-mail address cannot be used. Check how it is written.',
  })

const refusedAddress = () =>
  new Failure('invalid', {
    id: 'Server e-mail tidak mengenal alamat penerima ini. Periksa penulisannya.',
    en: 'The mail server does not know this recipient. Check how the address is written.',
  })
