import { pino, stdSerializers, stdTimeFunctions, type Logger } from 'pino'

import { redactLine } from './redact.ts'
import { terminalText } from './terminal-text.ts'

export type Log = Logger

type LogStream = { write(text: string): unknown; readonly isTTY?: boolean }

export type LogOptions = {
  readonly level: string
  readonly stream: LogStream
  /** `text` for a terminal, `json` for programs; told from the stream when left out. */
  readonly format?: 'text' | 'json'
  readonly colours?: boolean
}

/** The one log. Secrets are hidden in the finished line, so no caller has to think of them. */
export function createLog({
  level,
  stream,
  format,
  colours = stream.isTTY ?? false,
}: LogOptions): Log {
  const asText = (format ?? (stream.isTTY ? 'text' : 'json')) === 'text'
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.epochTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      hooks: { streamWrite: redactLine },
    },
    asText ? { write: (line: string) => stream.write(terminalText(line, colours)) } : stream,
  )
}

/** What helps to find a bug, and not the values of rows that PostgreSQL's errors carry along. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { type, message, stack } = stdSerializers.err(error)
  const { code, table, column, constraint } = error as Error & Readonly<Record<string, unknown>>
  return { type, message, stack, code, table, column, constraint }
}
