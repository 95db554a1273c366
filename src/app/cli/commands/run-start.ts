import { runServer } from '#app/server/run-server.ts'

import type { Run } from '../command.ts'
import { configOf } from '../configuration.ts'

export const runStart: Run = async (call) => {
  await runServer(configOf(call), call.language, call.terminal.out)
  return 0
}
