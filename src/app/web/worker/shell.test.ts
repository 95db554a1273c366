import { expect, test } from 'vitest'

import { createShell } from './shell.ts'

const origin = 'https://192.168.1.7:4443'
const hashed = ['/assets/index-1.js', '/assets/week-1.js']

const pathOf = (one: RequestInfo) =>
  new URL(typeof one === 'string' ? one : one.url, origin).pathname

/** The caches of one device, as far as the shell uses them. */
function makeDevice() {
  const stores = new Map<string, Map<string, Response>>()
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return {
      addAll: async (all: RequestInfo[]) => {
        for (const one of all) store.set(pathOf(one), new Response(`kept ${pathOf(one)}`))
      },
      match: async (path: string) => store.get(path)?.clone(),
      put: async (path: string, answer: Response) => void store.set(path, answer),
    }
  }
  const caches = {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  } as unknown as CacheStorage
  return { caches, stores }
}

const silent = async () => {
  throw new TypeError('Failed to fetch')
}
const says =
  (text: string, status = 200) =>
  async () =>
    new Response(text, { status })

// The Request of Node does not know `navigate`.
const asked = (path: string, mode: string) =>
  ({ method: 'GET', url: origin + path, mode }) as unknown as Request

type Device = ReturnType<typeof makeDevice>
const makeShell = ({ caches }: Device, fetch: () => Promise<Response>, version = '1') =>
  createShell({ version, hashed, files: ['/first.js'], origin, caches, fetch })

const text = async (answer: Promise<Response> | null) => (await answer)?.text()

test('a page comes from the server while it is heard, so no old version is ever pinned', async () => {
  const device = makeDevice()
  const shell = makeShell(device, says('new page'))
  await shell.install()
  expect(await text(shell.answer(asked('/t/griya', 'navigate')))).toBe('new page')
})

test('without the server every page is the kept shell, and its parts are there', async () => {
  const device = makeDevice()
  const shell = makeShell(device, silent)
  await shell.install()
  expect(await text(shell.answer(asked('/t/griya/weeks', 'navigate')))).toBe('kept /index.html')
  expect(await text(shell.answer(asked('/first.js', 'no-cors')))).toBe('kept /first.js')
  expect(await text(shell.answer(asked('/assets/week-1.js', 'cors')))).toBe(
    'kept /assets/week-1.js',
  )
})

test('what was never kept fails as it would without a worker', async () => {
  const shell = makeShell(makeDevice(), silent)
  await expect(shell.answer(asked('/t/griya', 'navigate'))).rejects.toThrow('Failed to fetch')
  expect(shell.answer(asked('/api/session', 'cors'))).toBeNull()
})

test('a part fetched later is kept, one that is gone is not', async () => {
  const device = makeDevice()
  const lost = makeShell(device, says('gone', 404))
  expect((await lost.answer(asked('/assets/chart-1.js', 'cors')))?.status).toBe(404)
  const there = makeShell(device, says('chart'))
  expect(await text(there.answer(asked('/assets/chart-1.js', 'cors')))).toBe('chart')
  await new Promise((resolve) => setTimeout(resolve))
  const later = makeShell(device, silent)
  expect(await text(later.answer(asked('/assets/chart-1.js', 'cors')))).toBe('chart')
})

test('a page is never stored under its address, which may hold a secret', async () => {
  const device = makeDevice()
  const shell = makeShell(device, says('page'))
  await text(shell.answer(asked('/invitation?secret=x', 'navigate')))
  expect([...device.stores.values()].flatMap((store) => [...store.keys()])).toEqual([])
})

test('a newer version takes the place of the older one, and leaves what is not its own', async () => {
  const device = makeDevice()
  await makeShell(device, silent, '1').install()
  await device.caches.open('somebody-else')
  const newer = makeShell(device, silent, '2')
  await newer.install()
  await newer.activate()
  expect([...device.stores.keys()]).toEqual(['somebody-else', 'etalase-shell-2'])
})

test('where the device is full, the part is shown all the same', async () => {
  const device = makeDevice()
  const full = {
    open: async () => ({
      match: async () => undefined,
      put: async () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }),
  } as unknown as CacheStorage
  const shell = makeShell({ ...device, caches: full }, says('part'))
  expect(await text(shell.answer(asked('/assets/week-1.js', 'cors')))).toBe('part')
})
