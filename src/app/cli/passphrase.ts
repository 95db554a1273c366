import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { codeOf } from '#platform/log/error-code.ts'

import { askHidden } from './ask-hidden.ts'
import { WrongUse, type CommandCall, type Option } from './command.ts'

/** Never an option's value: others on the machine see the options of a command. */
export const passphraseFile = {
  type: 'string',
  value: 'PATH',
  words: {
    id: 'berkas yang baris pertamanya frasa sandi',
    en: 'a file whose first line is the passphrase',
  },
} satisfies Option

const fewestLetters = 12

const said = {
  ask: { id: 'Frasa sandi: ', en: 'Passphrase: ' },
  again: { id: 'Sekali lagi: ', en: 'Once more: ' },
}

/** From the file named, else ETALASE_PASSPHRASE; null when neither is given. */
async function givenPassphrase(call: CommandCall): Promise<string | null> {
  const { values, env, cwd } = call
  const path = values['passphrase-file']
  if (typeof path !== 'string') return env['ETALASE_PASSPHRASE'] || null
  try {
    const [line = ''] = (await readFile(resolve(cwd, path), 'utf8')).split(/\r?\n/)
    return line
  } catch (error) {
    throw cannotRead(path, codeOf(error))
  }
}

/** For sealing: asked twice, because a slip of the finger would show only when it is needed. */
export async function newPassphrase(call: CommandCall): Promise<string> {
  const given = (await givenPassphrase(call)) ?? (await asked(call, true))
  if (given === null) throw noPassphrase()
  refuseShort(given)
  return given
}

export function refuseShort(passphrase: string): void {
  if (passphrase.length < fewestLetters) throw tooShort()
}

/** For opening; null when nobody gave one and nobody is there to be asked. */
export const knownPassphrase = async (call: CommandCall): Promise<string | null> =>
  (await givenPassphrase(call)) ?? asked(call, false)

async function asked({ language }: CommandCall, twice: boolean): Promise<string | null> {
  const first = await askHidden(said.ask[language])
  if (first === null || !twice) return first
  if ((await askHidden(said.again[language])) !== first) throw notTheSame()
  return first
}

const cannotRead = (path: string, code: string) =>
  new WrongUse({
    id: `Berkas frasa sandi ${path} tidak dapat dibaca (${code}).`,
    en: `The passphrase file ${path} cannot be read (${code}).`,
  })

const noPassphrase = () =>
  new WrongUse({
    id: 'Beri frasa sandi lewat ETALASE_PASSPHRASE, atau lewat berkas: --passphrase-file PATH.',
    en: 'Give the passphrase as ETALASE_PASSPHRASE, or in a file: --passphrase-file PATH.',
  })

const tooShort = () =>
  new WrongUse({
    id: `Frasa sandi perlu paling sedikit ${fewestLetters} huruf; beberapa kata lebih mudah diingat.`,
    en: `The passphrase needs at least ${fewestLetters} letters; several words are easier to remember.`,
  })

const notTheSame = () =>
  new WrongUse({ id: 'Kedua frasa sandi tidak sama.', en: 'The two passphrases differ.' })
