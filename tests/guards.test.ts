import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import type * as Path from 'node:path'
import { join } from 'node:path'

import type * as FastifyModule from 'fastify'
import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { endpoint, open } from '#kernel/endpoint.ts'
import { createTeam, history, signIn } from '#modules/team/contract.ts'
import type * as AuthorizeModule from '#modules/team/server/authorize.ts'
import {
  draft,
  makeEtalase,
  makeFirstTeam,
  makeMember,
  password,
} from '#modules/team/server/etalase.test.kit.ts'
import type * as SignInGuardModule from '#modules/team/server/sign-in-guard.ts'
import type * as WaysModule from '#modules/team/server/ways.ts'
import type * as Bodies from '#platform/http/bodies.ts'
import { route } from '#platform/http/route.ts'
import type * as SameOrigin from '#platform/http/same-origin.ts'
import { makeHttp } from '#platform/http/testing.ts'
import { openUpload } from '#platform/sheets/open-upload.ts'
import { refusal, zipOf } from '#platform/sheets/testing.ts'
import { writeCsv } from '#platform/sheets/write-csv.ts'

// Each attack runs twice: against Etalase as it is, and against Etalase with exactly one guard taken
// away. A guard that is not needed for the refusal would not be worth its name. Guards are taken away
// by replacing their module in this file alone: nothing in the product can switch one off.

type Guard = 'origin' | 'body' | 'json' | 'sign-in' | 'session' | 'team' | 'numbers'
const off = vi.hoisted(() => ({ guard: null as string | null, names: [] as string[] }))
const without = (guard: Guard | null) => void (off.guard = guard)
beforeEach(() => without(null))

vi.mock('#platform/http/same-origin.ts', async (original) => {
  const real = await original<typeof SameOrigin>()
  return {
    isSameOrigin: (from: Parameters<typeof real.isSameOrigin>[0]) =>
      off.guard === 'origin' || real.isSameOrigin(from),
  }
})
vi.mock('#platform/http/bodies.ts', async (original) => {
  const real = await original<typeof Bodies>()
  const guardedBody: typeof real.guardedBody = (source, patience) =>
    off.guard === 'body' ? source : real.guardedBody(source, patience)
  return { ...real, guardedBody }
})
vi.mock('fastify', async (original) => {
  const real = await original<typeof FastifyModule>()
  const create = (options: object) =>
    real.default(off.guard === 'json' ? { ...options, bodyLimit: 1e9 } : options)
  return { ...real, default: create }
})
vi.mock('#modules/team/server/sign-in-guard.ts', async (original) => {
  const real = await original<typeof SignInGuardModule>()
  return {
    ...real,
    createSignInGuard(needs: Parameters<typeof real.createSignInGuard>[0]) {
      const guard = real.createSignInGuard(needs)
      return {
        ...guard,
        attempt: async (email: string) =>
          off.guard === 'sign-in' ? undefined : guard.attempt(email),
      }
    },
  }
})
vi.mock('#modules/team/server/authorize.ts', async (original) => {
  const real = await original<typeof AuthorizeModule>()
  const createAuthorize: typeof real.createAuthorize = (needs) => {
    const authorize = real.createAuthorize(needs)
    return (actor, team, action) =>
      authorize(off.guard === 'team' ? { kind: 'system', name: 'x' } : actor, team, action)
  }
  return { ...real, createAuthorize }
})
vi.mock('#modules/team/server/ways.ts', async (original) => {
  const real = await original<typeof WaysModule>()
  const endSession: typeof real.endSession = async (auth, token) =>
    off.guard === 'session' ? undefined : real.endSession(auth, token)
  return { ...real, endSession }
})
vi.mock('node:path', async (original) => {
  const real = await original<typeof Path>()
  const named = (...parts: string[]) => {
    const name = off.guard === 'numbers' && off.names[Number(parts.at(-1) ?? 'x')]
    return real.join(...(name ? [...parts.slice(0, -1), name] : parts))
  }
  return { ...real, default: { ...real, join: named }, join: named }
})

const say = route(
  endpoint({
    method: 'POST',
    path: '/api/say',
    summary: 'Says it back',
    access: open,
    takes: z.object({ text: z.string().default('') }),
    gives: z.object({ length: z.number() }),
  }),
  async ({ text }) => ({ length: text.length }),
)
const etalase = await makeEtalase()
beforeEach(etalase.empty)

type Outcome = 'refused' | 'succeeds'
const yesOrNo = [() => true, () => false] as const
const outcome = (succeeds: boolean): Outcome => (succeeds ? 'succeeds' : 'refused')

/** A page of another site sends something in the name of whoever looks at it. */
async function forge(): Promise<Outcome> {
  const { app } = await makeHttp({ routes: [say] })
  const headers = { origin: 'https://evil.example' }
  const { statusCode } = await app.inject({ method: 'POST', url: '/api/say', headers, payload: {} })
  await app.close()
  return outcome(statusCode === 200)
}

async function sendMuch(): Promise<Outcome> {
  const { app } = await makeHttp({ routes: [say] })
  const payload = { text: 'x'.repeat(2_000_000) }
  const { statusCode } = await app.inject({ method: 'POST', url: '/api/say', payload })
  await app.close()
  return outcome(statusCode === 200)
}

/** A body that never ends holds a connection for as long as somebody likes. */
async function sendSlowly(): Promise<Outcome> {
  const patience = { json: { totalMs: 300 }, upload: { idleMs: 300 } }
  const { app } = await makeHttp({ routes: [say], patience })
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }))
  const head = 'POST /api/say HTTP/1.1\r\nHost: x\r\nContent-Type: application/json'
  const socket = connect(Number(port), '127.0.0.1', () =>
    socket.write(`${head}\r\nContent-Length: 100\r\n\r\n{`),
  )
  const heard = new Promise<boolean>((resolve) => {
    socket.on('data', () => resolve(false))
    socket.on('close', () => resolve(false))
    setTimeout(() => resolve(true), 2_000)
  })
  const held = await heard
  socket.destroy()
  await app.close()
  return outcome(held)
}

/** Every guess from another address, the right one at last. */
async function guess(): Promise<Outcome> {
  const { owner } = await makeFirstTeam(etalase)
  const tryOnce = (secret: string) =>
    etalase
      .browser()
      .call(signIn, { email: owner.email, password: secret })
      .then(...yesOrNo)
  // oxlint-disable-next-line no-await-in-loop -- one guess after the other
  for (let at = 0; at < 6; at += 1) await tryOnce(`tebakan nomor ${at}`)
  return outcome(await tryOnce(password))
}

/** Somebody of another shop asks what happened in this one. */
async function reachOver(): Promise<Outcome> {
  const { browser, team } = await makeFirstTeam(etalase)
  const other = await browser.call(createTeam, draft)
  const { browser: stranger } = await makeMember(etalase, { browser, team: other }, ['owner'])
  const asked = stranger.call(history, { team: team.id, limit: 1 })
  return outcome(await asked.then(...yesOrNo))
}

/** Who plants a session in somebody's browser still has it when they have signed in. */
async function plant(): Promise<Outcome> {
  const { owner, browser: attacker } = await makeFirstTeam(etalase)
  const victim = etalase.browser()
  for (const [name, value] of attacker.cookies) victim.cookies.set(name, value)
  await victim.call(signIn, { email: owner.email, password })
  return outcome((await attacker.session()).user !== null)
}

/** A ZIP names a file that lies outside the folder it is unpacked into. */
async function climbOut(): Promise<Outcome> {
  const spool = await mkdtemp(join(tmpdir(), 'etalase-guards-'))
  const name = '../../keluar.csv'
  off.names = [name]
  try {
    await writeFile(`${spool}/unggahan`, zipOf([{ name, data: 'Order ID,Status\n1,x\n' }]))
    const inside = `${spool}/spool`
    await mkdir(inside)
    const upload = await openUpload(`${spool}/unggahan`, { name: 'x.zip', spool: inside })
    await upload.close()
    return outcome((await readdir(spool)).includes('keluar.csv'))
  } finally {
    await rm(spool, { recursive: true, force: true })
  }
}

test.each<[string, Guard, () => Promise<Outcome>]>([
  ['a page of another site changes something', 'origin', forge],
  ['two megabytes of JSON fill the memory', 'json', sendMuch],
  ['a body that never ends holds a connection', 'body', sendSlowly],
  ['a password is guessed', 'sign-in', guess],
  ['a session planted in a browser outlives signing in', 'session', plant],
  ['another shop is read by its id', 'team', reachOver],
  ['a name in a ZIP leaves its folder', 'numbers', climbOut],
])('%s: refused, and not without its guard', async (_, guard, attack) => {
  expect(await attack()).toBe('refused')
  await etalase.empty()
  without(guard)
  expect(await attack()).toBe('succeeds')
})

// Two guards are told how far they go by whoever calls: nothing has to be replaced.

test('a bomb in a ZIP is refused by what may be unpacked, and is unpacked without', async () => {
  const bomb = zipOf([{ name: 'a.csv', data: `Order ID,Status\n${'1,x\n'.repeat(500_000)}` }])
  expect(bomb.length).toBeLessThan(20_000)
  expect(await refusal(bomb, { maxUnpackedBytes: 1_000_000 })).not.toBe('rows')
  expect(await refusal(bomb, { maxUnpackedBytes: 10_000_000 })).toBe('rows')
})

async function written(formulas: 'guard' | 'keep'): Promise<string> {
  let text = ''
  for await (const piece of writeCsv([['=HYPERLINK("https://evil.example")']], {
    formulas,
    mark: false,
  }))
    text += piece
  return text
}

test('a formula in a CSV is text, and a formula without the guard', async () => {
  expect(await written('guard')).toMatch(/^"?'=/)
  expect(await written('keep')).toMatch(/^"?=/)
})
