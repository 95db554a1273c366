import { expect, test } from 'vitest'

import { ownPath, shownOf } from './push.ts'

test('a message is shown with its words, and opens its page', () => {
  const note = {
    id: 'n1',
    title: 'Waktunya: Naik live',
    body: 'Pukul 10.30',
    path: '/t/griya/today',
  }
  expect(shownOf(JSON.stringify(note))).toMatchObject({
    title: 'Waktunya: Naik live',
    options: { body: 'Pukul 10.30', tag: 'n1', data: { path: '/t/griya/today' } },
  })
})

test.each([null, '', 'halo', '[]', 'null', '{"title":7,"path":9}'])(
  'of %j it is only said that there is something',
  (text) =>
    expect(shownOf(text)).toMatchObject({ title: 'Etalase', options: { data: { path: '/' } } }),
)

test.each(['https://lain.example/', '//lain.example', '/\\lain.example', 'javascript:x', 7])(
  '%s is no page of this app',
  (path) => expect(ownPath(path)).toBe('/'),
)
