import { describe, expect, test } from 'vitest'

import { Failure } from '#kernel/failure.ts'

import { httpsPort, readConfig } from './config.ts'

const root = '/srv/etalase'
const read = (env: Record<string, string>, flags = {}) => readConfig({ env, flags, root })

function refusal(env: Record<string, string>, flags = {}): string {
  try {
    read(env, flags)
  } catch (error) {
    if (error instanceof Failure) return error.message
  }
  throw new Error('nothing was refused')
}

test('with nothing said, Etalase listens to the whole network and keeps its data in the checkout', () => {
  expect(read({})).toEqual({
    root,
    data: '/srv/etalase/data',
    port: 4321,
    host: '0.0.0.0',
    databaseUrl: null,
    https: null,
    publicUrl: null,
    trustProxy: false,
    uploadLimitMb: 512,
    mail: null,
    timeZone: 'Asia/Jakarta',
    backupFolder: '/srv/etalase/data/backups',
    backupTime: '02:30',
    backupKeep: { days: 7, weeks: 4, months: 6 },
    passphrase: null,
    logLevel: 'info',
  })
})

test('a flag wins over the environment, and an empty value counts as not said', () => {
  const config = read({ PORT: '8080', ETALASE_DATA: '/a', HOST: ' ' }, { data: '/b', port: '0' })
  expect(config).toMatchObject({ port: 0, data: '/b', host: '0.0.0.0' })
})

test.each([
  ['toko', '/home/rina/toko'],
  ['/var/toko/', '/var/toko'],
  ['~/toko', '/home/rina/toko'],
  ['~toko', '/home/rina/~toko'],
])('the data folder %s is %s', (data, absolute) => {
  const env = { HOME: '/home/rina' }
  expect(readConfig({ env, flags: { data }, root, cwd: '/home/rina' }).data).toBe(absolute)
})

test('back-ups lie in the data folder unless another folder is named, and may be switched off', () => {
  expect(read({ ETALASE_DATA: '/a' }).backupFolder).toBe('/a/backups')
  const env = { ETALASE_BACKUP_FOLDER: '/mnt/usb', ETALASE_BACKUP_TIME: 'off' }
  expect(read({ ...env, ETALASE_BACKUP_KEEP: '14, 8,0' })).toMatchObject({
    backupFolder: '/mnt/usb',
    backupTime: null,
    backupKeep: { days: 14, weeks: 8, months: 0 },
  })
})

test.each([
  ['ETALASE_BACKUP_TIME', '25:00'],
  ['ETALASE_BACKUP_TIME', '2:30'],
  ['ETALASE_BACKUP_KEEP', '0,4,6'],
  ['ETALASE_BACKUP_KEEP', '7'],
  ['ETALASE_TIME_ZONE', 'Asia/Bandung'],
])('%s=%s is refused by its name', (name, value) => {
  expect(refusal({ [name]: value })).toContain(`${name} "${value}" must be`)
})

test('every mistake is named at once, by the name the operator used', () => {
  const text = refusal(
    {
      PORT: '1',
      DATABASE_URL: 'mysql://u:hush@h/d',
      ETALASE_UPLOAD_LIMIT_MB: '-5',
      LOG_LEVEL: 'x',
      ETALASE_SMTP_URL: 'http://u:hush@h',
      ETALASE_MAIL_FROM: 'toko',
    },
    { port: '99999' },
  )
  expect(text).toContain('--port "99999" must be a whole number from 0 to 65535')
  expect(text).toContain('DATABASE_URL must look like')
  expect(text).toContain('ETALASE_UPLOAD_LIMIT_MB "-5"')
  expect(text).toContain('LOG_LEVEL "x"')
  expect(text).toContain('ETALASE_SMTP_URL must look like')
  expect(text).toContain('ETALASE_MAIL_FROM "toko" must be a sender')
  expect(text).not.toContain('hush')
})

describe('ETALASE_URL', () => {
  test.each([
    ['https://toko.example/', 'https://toko.example'],
    ['http://192.168.1.7:4321', 'http://192.168.1.7:4321'],
  ])('%s is the origin %s', (ETALASE_URL, origin) =>
    expect(read({ ETALASE_URL }).publicUrl).toBe(origin),
  )

  test.each(['toko.example', 'ftp://toko.example', 'https://toko.example/etalase', 'https://'])(
    '%s is refused',
    (ETALASE_URL) => expect(refusal({ ETALASE_URL })).toContain('ETALASE_URL'),
  )
})

describe('ETALASE_TRUST_PROXY', () => {
  test.each([
    ['true', true],
    ['no', false],
    ['0', false],
    ['2', 2],
    ['loopback, 10.0.0.0/8', 'loopback, 10.0.0.0/8'],
    ['fd00::/8', 'fd00::/8'],
  ])('%s is understood', (ETALASE_TRUST_PROXY, trust) =>
    expect(read({ ETALASE_TRUST_PROXY }).trustProxy).toBe(trust),
  )

  test.each(['maybe', '10.0.0.0/8/8', '10.0.0/8', 'loopback/8'])('%s is refused', (text) =>
    expect(refusal({ ETALASE_TRUST_PROXY: text })).toContain('ETALASE_TRUST_PROXY'),
  )
})

describe('mail', () => {
  test('a server and a sender together are a way to send', () => {
    const env = {
      ETALASE_SMTP_URL: 'smtp://u:p@mail.toko.test',
      ETALASE_MAIL_FROM: 'a@toko.test',
      ETALASE_URL: 'https://etalase.toko.test',
    }
    expect(read(env).mail).toMatchObject({
      home: 'https://etalase.toko.test',
      server: { host: 'mail.toko.test', port: 587 },
      sender: { name: 'Etalase', address: 'a@toko.test' },
    })
  })

  test.each([
    ['ETALASE_SMTP_URL', 'smtp://mail.toko.test', 'ETALASE_MAIL_FROM'],
    ['ETALASE_MAIL_FROM', 'a@toko.test', 'ETALASE_SMTP_URL'],
  ])('%s alone names what is missing', (env, value, missing) =>
    expect(refusal({ [env]: value })).toContain(`  ${missing}`),
  )

  test('links in mails need an address to begin with', () => {
    const env = { ETALASE_SMTP_URL: 'smtp://mail.toko.test', ETALASE_MAIL_FROM: 'a@toko.test' }
    expect(refusal(env)).toContain('together with ETALASE_MAIL_FROM and ETALASE_URL')
  })
})

test.each([
  [{}, {}, 4443],
  [{}, { port: '0' }, 0],
  [{}, { host: '127.0.0.1' }, null],
  [{}, { host: 'localhost' }, null],
  [{}, { url: 'https://toko.example' }, null],
  [{}, { url: 'http://192.168.1.7:4321' }, 4443],
  [{ ETALASE_HTTPS: 'off' }, {}, null],
  [{ ETALASE_HTTPS: 'on' }, { host: '127.0.0.1' }, 4443],
  [{ ETALASE_HTTPS: 'on' }, { url: 'https://toko.example' }, 4443],
  [{ ETALASE_HTTPS: '8443' }, { host: '127.0.0.1' }, 8443],
])('with %j and %j our own HTTPS is offered on %s', (env, flags, port) =>
  expect(httpsPort(readConfig({ env, flags, root: '/srv/etalase' }))).toBe(port),
)

test.each(['yes', '0', '70000', 'https://x'])(
  'ETALASE_HTTPS=%s is a mistake that is named',
  (value) =>
    expect(() => readConfig({ env: { ETALASE_HTTPS: value }, root: '/srv/etalase' })).toThrow(
      /ETALASE_HTTPS/,
    ),
)
