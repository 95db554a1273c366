/* oxlint-disable no-await-in-loop -- a writer does one thing after the other */
import { setTimeout as sleep } from 'node:timers/promises'

import { z } from 'zod'

import { orderFile } from './orders-file.ts'

/** Calls the server of the moment; throws when it did not acknowledge. */
export type Call = (method: string, path: string, body?: unknown) => Promise<unknown>

export type Writer = {
  readonly name: string
  /** One write; resolves when the server has acknowledged it. */
  readonly write: (call: Call) => Promise<void>
  /** What is lost or only half there. */
  readonly check: (call: Call) => Promise<readonly string[]>
}

type Register = {
  readonly put: (call: Call, value: string) => Promise<unknown>
  readonly get: (call: Call) => Promise<string>
}

/** One value that is written over and over: it is the last acknowledged one, or the one under way. */
function register(name: string, { put, get }: Register): Writer {
  let count = 0
  let known: string | null = null
  let underWay: string | null = null
  return {
    name,
    write: async (call) => {
      count += 1
      underWay = `${name} ${count}`
      await put(call, underWay)
      known = underWay
    },
    check: async (call) => {
      if (known === null) return []
      const found = await get(call)
      return found === known || found === underWay ? [] : [`${name}: “${found}”, not “${known}”`]
    },
  }
}

const Team = z.object({ teams: z.array(z.object({ id: z.string(), name: z.string() })) })
const Text = z.object({ summary: z.string() })
const Reported = z.object({
  report: z.looseObject({ version: z.number(), text: z.looseObject({}) }),
})
const Brands = z.object({ brands: z.array(z.object({ id: z.string(), name: z.string() })) })
const Made = z.object({ brand: z.object({ id: z.string() }) })
const Batch = z.object({
  id: z.string(),
  imports: z.array(z.object({ id: z.string(), state: z.string() })),
})

export const rowsOfFile = 60
const week = '2026-W46'

/** Everything the kinds of writes have in common is the team they are for. */
export function writersFor(team: string): readonly Writer[] {
  const at = `/api/teams/${team}`
  return [settings(at, team), reportText(at), brandNames(at), newBrands(at), orders(at)]
}

const settings = (at: string, team: string) =>
  register('Griya', {
    put: (call, name) => call('PATCH', at, { name }),
    get: async (call) => {
      const { teams } = Team.parse(await call('GET', '/api/session'))
      return teams.find(({ id }) => id === team)?.name ?? ''
    },
  })

const reportText = (at: string) =>
  register('Ringkasan', {
    put: async (call, summary) => {
      const { report } = Reported.parse(await call('POST', `${at}/reports/${week}`, {}))
      const text = { ...report.text, summary }
      await call('PUT', `${at}/reports/${week}/text`, { version: report.version, text })
    },
    get: async (call) => {
      const { report } = Reported.parse(await call('GET', `${at}/reports/${week}`))
      return Text.parse(report.text).summary
    },
  })

const brandNames = (at: string): Writer => {
  let id: string | null = null
  return register('Merek', {
    put: async (call, name) => {
      id ??=
        Brands.parse(await call('GET', `${at}/brands`)).brands.find((one) =>
          one.name.startsWith('Merek '),
        )?.id ?? null
      id ??= Made.parse(await call('POST', `${at}/brands`, { name })).brand.id
      await call('PATCH', `${at}/brands/${id}`, { name })
    },
    get: async (call) => {
      const { brands } = Brands.parse(await call('GET', `${at}/brands`))
      return brands.find((one) => one.id === id)?.name ?? ''
    },
  })
}

/** A team has at most 200 brands: from here on each write takes the oldest away. */
const mostNew = 100

/** Each acknowledged one is there once or gone for good; one under way may be either. */
function newBrands(at: string): Writer {
  const known = new Map<string, string>()
  const gone = new Set<string>()
  const written = new Set<string>()
  return {
    name: 'Baru',
    write: async (call) => {
      const [oldest] = known
      if (oldest && known.size >= mostNew) {
        const [name, id] = oldest
        known.delete(name)
        await call('DELETE', `${at}/brands/${id}`)
        gone.add(name)
        return
      }
      const name = `Baru ${written.size + 1}`
      written.add(name)
      known.set(name, Made.parse(await call('POST', `${at}/brands`, { name })).brand.id)
    },
    check: async (call) => {
      const { brands } = Brands.parse(await call('GET', `${at}/brands`))
      const found = brands.map(({ name }) => name).filter((name) => name.startsWith('Baru '))
      return [
        ...[...known.keys()]
          .filter((name) => !found.includes(name))
          .map((name) => `${name} is lost`),
        ...found.filter((name, i) => found.indexOf(name) !== i).map((name) => `${name} twice`),
        ...found.filter((name) => gone.has(name)).map((name) => `${name} is back`),
        ...found.filter((name) => !written.has(name)).map((name) => `${name} from nowhere`),
      ]
    },
  }
}

/** Files of orders, uploaded, read and applied; each holds orders of its own. */
function orders(at: string): Writer {
  const applied: string[] = []
  let count = 0
  return {
    name: 'Pesanan',
    write: async (call) => {
      const { id } = Batch.parse(await call('POST', `${at}/batches`, {}))
      const text = [...orderFile({ rows: rowsOfFile, from: count * rowsOfFile })].join('')
      count += 1
      await call('POST', `${at}/batches/${id}/files?name=pesanan.csv`, Buffer.from(text))
      for (;;) {
        const { imports } = Batch.parse(await call('GET', `${at}/batches/${id}`))
        if (imports.length > 0 && imports.every(({ state }) => state !== 'reading')) break
        await sleep(50)
      }
      const { imports } = Batch.parse(await call('POST', `${at}/batches/${id}/apply`, {}))
      if (imports.some(({ state }) => state === 'applied')) applied.push(id)
    },
    check: async (call) => {
      const complaints: string[] = []
      // The last ones: what was there after the kill before stays checked by its rows.
      for (const id of applied.slice(-5)) {
        const { imports } = Batch.parse(await call('GET', `${at}/batches/${id}`))
        const states = imports.map(({ state }) => state).join()
        if (states !== 'applied') complaints.push(`the import ${id} is ${states || 'gone'}`)
      }
      return complaints
    },
  }
}
