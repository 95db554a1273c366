import { compose } from '#app/server/compose.ts'
import type { Words } from '#kernel/words.ts'
import type { Account } from '#modules/team/contract.ts'

import type { CommandCall, Run } from '../command.ts'
import { configOf, toolLog } from '../configuration.ts'
import { newPassword } from '../new-password.ts'

export const runResetPassword: Run = async (call) => {
  const { terminal, language, values } = call
  const { email } = values
  const off = values['two-factor-off'] === true
  const config = configOf(call)
  // Asked before anything is opened: a slip of the finger costs nothing.
  const password = typeof email === 'string' && wantsPassword(call) ? await newPassword(call) : null
  const { team, close } = await compose({ config, log: toolLog(config), role: 'tool' })
  try {
    if (typeof email !== 'string') {
      terminal.out(listOf(await team.service.accounts())[language])
      return 0
    }
    await team.service.recover(email, { password, twoFactorOff: off })
    terminal.out(`${told(email, password !== null, off)[language]}\n`)
    return 0
  } finally {
    await close()
  }
}

/** With `--two-factor-off` alone the password stays. */
const wantsPassword = ({ values }: CommandCall) =>
  values['two-factor-off'] !== true || values['password-file'] !== undefined

function listOf(accounts: readonly Account[]): Words {
  if (accounts.length === 0)
    return {
      id: 'Folder data ini belum berisi akun. Buka Etalase dan buat tim.\n',
      en: 'This data folder holds no account yet. Open Etalase and make a team.\n',
    }
  const width = Math.max(...accounts.map(({ email }) => email.length))
  const lines = accounts.map(
    ({ email, name, teams }) => `  ${email.padEnd(width)}  ${[name, ...teams].join(' · ')}\n`,
  )
  return {
    id: `${lines.join('')}\nPilih satu: etalase reset-password --email EMAIL\n`,
    en: `${lines.join('')}\nChoose one: etalase reset-password --email EMAIL\n`,
  }
}

function told(email: string, password: boolean, off: boolean): Words {
  const id = [
    ...(password ? [`Sandi baru ${email} disimpan; semua sesinya berakhir.`] : []),
    ...(off ? [`Verifikasi dua langkah ${email} mati.`] : []),
  ]
  const en = [
    ...(password ? [`The new password of ${email} is saved; every session has ended.`] : []),
    ...(off ? [`Two-step verification of ${email} is off.`] : []),
  ]
  return { id: id.join(' '), en: en.join(' ') }
}
