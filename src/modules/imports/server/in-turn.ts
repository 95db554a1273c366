/** Does the works of one key one after the other, so that those who wait hold no connection. */
export function createTurns(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    last.set(key, mine)
    const forget = () => void (last.get(key) === mine && last.delete(key))
    mine.then(forget, forget)
    return mine
  }
}
