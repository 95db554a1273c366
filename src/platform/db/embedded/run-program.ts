import { spawn, type ChildProcess } from 'node:child_process'

import { Failure } from '#kernel/failure.ts'

import { program, type Binaries } from './binaries.ts'
import type { SystemUser } from './system-user.ts'

export type Run = {
  readonly binaries: Binaries
  readonly user: SystemUser | null
  readonly name: 'initdb' | 'postgres' | 'pg_ctl'
  readonly args: readonly string[]
  /** A file descriptor for all it says, or nothing of it. Without either the words are gathered. */
  readonly log?: number | 'ignore'
}

/** What PostgreSQL needs of our environment: nothing of `PG…`, no secret and no locale of ours. */
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'SYSTEMROOT', 'LD_LIBRARY_PATH']
  const known = kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))
  return { ...Object.fromEntries(known), LC_ALL: 'C', TZ: 'UTC' }
}

/** Starts one of PostgreSQL's programs in a session of its own, as the user it may run as. */
export function start({ binaries, user, name, args, log }: Run): ChildProcess {
  const out = log ?? 'pipe'
  return spawn(program(binaries, name), args, {
    cwd: process.platform === 'win32' ? undefined : '/',
    env: environment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', out, out],
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  })
}

/** Runs a program to its end and hands over its exit code and all it said. */
export function finish(run: Run): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = start(run)
    let said = ''
    const hear = (chunk: Buffer) => (said += chunk.toString())
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('error', (cause) => reject(cannotRun(run.name, cause)))
    child.on('close', (code) => resolve({ code, said }))
  })
}

/** Why a program could not even begin, in words that say what else is possible. */
export const cannotRun = (name: string, cause: Error): Failure =>
  new Failure(
    'unavailable',
    {
      id: `PostgreSQL bawaan tidak dapat berjalan di sistem ini (${name}: ${cause.message}). Pakai server PostgreSQL 15 ke atas lewat DATABASE_URL.`,
      en: `The built-in PostgreSQL cannot run on this system (${name}: ${cause.message}). Use a PostgreSQL server of version 15 or newer through DATABASE_URL.`,
    },
    { cause },
  )
