/** Where to go after signing in: a path of this app and nothing else. */
export function nextPage(query: string): string {
  const next = new URLSearchParams(query).get('next') ?? ''
  return /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/'
}
