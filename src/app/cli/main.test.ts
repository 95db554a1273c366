import { describe, expect, test } from 'vitest'

import { commands } from './commands.ts'
import { runCommand } from './main.ts'

/** Runs the command line as a person with this environment would. */
async function run(line: string, env: Record<string, string> = {}) {
  let out = ''
  let err = ''
  const code = await runCommand(line.split(' ').filter(Boolean), {
    env,
    cwd: process.cwd(),
    root: process.cwd(),
    terminal: { out: (text) => void (out += text), err: (text) => void (err += text) },
  })
  return { code, out, err }
}

describe('help', () => {
  test.each(commands.map(({ name }) => name))('of %s is there in both languages', async (name) => {
    const id = await run(`${name} --help`)
    const en = await run(`${name} --help --lang en`)
    expect([id.code, en.code]).toEqual([0, 0])
    expect(id.out).toContain('Opsi:')
    expect(en.out).toContain('Options:')
    expect(id.out).toContain('--data DIR')
    expect(`${id.err}${en.err}`).toBe('')
  })

  test('of all lists every command', async () => {
    const { out, code } = await run('--help')
    expect(code).toBe(0)
    for (const { name } of commands) expect(out).toContain(`\n  ${name} `)
  })
})

describe('the language', () => {
  test.each([
    ['', {}, 'Perintah'],
    ['', { LANG: 'en_US.UTF-8' }, 'Commands'],
    ['', { LANG: 'C.UTF-8' }, 'Perintah'],
    ['', { LC_ALL: 'id_ID.UTF-8', LANG: 'en_US.UTF-8' }, 'Perintah'],
    [' --lang en', {}, 'Commands'],
    [' --lang=id', { LANG: 'en_GB.UTF-8' }, 'Perintah'],
  ])('of “--help%s” with %j', async (...[option, env, word]) =>
    expect((await run(`--help${option}`, env)).out).toContain(word),
  )
})

describe('wrong use ends with 2 and says what is wrong', () => {
  test.each([
    ['', 'Perintah:'],
    ['laporkan', 'Perintah “laporkan” tidak ada.'],
    ['start --prot 1', 'Opsi --prot tidak dikenal.'],
    ['start --port', 'Opsi --port perlu nilai: PORT.'],
    ['start --port --host x', 'Opsi --port perlu nilai: PORT.'],
    ['start --port 99999', '--port "99999" harus bilangan bulat'],
    ['openapi --help=ya', 'Opsi --help tidak memakai nilai.'],
    ['openapi sekarang', '“sekarang” tidak dimengerti di sini.'],
    ['doctor --lang jv', 'Opsi --lang perlu nilai: id|en.'],
  ])('%s', async (...[line, said]) => {
    const { code, out, err } = await run(line)
    expect(code).toBe(2)
    expect(out + err).toContain(said)
  })

  test('and where to look', async () => {
    expect((await run('start --prot 1 --lang en')).err).toContain('See: etalase start --help')
  })
})

test('openapi prints the document without a server or a database', async () => {
  const { code, out } = await run('openapi')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ openapi: '3.1.0', info: { title: 'Etalase' } })
})
