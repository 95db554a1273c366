import type { Language } from '#kernel/words.ts'
import type { Config } from '#platform/config/config.ts'
import { createLog, type Log } from '#platform/log/log.ts'

import { compose } from './compose.ts'
import { serve } from './serve.ts'
import { aboutPackage } from './version.ts'
import { welcome } from './welcome.ts'

/** A terminal tells npm and us of Ctrl-C, and npm tells us again: only a later one is meant. */
const sameSignalMs = 1_000

type Told = {
  readonly language: Language
  readonly out: (text: string) => void
  /** Updates tables without a back-up before. */
  readonly withoutBackup: boolean
  /** Takes this key and this folder for the database from now on. */
  readonly adopt: boolean
}

/** Serves until a signal asks it to stop; false when a bug ended it. */
export async function runServer(config: Config, told: Told): Promise<boolean> {
  const { language, out, withoutBackup, adopt } = told
  const log = createLog({ level: config.logLevel, stream: process.stderr })
  const { version } = aboutPackage(config.root)
  const composition = await compose({ config, log, role: 'server', withoutBackup, adopt })
  const running = await serve({ config, log, version, composition })
  const { addresses, fingerprint } = running
  const colours = process.stdout.isTTY
  out(await welcome({ addresses, version, fingerprint, data: config.data, colours }, language))
  const asked = await untilTheEnd(log, () => out(`${stopping[language]}\n`))
  await running.stop()
  return asked
}

const stopping = {
  id: 'Menghentikan Etalase… (sekali lagi untuk memaksa)',
  en: 'Stopping Etalase… (once more to force it)',
}

/** True when somebody asked for the end, false when a bug leaves nothing else to do. */
function untilTheEnd(log: Log, heard: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    let first = 0
    const onSignal = () => {
      if (first === 0) {
        first = Date.now()
        heard()
        resolve(true)
      } else if (Date.now() - first > sameSignalMs) process.exit(130)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
    // A promise nobody waits for is a bug that hurts one thing; a show on air must go on.
    process.on('unhandledRejection', (err) => log.error({ err }, 'A promise failed unheard'))
    process.on('uncaughtException', (err) => {
      log.fatal({ err }, 'Etalase stops because of a bug')
      resolve(false)
    })
  })
}
