/** What the worker knows of a request before it decides. */
export type Asked = {
  readonly method: string
  readonly url: string
  readonly mode: string
}

/**
 * How a request is answered. `leave`: as if there were no worker. `page`: from the server, and the
 * kept shell when it is not heard. `hashed`: kept, because its name is its content. `file`: from the
 * server, and the kept one when it is not heard.
 */
export type Way = 'leave' | 'page' | 'hashed' | 'file'

/** What the server answers itself, and addresses that are a secret: no worker ever touches these. */
const notOurs = /^\/(?:api|l|ca|dev)(?:\/|$)/

export function wayOf({ method, url, mode }: Asked, origin: string, files: readonly string[]): Way {
  const { origin: at, pathname } = new URL(url)
  if (method !== 'GET' || at !== origin || notOurs.test(pathname)) return 'leave'
  if (pathname.startsWith('/assets/')) return 'hashed'
  if (files.includes(pathname)) return 'file'
  // Only at the top does a dot make a file: pages below are named by handles, and those have dots.
  return mode === 'navigate' && !/^\/[^/]*\.\w{1,12}$/.test(pathname) ? 'page' : 'leave'
}
