const everyMs = 250

/** One line on the terminal that says how far it is; nothing where nobody looks. */
export function progressLine(tell: (done: number, of: number) => string) {
  const { stderr } = process
  let last = 0
  let shown = false
  return {
    step: (done: number, of = 0): void => {
      if (!stderr.isTTY || Date.now() - last < everyMs) return
      last = Date.now()
      shown = true
      stderr.write(`\r\u001B[K${tell(done, of)}`)
    },
    end: (): void => {
      if (shown) stderr.write('\r\u001B[K')
      shown = false
    },
  }
}

export const megabytes = (bytes: number): string =>
  bytes < 10_000_000 ? (bytes / 1e6).toFixed(1) : (bytes / 1e6).toFixed(0)
