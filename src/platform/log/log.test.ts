import { DrizzleQueryError } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { createLog, type LogOptions } from './log.ts'

function recorded(options: Partial<LogOptions> = {}) {
  const lines: string[] = []
  const stream = { write: (line: string) => lines.push(line), isTTY: false }
  return { log: createLog({ level: 'trace', stream, ...options }), lines }
}

const written = (write: (log: ReturnType<typeof recorded>['log']) => void) => {
  const { log, lines } = recorded()
  write(log)
  const [line = ''] = lines
  JSON.parse(line)
  return line
}

const read = (write: (log: ReturnType<typeof recorded>['log']) => void) => {
  const { log, lines } = recorded({ format: 'text' })
  write(log)
  return lines.join('')
}

describe('a secret never reaches the log', () => {
  test.each<[string, object]>([
    ['password of a form', { body: { password: 'hush-1' } }],
    ['cookies of a request', { req: { headers: { cookie: 'session=hush-1' } } }],
    ['cookies of an answer', { headers: { 'set-cookie': ['a=hush-1; Path=/', 'b=hush-1'] } }],
    ['authorization', { headers: { Authorization: 'Bearer hush-1hush-1' } }],
    ['token deep inside', { a: { b: [{ c: { accessToken: 'hush-1 \\" quoted' } }] } }],
    ['token of an address', { url: '/ical?week=2026-W46&token=hush-1' }],
    ['secret of a link', { url: '/l/hush-1hush-1hush-1hush-1hush-1/page' }],
    ['database address', { address: 'postgres://etalase:hush-1@db/etalase' }],
    ['one-time code', { otp: 'hush-1' }],
  ])('%s', (_, fields) => {
    const line = written((log) => log.info(fields, 'said'))
    expect(line).not.toContain('hush-1')
    expect(line).toContain('[hidden]')
    expect(line).toContain('"msg":"said"')
  })

  test('inside a message', () => {
    const line = written((log) => log.info('cannot reach postgres://me:hush-1@db/x'))
    expect(line).toContain('postgres://me:[hidden]@db/x')
  })

  test('in the bindings of a child', () => {
    expect(written((log) => log.child({ secret: 'hush-1' }).info('said'))).not.toContain('hush-1')
  })

  test('in a failed query, whose parameters and row values are left out', () => {
    const cause = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (email)=(rina@toko.example) already exists.',
      constraint: 'user_email',
    })
    const error = new DrizzleQueryError('insert into "user" …', ['rina@toko.example'], cause)
    const line = written((log) => log.error(error))
    expect(line).not.toContain('rina@')
    expect(line).toContain('insert into')
    expect(line).toContain('log.test.ts')
  })
})

test('what is no secret stays readable', () => {
  const url = '/api/teams/0193c2f0-1111-7000-8000-000000000000/weeks/2026-W46?view=full'
  expect(written((log) => log.info({ url, rows: 3 }, 'week'))).toContain(`"url":"${url}","rows":3`)
})

describe('on a terminal', () => {
  test('a message is one line with the clock in front and the fields behind', () => {
    expect(read((log) => log.info({ port: 4321 }, 'listening\nnow'))).toMatch(
      /^\d\d:\d\d:\d\d listening now port=4321\n$/,
    )
  })

  test('a warning says so, and an error shows its stack', () => {
    expect(read((log) => log.warn('slow'))).toMatch(/ warn {2}slow\n$/)
    expect(read((log) => log.error(new Error('broken')))).toMatch(
      /error broken\n {4}Error: broken\n/,
    )
  })

  test("a stranger's text cannot steer the terminal", () => {
    expect(read((log) => log.info({ file: '\u001B[2Jx' }, 'read'))).not.toContain('\u001B')
  })

  test('colours appear only when they are wanted', () => {
    const { log, lines } = recorded({ format: 'text', colours: true })
    log.warn('slow')
    expect(lines[0]).toContain('\u001B[33m')
  })
})
