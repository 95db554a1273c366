import type { Language, Words } from '#kernel/words.ts'

import { commonOptions } from './arguments.ts'
import type { Command, Option } from './command.ts'

const said = {
  usage: { id: 'Pemakaian', en: 'Usage' },
  commands: { id: 'Perintah', en: 'Commands' },
  options: { id: 'Opsi', en: 'Options' },
  examples: { id: 'Contoh', en: 'Examples' },
  more: {
    id: 'Bantuan sebuah perintah: etalase PERINTAH --help',
    en: 'Help for a command: etalase COMMAND --help',
  },
  codes: {
    id: 'Kode keluar: 0 selesai · 1 ada yang tidak dikerjakan · 2 salah pakai',
    en: 'Exit codes: 0 done · 1 something was not done · 2 wrong use',
  },
} satisfies Record<string, Words>

export function helpOf(command: Command, language: Language): string {
  const { name, summary, takes, options, notes, examples } = command
  const rows = Object.entries({ ...options, ...commonOptions }).map(
    ([option, about]) => [optionText(option, about), about.words[language]] as const,
  )
  return paragraphs([
    summary[language],
    `${said.usage[language]}: etalase ${[name, takes, '[…]'].filter(Boolean).join(' ')}`,
    `${said.options[language]}:\n${table(rows)}`,
    notes?.[language],
    `${said.examples[language]}:\n${examples.map((example) => `  ${example}`).join('\n')}`,
    said.codes[language],
  ])
}

export function helpOfAll(commands: readonly Command[], language: Language): string {
  const rows = commands.map(({ name, summary }) => [name, summary[language]] as const)
  return paragraphs([
    'Etalase',
    `${said.usage[language]}: etalase ${said.commands[language].toUpperCase()} […]`,
    `${said.commands[language]}:\n${table(rows)}`,
    said.more[language],
    said.codes[language],
  ])
}

const optionText = (name: string, { type, value }: Option) =>
  type === 'boolean' ? `--${name}` : `--${name} ${value ?? '…'}`

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

const paragraphs = (parts: readonly (string | undefined)[]) =>
  `${parts.filter((part) => part !== undefined).join('\n\n')}\n`
