import { describe, expect, test } from 'vitest'

import { readMailServer, readSender } from './settings.ts'

describe('the address of a mail server', () => {
  test.each([
    ['smtp://u:p@mail.toko.test', { port: 587, encryption: 'required' }],
    ['smtp://u:p@mail.toko.test:2525', { port: 2525, encryption: 'required' }],
    ['smtps://u:p@mail.toko.test', { port: 465, encryption: 'start' }],
    ['smtp://mail.toko.test:25', { port: 25, encryption: 'if-offered', login: null }],
    ['smtp://u:p@localhost:1025', { encryption: 'none' }],
    ['smtp://u:p@[::1]:1025', { host: '::1', encryption: 'none' }],
    ['smtp://u:p@192.168.1.7:25?tls=no', { host: '192.168.1.7', encryption: 'none' }],
    [
      'smtp://rina%40toko.test:a%3Ab%2F@h.test',
      { login: { user: 'rina@toko.test', pass: 'a:b/' } },
    ],
  ])('%s is understood', (text, server) => expect(readMailServer(text)).toMatchObject(server))

  test.each([
    'mail.toko.test:587',
    'http://u:p@mail.toko.test',
    'smtp://',
    'smtp://u@mail.toko.test',
    'smtp://u:%E0%A4%A@mail.toko.test',
    'smtp://u:p@mail.toko.test/inbox',
    'smtp://u:p@mail.toko.test?tls=maybe',
    'smtps://u:p@mail.toko.test?tls=no',
  ])('%s is refused', (text) => expect(readMailServer(text)).toBeNull())
})

describe('the sender', () => {
  test.each([
    ['etalase@toko.test', { name: 'Etalase', address: 'etalase@toko.test' }],
    ['Toko Griya <halo@toko.test>', { name: 'Toko Griya', address: 'halo@toko.test' }],
    ['<halo@toko.test>', { name: 'Etalase', address: 'halo@toko.test' }],
  ])('%s is understood', (text, sender) => expect(readSender(text)).toEqual(sender))

  test.each(['toko', 'a@toko.test, b@toko.test', 'Toko <a@toko.test> <b@toko.test>', 'a@b@c.test'])(
    '%s is refused',
    (text) => expect(readSender(text)).toBeNull(),
  )
})
