import type { Language, Words } from '#kernel/words.ts'

export type Option = {
  readonly type: 'string' | 'boolean'
  /** What stands for the value in the help, `DIR`. */
  readonly value?: string
  readonly words: Words
}

/** Where a command writes: results to `out`, everything a person reads beside them to `err`. */
export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

export type CommandCall = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
  readonly language: Language
  readonly terminal: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** The checkout. */
  readonly root: string
}

/** 0 done · 1 something was not done · 2 wrong use · 3 not upgraded, for want of a back-up. */
export type ExitCode = 0 | 1 | 2 | 3

export type Run = (call: CommandCall) => Promise<ExitCode>

export type Command = {
  readonly name: string
  readonly summary: Words
  /** What may follow besides options, `FILES…`; nothing when left out. */
  readonly takes?: string
  readonly options: Readonly<Record<string, Option>>
  readonly notes?: Words
  readonly examples: readonly string[]
  /** Loaded when it is called, so that help is instant. */
  readonly load: () => Promise<Run>
}

/** The person at the terminal asked for something that does not exist: exit code 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.words = words
  }
}
