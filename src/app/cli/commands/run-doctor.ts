import type { Language } from '#kernel/words.ts'

import { backups } from '../checks/backups.ts'
import type { Check, Finding } from '../checks/check.ts'
import { database } from '../checks/database.ts'
import { certificate, clock } from '../checks/https.ts'
import { dataFolder, disk, fonts, node, port, testBrowser, webApp } from '../checks/machine.ts'
import { mail } from '../checks/mail.ts'
import type { Run } from '../command.ts'
import { configOf, toolLog } from '../configuration.ts'

const checks: readonly Check[] = [
  node,
  dataFolder,
  disk,
  port,
  clock,
  certificate,
  database,
  backups,
  webApp,
  fonts,
  mail,
  testBrowser,
]

export const runDoctor: Run = async (call) => {
  const config = configOf(call)
  const needs = { config, log: toolLog(config) }
  const findings: Finding[] = []
  for (const check of checks) {
    // oxlint-disable-next-line no-await-in-loop -- told one after another, as they are looked at
    const finding = await check(needs)
    findings.push(finding)
    if (!call.values['json']) call.terminal.out(lineOf(finding, call.language))
  }
  const ok = findings.every(({ status }) => status !== 'error')
  if (call.values['json'])
    call.terminal.out(`${JSON.stringify({ ok, checks: findings }, null, 2)}\n`)
  return ok ? 0 : 1
}

const marks = {
  ok: { id: 'ok   ', en: 'ok     ' },
  warning: { id: 'awas ', en: 'warning' },
  error: { id: 'salah', en: 'error  ' },
}

function lineOf({ status, words, mend }: Finding, language: Language): string {
  const mark = marks[status][language]
  const line = `${mark}  ${words[language]}\n`
  return mend ? `${line}${' '.repeat(mark.length)}  → ${mend[language]}\n` : line
}
