import { createServer, type AddressInfo } from 'node:net'

import { afterEach, describe, expect, test } from 'vitest'

import { Failure } from '#kernel/failure.ts'
import { createLog } from '#platform/log/log.ts'

import { createMail, type MailNeeds, type Message } from './mail.ts'
import { mailSettings, makeMailServer } from './testing.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function serverWith(...given: Parameters<typeof makeMailServer>) {
  const server = await makeMailServer(...given)
  closers.push(server.close)
  return server
}

function mailOf(config: MailNeeds['config'], patienceMs = 2_000) {
  const lines: string[] = []
  const stream = { write: (line: string) => lines.push(line) }
  const log = createLog({ level: 'trace', stream, format: 'json' })
  return { ...createMail({ config, log, patienceMs }), lines }
}

const message: Message = {
  to: 'rina@toko.test',
  language: 'id',
  subject: 'Kata sandi baru – 24 Nov',
  parts: [{ text: 'Halo Rina,' }, { action: 'Buka', href: 'https://toko.test/x' }],
}

async function refusal(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Failure) return error
  throw new Error('there was no Failure', { cause: error })
}

test('a message arrives as text and HTML, from the sender, marked as written by a program', async () => {
  const { received, settings } = await serverWith()
  await mailOf(settings()).send(message)
  expect(received).toHaveLength(1)
  expect(received[0]?.to).toEqual(['rina@toko.test'])
  const raw = received[0]?.raw ?? ''
  expect(raw).toContain('From: Toko Griya <etalase@toko.test>')
  expect(raw).toContain('To: rina@toko.test')
  expect(raw).toMatch(/Subject: =\?UTF-8\?/)
  expect(raw).toContain('Auto-Submitted: auto-generated')
  expect(raw).toContain('multipart/alternative')
  expect(raw).toContain('Halo Rina,')
})

test('checking signs in and sends nothing', async () => {
  const { received, settings } = await serverWith()
  await mailOf(settings()).check()
  expect(received).toEqual([])
})

test('without a mail server nothing pretends to work', async () => {
  const mail = mailOf({ mail: null })
  expect(mail.configured).toBe(false)
  expect((await refusal(mail.send(message))).message).toContain('ETALASE_SMTP_URL')
  expect((await refusal(mail.check())).kind).toBe('unavailable')
})

describe('what goes wrong is said in both languages', () => {
  test('a wrong password, which stays out of failure and log though the server repeats it', async () => {
    const { settings } = await serverWith()
    const mail = mailOf(settings('rina:rahasia-sekali@'))
    const failure = await refusal(mail.send(message))
    expect(failure.words.id).toContain('menolak nama pengguna atau kata sandinya')
    expect(failure.words.en).toContain('refused the user name or password')
    const told = `${JSON.stringify(failure.words)}${failure.stack}${mail.lines.join('')}`
    expect(told).not.toContain('rahasia-sekali')
    expect(told).not.toContain(Buffer.from('\0rina\0rahasia-sekali').toString('base64'))
    expect(mail.lines.join('')).toContain('No such login: [hidden]')
  })

  test('a server that refuses the recipient, whose address stays out of the log', async () => {
    const { settings } = await serverWith({
      onRcptTo: ({ address }, _, done) =>
        done(Object.assign(new Error(`${address} unknown`), { responseCode: 550 })),
    })
    const mail = mailOf(settings())
    expect(await refusal(mail.send(message))).toMatchObject({ kind: 'invalid' })
    expect(mail.lines.join('')).not.toContain('rina@toko.test')
  })

  test('a server that refuses the sender', async () => {
    const { settings } = await serverWith({
      onMailFrom: (_, __, done) => done(Object.assign(new Error('not you'), { responseCode: 550 })),
    })
    const failure = await refusal(mailOf(settings()).send(message))
    expect(failure.kind).toBe('unavailable')
    expect(failure.words.id).toContain('ETALASE_MAIL_FROM')
  })

  test('a server that offers no encryption gets no password over the network', async () => {
    const passwords: unknown[] = []
    const { settings, port } = await serverWith({
      onAuth: ({ password }, _, done) => {
        passwords.push(password)
        done(null, { user: 'x' })
      },
    })
    const { mail } = settings()
    const away = { mail: { ...mail, server: { ...mail.server, encryption: 'required' } as const } }
    expect((await refusal(mailOf(away).send(message))).words.en).toContain(`127.0.0.1:${port}`)
    expect(passwords).toEqual([])
  })

  test('a server whose certificate nobody vouches for', async () => {
    const { settings } = await serverWith({ hideSTARTTLS: false })
    const { mail } = settings()
    const away = { mail: { ...mail, server: { ...mail.server, encryption: 'required' } as const } }
    expect((await refusal(mailOf(away).send(message))).words.id).toContain('Sambungan aman')
  })

  test('nobody listens there', async () => {
    const gone = await makeMailServer()
    await gone.close()
    const failure = await refusal(mailOf(gone.settings()).send(message))
    expect(failure.words.id).toContain('tidak dapat dihubungi')
  })

  test('a name that nothing answers to', async () => {
    const failure = await refusal(mailOf(mailSettings('smtp://surat.invalid')).check())
    expect(failure.words.en).toContain('cannot be reached')
  })

  test.each([
    ['says nothing', ''],
    ['says a byte now and then', 'x'],
  ])('a server that %s is given up after a while', async (_, byte) => {
    const slow = createServer((socket) => {
      socket.on('error', () => {})
      const timer = setInterval(() => byte && socket.write(byte), 50)
      socket.on('close', () => clearInterval(timer))
    })
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve))
    closers.push(() => new Promise((resolve) => slow.close(resolve)))
    const { port } = slow.address() as AddressInfo
    const began = Date.now()
    const failure = await refusal(
      mailOf(mailSettings(`smtp://127.0.0.1:${port}`), 200).send(message),
    )
    expect(failure.kind).toBe('unavailable')
    expect(Date.now() - began).toBeLessThan(3_000)
  })
})

describe('nothing in a message becomes a header or another recipient', () => {
  test('a subject with line breaks', async () => {
    const { received, settings } = await serverWith()
    const subject = 'Halo\r\nBcc: lain@toko.test\r\n\r\n<script>'
    await mailOf(settings()).send({ ...message, subject })
    expect(received[0]?.to).toEqual(['rina@toko.test'])
    expect(received[0]?.raw).not.toMatch(/^Bcc:/m)
    expect(received[0]?.raw).toContain('Subject: Halo Bcc: lain@toko.test <script>')
  })

  test.each([
    'rina@toko.test, lain@toko.test',
    'rina@toko.test\r\nBcc: lain@toko.test',
    'Rina <rina@toko.test>',
    '<rina@toko.test> RCPT TO:<lain@toko.test>',
    '',
  ])('%j is no recipient', async (to) => {
    const { received, settings } = await serverWith()
    expect(await refusal(mailOf(settings()).send({ ...message, to }))).toMatchObject({
      kind: 'invalid',
    })
    expect(received).toEqual([])
  })
})
