import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { say, words } from './bootstrap-words.js'

const beatMs = 1000
/** A holder whose process is alive may still be asleep with the laptop, so it is given time. */
const silentForMs = 60_000
/** A fresh folder may not have its note yet. */
const noteWithinMs = 5000

/**
 * Does the work while no other start does. The lock is a folder, because making one either works or
 * does not; its holder touches it every second, so that one whose holder died can be taken over.
 */
export async function withLock(folder, work) {
  for (let waits = false; !(await taken(folder, waits)); await sleep(250)) {
    if (!waits) say(words.waiting)
    waits = true
    if (isAbandoned(folder)) discard(folder)
  }
  const beat = setInterval(() => touch(folder), beatMs)
  const release = () => rmSync(folder, { recursive: true, force: true })
  // Ctrl-C while npm works: the next start must not wait for us.
  const interrupted = () => {
    release()
    process.exit(130)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.once(signal, interrupted)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    for (const signal of signals) process.off(signal, interrupted)
    release()
  }
}

async function taken(folder, afterWaiting) {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  writeFileSync(join(folder, 'process'), String(process.pid))
  // Another one that waited may just be discarding what it believes to be the abandoned folder.
  if (afterWaiting) await sleep(100)
  return isOurs(folder)
}

function isOurs(folder) {
  try {
    return readFileSync(join(folder, 'process'), 'utf8') === String(process.pid)
  } catch {
    return false
  }
}

function isAbandoned(folder) {
  try {
    const silent = Date.now() - statSync(folder).mtimeMs
    const note = join(folder, 'process')
    return silent > noteWithinMs && (silent > silentForMs || !isAlive(Number(readFileSync(note))))
  } catch (error) {
    // Gone meanwhile, or a folder whose holder died before it wrote its note.
    return error.code === 'ENOENT' && isOld(folder)
  }
}

function isOld(folder) {
  const entry = statSync(folder, { throwIfNoEntry: false })
  return entry !== undefined && Date.now() - entry.mtimeMs > noteWithinMs
}

/** Renamed first: of several that find it abandoned, one gets it. */
function discard(folder) {
  const aside = `${folder}.${process.pid}`
  try {
    renameSync(folder, aside)
    rmSync(aside, { recursive: true, force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function touch(folder) {
  const now = new Date()
  try {
    utimesSync(folder, now, now)
  } catch {
    // Somebody removed it by hand; the work goes on.
  }
}
