import { monitorEventLoopDelay } from 'node:perf_hooks'

export type Measured<T> = {
  readonly result: T
  readonly ms: number
  /** How much more memory the process held at most, in MB. */
  readonly grownMb: number
  /** Event-loop delay of this thread in ms. */
  readonly loop: { readonly p999: number; readonly most: number }
}

/** Time, memory and event-loop delay of one piece of work. */
export async function measured<T>(work: () => Promise<T>): Promise<Measured<T>> {
  const before = process.memoryUsage().rss
  let most = before
  const look = () => (most = Math.max(most, process.memoryUsage().rss))
  const watch = setInterval(look, 20)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const started = performance.now()
  const result = await work()
  const ms = performance.now() - started
  delay.disable()
  clearInterval(watch)
  look()
  const loop = { p999: delay.percentile(99.9) / 1e6, most: delay.max / 1e6 }
  return { result, ms, grownMb: (most - before) / 1024 / 1024, loop }
}

export const say = (line: string): void => void process.stdout.write(`${line}\n`)
