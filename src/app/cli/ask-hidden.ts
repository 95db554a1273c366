import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Asks on the terminal without showing what is typed; null when nobody sits there. */
export function askHidden(question: string): Promise<string | null> {
  const { stdin, stderr } = process
  if (!stdin.isTTY || !stderr.isTTY) return Promise.resolve(null)
  stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: stdin, output: nowhere, terminal: true, historySize: 0 })
  return new Promise((resolve) => {
    const answer = (text: string | null) => {
      reader.close()
      stderr.write('\n')
      resolve(text)
    }
    reader.once('line', answer)
    // Ctrl+C here means: no passphrase.
    reader.once('SIGINT', () => answer(null))
  })
}
