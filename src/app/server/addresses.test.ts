import type { NetworkInterfaceInfo } from 'node:os'

import { expect, test } from 'vitest'

import { addressesOf, forPhones } from './addresses.ts'

const entry = (address: string, internal = false) =>
  ({ address, family: address.includes(':') ? 'IPv6' : 'IPv4', internal }) as NetworkInterfaceInfo

const laptop = {
  lo: [entry('127.0.0.1', true), entry('::1', true)],
  docker0: [entry('172.17.0.1')],
  tun0: [entry('10.8.0.4')],
  eth0: [entry('169.254.3.4')],
  wlan0: [entry('192.168.1.7'), entry('fe80::1')],
  usb0: [entry('10.42.0.1')],
}
const at = (host: string, publicUrl: string | null = null) =>
  addressesOf({ host, port: 4321, publicUrl, door: null }, laptop)

test('listening everywhere names this computer and its networks, the likeliest first', () => {
  expect(at('0.0.0.0')).toEqual({
    local: 'http://localhost:4321',
    network: [
      'http://192.168.1.7:4321',
      'http://10.42.0.1:4321',
      'http://172.17.0.1:4321',
      'http://10.8.0.4:4321',
    ],
    secure: null,
    shared: null,
  })
})

test.each(['127.0.0.1', 'localhost', '::1'])('listening on %s is for this computer only', (host) =>
  expect(at(host)).toMatchObject({ local: 'http://localhost:4321', network: [] }),
)

test('listening on one address names that one', () => {
  expect(at('192.168.1.7')).toMatchObject({
    local: 'http://192.168.1.7:4321',
    network: ['http://192.168.1.7:4321'],
  })
})

test('a phone is sent to ETALASE_URL, else into the network, else nowhere', () => {
  expect(forPhones(at('0.0.0.0', 'https://toko.example'))).toBe('https://toko.example')
  expect(forPhones(at('0.0.0.0'))).toBe('http://192.168.1.7:4321')
  expect(forPhones(at('127.0.0.1'))).toBeNull()
})

test('the usual port of the web goes without saying', () => {
  const { local } = addressesOf({ host: '0.0.0.0', port: 80, publicUrl: null, door: null }, {})
  expect(local).toBe('http://localhost')
})

test.each([
  [['localhost', '10.42.0.1', '192.168.1.7'], 4443, 'https://192.168.1.7:4443'],
  [['localhost', '10.42.0.1'], 4443, 'https://10.42.0.1:4443'],
  [['192.168.1.7'], 443, 'https://192.168.1.7'],
  [['localhost'], 4443, null],
])('with a certificate for %j on port %s, the secure address is %s', (names, port, secure) => {
  const door = { port, names: () => names }
  const found = addressesOf({ host: '0.0.0.0', port: 4321, publicUrl: null, door }, laptop)
  expect(found.secure).toBe(secure)
})
