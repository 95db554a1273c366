import { fileURLToPath } from 'node:url'

import { UpgradeRefused } from '#app/server/upgrade-refused.ts'
import { Failure } from '#kernel/failure.ts'
import type { Language } from '#kernel/words.ts'

import { readArguments } from './arguments.ts'
import { WrongUse, type CommandCall, type ExitCode, type Terminal } from './command.ts'
import { commands } from './commands.ts'
import { helpOf, helpOfAll } from './help.ts'
import { languageOf } from './language.ts'

export type Surroundings = Pick<CommandCall, 'env' | 'cwd' | 'root' | 'terminal'>

/** `etalase …`: runs a command and sets the exit code of the process. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  // Whoever reads may stop early, as `head` does: that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const code = await runCommand(argv, {
    env: process.env,
    cwd: process.cwd(),
    root: fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, ''),
    terminal: {
      out: (text) => void process.stdout.write(text),
      err: (text) => void process.stderr.write(text),
    },
  })
  process.exitCode = code
  return code
}

/** The same with everything outside given, so that a test can look at it. */
export async function runCommand(
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const [name, ...rest] = argv
  const { env, terminal } = surroundings
  const language = languageOf(langIn(argv), env)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(helpOfAll(commands, language))
    return name === undefined ? 2 : 0
  }
  const command = commands.find((one) => one.name === name)
  if (!command) return wrongUse(noSuchCommand(name), 'etalase --help', { language, terminal })
  try {
    const { values, positionals } = readArguments(command, rest)
    if (values['help']) {
      terminal.out(helpOf(command, language))
      return 0
    }
    const run = await command.load()
    return await run({ ...surroundings, values, positionals, language })
  } catch (error) {
    if (error instanceof WrongUse)
      return wrongUse(error, `etalase ${name} --help`, { language, terminal })
    terminal.err(`${tell(error, language)}\n`)
    return error instanceof UpgradeRefused ? 3 : 1
  }
}

type Told = { readonly language: Language; readonly terminal: Terminal }

function wrongUse({ words }: WrongUse, help: string, { language, terminal }: Told): ExitCode {
  const hint = { id: `Lihat: ${help}`, en: `See: ${help}` }
  terminal.err(`${words[language]}\n${hint[language]}\n`)
  return 2
}

function tell(error: unknown, language: Language): string {
  if (error instanceof Failure) return error.words[language]
  const words = { id: 'Ada kesalahan di Etalase:', en: 'Something is wrong in Etalase:' }
  return `${words[language]} ${error instanceof Error ? error.stack : String(error)}`
}

/** Asked before the options are read, because a mistake in them is told in it. */
function langIn(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((one) => one === '--lang' || one.startsWith('--lang='))
  const found = argv[at]
  return found === '--lang' ? argv[at + 1] : found?.slice('--lang='.length)
}

const noSuchCommand = (name: string) =>
  new WrongUse({ id: `Perintah “${name}” tidak ada.`, en: `There is no command “${name}”.` })
