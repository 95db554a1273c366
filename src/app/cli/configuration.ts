import { Failure } from '#kernel/failure.ts'
import { configFlags, readConfig, type Config } from '#platform/config/config.ts'
import { createLog, type Log } from '#platform/log/log.ts'

import { WrongUse, type CommandCall } from './command.ts'

/** What the operator decided, by options and environment. */
export function configOf({ values, env, root, cwd }: CommandCall): Config {
  const flags = Object.fromEntries(
    configFlags.flatMap((flag) => {
      const value = values[flag]
      return typeof value === 'string' ? [[flag, value]] : []
    }),
  )
  try {
    return readConfig({ env, flags, root, cwd })
  } catch (error) {
    throw error instanceof Failure ? new WrongUse(error.words) : error
  }
}

/** A tool that works tells nothing but its result; the log is for what goes wrong. */
export const toolLog = ({ logLevel }: Config): Log =>
  createLog({ level: logLevel === 'info' ? 'warn' : logLevel, stream: process.stderr })
