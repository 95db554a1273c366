import type { Language } from '#kernel/words.ts'
import type { Config } from '#platform/config/config.ts'
import { createLog } from '#platform/log/log.ts'

import { compose } from './compose.ts'
import { serve } from './serve.ts'
import { aboutPackage } from './version.ts'
import { welcome } from './welcome.ts'

/** A terminal tells npm and us of Ctrl-C, and npm tells us again: only a later one is meant. */
const sameSignalMs = 1_000

/** Serves until a signal asks it to stop. */
export async function runServer(
  config: Config,
  language: Language,
  out: (text: string) => void,
): Promise<void> {
  const log = createLog({ level: config.logLevel, stream: process.stderr })
  const { version } = aboutPackage(config.root)
  const composition = await compose({ config, log, role: 'server' })
  const running = await serve({ config, log, version, composition })
  out(await welcome({ addresses: running.addresses, version, data: config.data }, language))
  await untilAskedToStop(() => out(`${stopping[language]}\n`))
  await running.stop()
}

const stopping = {
  id: 'Menghentikan Etalase… (sekali lagi untuk memaksa)',
  en: 'Stopping Etalase… (once more to force it)',
}

function untilAskedToStop(heard: () => void): Promise<void> {
  return new Promise((resolve) => {
    let first = 0
    const onSignal = () => {
      if (first === 0) {
        first = Date.now()
        heard()
        resolve()
      } else if (Date.now() - first > sameSignalMs) process.exit(130)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  })
}
