import { runServer } from '#app/server/run-server.ts'

import type { Run } from '../command.ts'
import { configOf } from '../configuration.ts'

export const runStart: Run = async (call) => {
  const { language, terminal } = call
  return (await runServer(configOf(call), { language, out: terminal.out })) ? 0 : 1
}
