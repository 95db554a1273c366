import { parseArgs } from 'node:util'

import { WrongUse, type Command, type Option } from './command.ts'

/** Options every command knows. */
export const commonOptions: Readonly<Record<string, Option>> = {
  data: {
    type: 'string',
    value: 'DIR',
    words: {
      id: 'folder data (bawaan: ./data atau ETALASE_DATA)',
      en: 'data folder (default: ./data or ETALASE_DATA)',
    },
  },
  lang: {
    type: 'string',
    value: 'id|en',
    words: { id: 'bahasa keluaran', en: 'language of the output' },
  },
  help: { type: 'boolean', words: { id: 'tampilkan bantuan ini', en: 'show this help' } },
}

export type Arguments = {
  readonly values: Readonly<Record<string, string | boolean>>
  readonly positionals: readonly string[]
}

/** Reads what follows the name of a command; a mistake is said in a sentence. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const known = { ...commonOptions, ...command.options }
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...known, help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  })
  const values: Record<string, string | boolean> = {}
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind === 'option') values[token.name] = valueOf(token, known[token.name])
  }
  if (!command.takes && positionals[0] !== undefined) throw unexpected(positionals[0])
  const { lang } = values
  if (lang !== undefined && lang !== 'id' && lang !== 'en') throw needsValue('--lang', 'id|en')
  return { values, positionals }
}

type Token = { readonly rawName: string; readonly value: string | undefined }

function valueOf({ rawName, value }: Token, option: Option | undefined): string | boolean {
  if (!option) throw unknown(rawName)
  if (option.type === 'boolean') {
    if (value !== undefined) throw takesNothing(rawName)
    return true
  }
  if (!value || value.startsWith('--')) throw needsValue(rawName, option.value ?? '…')
  return value
}

const unknown = (name: string) =>
  new WrongUse({ id: `Opsi ${name} tidak dikenal.`, en: `There is no option ${name}.` })

const needsValue = (name: string, value: string) =>
  new WrongUse({
    id: `Opsi ${name} perlu nilai: ${value}.`,
    en: `${name} needs a value: ${value}.`,
  })

const takesNothing = (name: string) =>
  new WrongUse({ id: `Opsi ${name} tidak memakai nilai.`, en: `${name} takes no value.` })

const unexpected = (text: string) =>
  new WrongUse({
    id: `“${text}” tidak dimengerti di sini.`,
    en: `“${text}” is not understood here.`,
  })
