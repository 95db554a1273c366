import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { codeOf } from '#platform/log/error-code.ts'

import { askHidden } from './ask-hidden.ts'
import { WrongUse, type CommandCall } from './command.ts'

const fewest = 10
const most = 128

const said = {
  ask: { id: 'Sandi baru: ', en: 'New password: ' },
  again: { id: 'Sekali lagi: ', en: 'Once more: ' },
}

/** From the file named, else asked twice; never an option's value, which others on the machine see. */
export async function newPassword(call: CommandCall): Promise<string> {
  const { values, cwd, language } = call
  const path = values['password-file']
  const given =
    typeof path === 'string' ? await firstLine(resolve(cwd, path)) : await asked(language)
  if (given.length < fewest || given.length > most) throw oddLength()
  return given
}

async function firstLine(path: string): Promise<string> {
  try {
    const [line = ''] = (await readFile(path, 'utf8')).split(/\r?\n/)
    return line
  } catch (error) {
    throw cannotRead(path, codeOf(error))
  }
}

async function asked(language: CommandCall['language']): Promise<string> {
  const first = await askHidden(said.ask[language])
  if (first === null) throw nobodyThere()
  if ((await askHidden(said.again[language])) !== first) throw notTheSame()
  return first
}

const oddLength = () =>
  new WrongUse({
    id: `Sandi perlu ${fewest} sampai ${most} karakter; beberapa kata lebih mudah diingat.`,
    en: `The password needs ${fewest} to ${most} characters; several words are easier to remember.`,
  })

const cannotRead = (path: string, code: string) =>
  new WrongUse({
    id: `Berkas sandi ${path} tidak dapat dibaca (${code}).`,
    en: `The password file ${path} cannot be read (${code}).`,
  })

const nobodyThere = () =>
  new WrongUse({
    id: 'Tidak ada terminal untuk menanyakan sandi. Pakai --password-file PATH.',
    en: 'There is no terminal to ask for the password on. Use --password-file PATH.',
  })

const notTheSame = () =>
  new WrongUse({ id: 'Kedua sandi tidak sama.', en: 'The two passwords differ.' })
