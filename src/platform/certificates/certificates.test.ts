import { spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { NetworkInterfaceInfo } from 'node:os'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'

import { makeAuthority, makeLeaf } from './authority.ts'
import { openCertificates } from './certificates.ts'
import { ipBytes } from './ip-bytes.ts'
import { namesOf, ownAddresses, type Machine } from './names.ts'
import { profileOf } from './profile.ts'
import { isWithin } from './reach.ts'

const folder = mkdtempSync(join(tmpdir(), 'etalase-certificates-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const now = new Date('2026-11-30T12:00:00+07:00')
const entry = (address: string, internal = false) =>
  ({ address, family: address.includes(':') ? 'IPv6' : 'IPv4', internal }) as NetworkInterfaceInfo
const laptop = (...addresses: string[]): Machine => ({
  hostname: 'Laptop-Studio',
  interfaces: { lo: [entry('127.0.0.1', true)], wlan0: addresses.map((one) => entry(one)) },
  publicUrl: null,
})
const place = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const openssl = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('openssl', args, { encoding: 'utf8' })
  return { ok: status === 0, said: stdout + stderr }
}
const noOpenssl = spawnSync('openssl', ['version']).status !== 0

describe('the names of a machine', () => {
  test('are its host name, the one of its network, its addresses and ETALASE_URL', () => {
    const machine = {
      ...laptop('192.168.1.7', 'fe80::1', 'fd00::7'),
      publicUrl: 'https://toko.example',
    }
    expect(namesOf(machine)).toEqual([
      'localhost',
      '127.0.0.1',
      '::1',
      'laptop-studio',
      'toko.example',
      'laptop-studio.local',
      '192.168.1.7',
      'fd00::7',
    ])
  })

  test.each(['', 'Laptop Rina', 'ölçü', '-x'])(
    'leave out a host name no browser can ask for: %j',
    (hostname) =>
      expect(namesOf({ ...laptop('10.0.0.2'), hostname })).toEqual([
        'localhost',
        '127.0.0.1',
        '::1',
        '10.0.0.2',
      ]),
  )

  test.each([
    ['http://192.168.1.9:4321', '192.168.1.9'],
    ['http://[fd00::9]:4321', 'fd00::9'],
  ])('take an address out of ETALASE_URL %s', (publicUrl, name) =>
    expect(namesOf({ ...laptop('10.0.0.2'), publicUrl })).toContain(name),
  )
})

test.each([
  ['192.168.1.7', true],
  ['10.8.0.4', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['100.100.1.1', true],
  ['8.8.8.8', false],
  ['fd12::1', true],
  ['2001:db8::1', false],
  ['laptop.local', true],
  ['localhost', true],
  ['laptop', true],
  ['a.laptop', true],
  ['notlaptop', false],
  ['toko.example', false],
  ['evillocal', false],
])('an authority made for “laptop” may speak for %s: %s', (name, expected) =>
  expect(isWithin(name, ['laptop'])).toBe(expected),
)

test('an address is the same bytes in every way of writing it', () => {
  expect(ipBytes('192.168.1.7')).toEqual(Buffer.of(192, 168, 1, 7))
  const group = fc.integer({ min: 0, max: 0xffff })
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
      const text = groups.map((one) => one.toString(16)).join(':')
      const short = new URL(`http://[${text}]`).hostname.slice(1, -1)
      expect(ipBytes(short)).toEqual(ipBytes(text))
    }),
  )
})

test('a machine with an address that is not private gets an authority for that, too', () => {
  const machine = laptop('192.168.1.7', '203.0.113.9', '2001:db8::9')
  expect(ownAddresses(machine)).toEqual(['203.0.113.9'])
  const authority = makeAuthority('x', ['203.0.113.9'], now)
  expect(makeLeaf(authority, ['203.0.113.9', '203.0.113.10'], now).names).toEqual(['203.0.113.9'])
})

describe('an authority', () => {
  const authority = makeAuthority(
    'Laptop-Studio',
    ['laptop-studio', 'toko.example', '203.0.113.9'],
    now,
  )
  const certificate = new X509Certificate(authority.certificate)

  test('is one, for ten years, and names its machine', () => {
    expect(certificate.ca).toBe(true)
    expect(certificate.subject).toMatch(/^O=Etalase\nCN=Etalase Laptop-Studio [\dA-F]{4}$/)
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1')
    const until = Date.parse(certificate.validTo)
    expect(Math.round((until - now.getTime()) / 86_400_000)).toBe(3650)
  })

  test.skipIf(noOpenssl)(
    'is limited to private networks and its own names, and signs servers only',
    () => {
      const { said } = openssl(
        'x509',
        '-in',
        place('ca.pem', authority.certificate),
        '-noout',
        '-text',
      )
      expect(said).toContain('X509v3 Name Constraints: critical')
      for (const part of [
        'CA:TRUE, pathlen:0',
        'Certificate Sign, CRL Sign',
        'DNS:local',
        'DNS:toko.example',
        'IP:192.168.0.0/255.255.0.0',
        'IP:203.0.113.9/255.255.255.255',
        'IP:FC00:0:0:0:0:0:0:0/FE00:0:0:0:0:0:0:0',
      ])
        expect(said).toContain(part)
    },
  )

  test('signs for what it may, and leaves out the rest', () => {
    const leaf = makeLeaf(
      authority,
      ['localhost', '192.168.1.7', 'fd00::7', '8.8.8.8', 'bank.example'],
      now,
    )
    expect(leaf.names).toEqual(['localhost', '192.168.1.7', 'fd00::7'])
    const signed = new X509Certificate(leaf.chain)
    expect(signed.checkIssued(certificate)).toBe(true)
    expect(signed.verify(certificate.publicKey)).toBe(true)
    expect(signed.ca).toBe(false)
    expect(signed.checkIP('192.168.1.7')).toBe('192.168.1.7')
    expect(signed.checkHost('localhost')).toBe('localhost')
    expect(signed.checkHost('bank.example')).toBeUndefined()
    const days = (Date.parse(signed.validTo) - Date.parse(signed.validFrom)) / 86_400_000
    expect(days).toBeLessThanOrEqual(397)
  })

  test('signs nothing beyond its own end', () => {
    const late = new Date(Date.parse(certificate.validTo) - 86_400_000)
    const { until } = makeLeaf(authority, ['localhost'], late)
    expect(until.toISOString()).toBe(new Date(certificate.validTo).toISOString())
  })

  test.skipIf(noOpenssl)('is believed by OpenSSL for private addresses and not for others', () => {
    const ca = place('ca.pem', authority.certificate)
    const good = place(
      'good.pem',
      makeLeaf(authority, ['localhost', '192.168.1.7', 'a.local'], now).chain,
    )
    const check = (...args: string[]) => openssl('verify', '-x509_strict', '-CAfile', ca, ...args)
    expect(check('-purpose', 'sslserver', '-verify_ip', '192.168.1.7', good).said).toContain('OK')
    expect(check('-verify_hostname', 'a.local', good).ok).toBe(true)
    expect(check('-verify_hostname', 'b.local', good).ok).toBe(false)
    // As if its key had been stolen and used for somebody else's site.
    const stolen = makeLeaf({ ...authority, own: ['bank.example'] }, ['bank.example'], now)
    const refused = check(place('stolen.pem', stolen.chain))
    expect(refused.ok).toBe(false)
    expect(refused.said).toContain('permitted subtree violation')
  })

  test('has serial numbers of its own and every time a new key', () => {
    const made = Array.from(
      { length: 40 },
      () => new X509Certificate(makeLeaf(authority, ['localhost'], now).chain),
    )
    expect(new Set(made.map(({ serialNumber }) => serialNumber)).size).toBe(40)
    expect(new Set(made.map(({ fingerprint256 }) => fingerprint256)).size).toBe(40)
    for (const { serialNumber } of made) expect(serialNumber).toMatch(/^[\dA-F]{2,32}$/)
  })
})

const open = (machine: () => Machine, at: () => Date = () => now) =>
  openCertificates({ data: folder, machine, now: at })

describe('the certificates of an installation', () => {
  test('have one authority, however many start at once, readable for its owner alone', async () => {
    const all = await Promise.all(
      Array.from({ length: 6 }, () => open(() => laptop('192.168.1.7'))),
    )
    expect(new Set(all.map(({ authority }) => authority.fingerprint)).size).toBe(1)
    expect(all[0]?.authority.fingerprint).toMatch(/^(?:[\dA-F]{2}:){31}[\dA-F]{2}$/)
    expect(statSync(join(folder, 'authority.json')).mode & 0o777).toBe(0o600)
  })

  test('are renewed when the address changes, and only then', async () => {
    let address = '192.168.1.7'
    const certificates = await open(() => laptop(address))
    const before = certificates.leaf()
    expect(certificates.renew()).toBe(false)
    expect(certificates.leaf()).toBe(before)
    address = '192.168.43.21'
    expect(certificates.renew()).toBe(true)
    expect(certificates.leaf().names).toContain('192.168.43.21')
    expect(certificates.renew()).toBe(false)
  })

  test('are renewed long before their end', async () => {
    let at = now
    const certificates = await open(
      () => laptop('192.168.1.7'),
      () => at,
    )
    const end = certificates.leaf().until.getTime()
    at = new Date(end - 61 * 86_400_000)
    expect(certificates.renew()).toBe(false)
    at = new Date(end - 59 * 86_400_000)
    expect(certificates.renew()).toBe(true)
    expect(certificates.leaf().until.getTime()).toBeGreaterThan(end)
  })

  test('keep their authority when the machine gets another name', async () => {
    const { authority } = await open(() => laptop('192.168.1.7'))
    const renamed = await open(() => ({ ...laptop('192.168.1.7'), hostname: 'Laptop-Baru' }))
    expect(renamed.authority.fingerprint).toBe(authority.fingerprint)
    // The new name is not one it was made with; the one of the network always is.
    expect(renamed.leaf().names).not.toContain('laptop-baru')
    expect(renamed.leaf().names).toContain('laptop-baru.local')
  })

  test('say which file is damaged and what then', async () => {
    const data = mkdtempSync(join(folder, 'damaged-'))
    writeFileSync(join(data, 'authority.json'), '{"key": "', { mode: 0o600 })
    await expect(
      openCertificates({ data, machine: () => laptop(), now: () => now }),
    ).rejects.toThrow(/authority\.json is damaged/)
    expect(readFileSync(join(data, 'authority.json'), 'utf8')).toBe('{"key": "')
  })

  test('are a profile for iPhones, the same at every download', async () => {
    const { authority } = await open(() => laptop('192.168.1.7'))
    const profile = profileOf({ ...authority, name: 'Etalase <A & B>' })
    expect(profile).toBe(profileOf({ ...authority, name: 'Etalase <A & B>' }))
    expect(profile).toContain('<string>com.apple.security.root</string>')
    expect(profile).toContain('Etalase &lt;A &amp; B&gt;')
    const [, data = ''] = /<data>([^<]*)<\/data>/.exec(profile) ?? []
    expect(new X509Certificate(Buffer.from(data, 'base64')).ca).toBe(true)
  })
})

describe('a TLS server with them', () => {
  test('is heard by whoever trusts the authority, and by nobody else', async () => {
    const certificates = await openCertificates({
      data: folder,
      machine: () => laptop('192.168.1.7'),
      now: () => new Date(),
    })
    const { key, chain } = certificates.leaf()
    const server = createServer({ key, cert: chain }, (_, answer) => answer.end('halo'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const ask = (options: object) =>
      new Promise<string>((resolve, reject) => {
        request({ port, host: '127.0.0.1', path: '/', agent: false, ...options }, (answer) => {
          let text = ''
          answer.on('data', (chunk) => (text += String(chunk)))
          answer.on('end', () => resolve(text))
        })
          .on('error', reject)
          .end()
      })
    const ca = certificates.authority.certificate
    const pem = `-----BEGIN CERTIFICATE-----\n${ca.toString('base64')}\n-----END CERTIFICATE-----`
    try {
      expect(await ask({ ca: pem })).toBe('halo')
      expect(await ask({ ca: pem, host: 'localhost', family: 4 })).toBe('halo')
      await expect(ask({})).rejects.toThrow(/self-signed certificate/)
      await expect(ask({ ca: pem, servername: 'bank.example' })).rejects.toThrow(/does not match/)
      // A laptop that has moved: the same server goes on with the new certificate.
      const before = certificates.leaf().chain
      server.setSecureContext({ key, cert: before })
      expect(await ask({ ca: pem })).toBe('halo')
    } finally {
      server.close()
    }
  })
})
