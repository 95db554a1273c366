import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'

import { codeOf } from '#platform/log/error-code.ts'

/** A process of this machine, as far as we may look at it. */
export type Process = {
  readonly pid: number
  readonly parent: number
  readonly command: string
  /** Known on Linux, for our own processes or as root. */
  readonly folder: string | null
}

/** The process of this id, or null when there is none (a zombie is none). */
export function processOf(pid: number): Process | null {
  if (process.platform === 'linux') return onLinux(pid)
  if (process.platform === 'win32') return onWindows(pid)
  return isAlive(pid) ? (listed().find((entry) => entry.pid === pid) ?? null) : null
}

/** Every process that can be seen. Empty where the system offers no plain way (Windows). */
export function allProcesses(): Process[] {
  if (process.platform !== 'linux') return listed()
  return readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? (onLinux(Number(name)) ?? []) : [],
  )
}

/** Whether something runs under this id, whatever it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function onLinux(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in parentheses and may hold anything, so what follows it is read.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z' || state === 'X') return null
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { pid, parent: Number(parent), command, folder: folderOf(pid) }
  } catch {
    return null
  }
}

/** The name of the program is all that Windows tells without further ado. */
function onWindows(pid: number): Process | null {
  const [program, ...args] = ['tasklist', '/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'] as const
  const line = execFileSync(program, args, { encoding: 'utf8', windowsHide: true })
  const command = /^"([^"]+)","(\d+)"/m.exec(line)
  return command?.[1] && Number(command[2]) === pid
    ? { pid, parent: 0, command: command[1], folder: null }
    : null
}

function folderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

function listed(): Process[] {
  if (process.platform === 'win32') return []
  const table = execFileSync('ps', ['-axo', 'pid=,ppid=,stat=,command='], { encoding: 'utf8' })
  return table.split('\n').flatMap((line) => {
    const [, pid, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
    return command === undefined || state?.startsWith('Z')
      ? []
      : [{ pid: Number(pid), parent: Number(parent), command, folder: null }]
  })
}
