import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { Failure } from '#kernel/failure.ts'

/** Whoever PostgreSQL runs as when Etalase runs as root, which PostgreSQL refuses. */
export type SystemUser = { readonly name: string; readonly uid: number; readonly gid: number }

export const runsAsRoot = (): boolean => process.getuid?.() === 0

/** PostgreSQL's usual user, made when missing; where none can be made, the user nobody. */
export function findSystemUser(): SystemUser {
  const known = ['postgres', '_postgres', 'etalase']
  const found = firstOf(known) ?? (makeUser('postgres') ? firstOf(known) : null)
  const user = found ?? firstOf(['nobody'])
  if (user) return user
  throw new Failure('unavailable', {
    id: 'PostgreSQL menolak berjalan sebagai root, dan pengguna sistem untuknya tidak dapat dibuat. Jalankan Etalase sebagai pengguna biasa, atau buat dengan: useradd --system postgres',
    en: 'PostgreSQL refuses to run as root, and no system user could be made for it. Start Etalase as an ordinary user, or run: useradd --system postgres',
  })
}

/** The user who owns a folder that exists already. */
export const userById = (uid: number, gid: number): SystemUser => ({
  name: passwd().find((user) => user.uid === uid)?.name ?? String(uid),
  uid,
  gid,
})

const firstOf = (names: readonly string[]): SystemUser | null => {
  const users = passwd()
  return names.flatMap((name) => users.find((user) => user.name === name) ?? [])[0] ?? null
}

function passwd(): SystemUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [name, , uid, gid] = line.split(':')
      return name && uid && gid && Number(uid) > 0
        ? [{ name, uid: Number(uid), gid: Number(gid) }]
        : []
    })
}

function makeUser(name: string): boolean {
  const ways: readonly [string, readonly string[]][] = [
    ['useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name]],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', name]],
  ]
  return ways.some(([command, args]) => {
    try {
      execFileSync(command, args, { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
}
