import { runServer } from '#app/server/run-server.ts'

import type { Run } from '../command.ts'
import { configOf } from '../configuration.ts'
import { refuseShort } from '../passphrase.ts'

export const runStart: Run = async (call) => {
  const { language, terminal, values } = call
  const config = configOf(call)
  if (config.passphrase !== null) refuseShort(config.passphrase)
  const deliberately = {
    withoutBackup: values['without-backup'] === true,
    adopt: values['adopt'] === true,
  }
  const ended = await runServer(config, { language, out: terminal.out, ...deliberately })
  return ended ? 0 : 1
}
