import { toString as qrCode } from 'qrcode'

import type { Language, Words } from '#kernel/words.ts'

import { forPhones, type Addresses } from './addresses.ts'

export type WelcomeNeeds = {
  readonly addresses: Addresses
  readonly version: string
  /** What a phone shows of the certificate before it is trusted. */
  readonly fingerprint: string | null
  readonly data: string
  /** Whether the terminal shows colours: then the code is dark on light in a dark window, too. */
  readonly colours: boolean
}

const said = {
  running: { id: 'berjalan', en: 'is running' },
  here: { id: 'Di komputer ini', en: 'On this computer' },
  network: { id: 'Di jaringan ini', en: 'On this network' },
  secure: { id: 'Aman (HTTPS)', en: 'Secure (HTTPS)' },
  trust: {
    id: 'Agar ponsel mengenalnya, buka sekali',
    en: 'For a phone to know it, open once',
  },
  fingerprint: { id: 'Sidik jari', en: 'Fingerprint' },
  shared: { id: 'Dari mana saja', en: 'From anywhere' },
  scan: {
    id: 'Pindai dengan ponsel di jaringan yang sama:',
    en: 'Scan with a phone on the same network:',
  },
  data: { id: 'Data', en: 'Data' },
  stop: { id: 'Berhenti', en: 'Stop' },
} satisfies Record<string, Words>

/** What the terminal shows once the server listens: every address, a QR code, and how to stop. */
export async function welcome(needs: WelcomeNeeds, language: Language): Promise<string> {
  const { addresses, version, fingerprint, data, colours } = needs
  const { local, network, secure, shared } = addresses
  const rows = [
    [said.here[language], local],
    ...network.map((url, i) => [i === 0 ? said.network[language] : '', url]),
    ...(secure && fingerprint
      ? [
          [said.secure[language], secure],
          ['', `${said.trust[language]}: ${network[0]}/trust`],
          [said.fingerprint[language], fingerprint.slice(0, 47)],
          ['', fingerprint.slice(48)],
        ]
      : []),
    ...(shared ? [[said.shared[language], shared]] : []),
    [said.data[language], data],
    [said.stop[language], 'Ctrl+C'],
  ]
  const width = Math.max(...rows.map(([label = '']) => label.length))
  const lines = rows.map(([label = '', value]) => `  ${label.padEnd(width)}  ${value}`)
  const phone = forPhones(addresses)
  const code = phone ? `\n  ${said.scan[language]}\n${await codeOf(phone, colours)}\n` : ''
  return `\nEtalase ${version} ${said.running[language]}.\n\n${lines.join('\n')}\n${code}\n`
}

async function codeOf(url: string, colours: boolean): Promise<string> {
  const lines = (await qrCode(url, { type: 'utf8' })).split('\n').filter(Boolean)
  return lines.map((line) => `  ${colours ? `\u001B[30;107m${line}\u001B[0m` : line}`).join('\n')
}
