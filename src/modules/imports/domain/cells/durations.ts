import type { Cell } from '../../contract/importer.ts'
import { cellText, hasNoValue } from './cells.ts'
import { readDecimal, type Reading } from './numbers.ts'

const parts = /(\d+)([a-z]+)/g
const seconds: Readonly<Record<string, number>> = {
  ...unit(86_400, 'hari day days'),
  ...unit(3600, 'h hr hrs hour hours j jam'),
  ...unit(60, 'm min mins minute minutes mnt menit'),
  ...unit(1, 's sec secs second seconds dtk detik'),
}

/** `4h 0min`, `1h 2min 3s`, `74h 48min`, `3h01m`, `2 jam 5 menit`, `1:32:00` in seconds. */
export function readDuration(cell: Cell | undefined): Reading {
  // A bare number could be days of Excel, minutes or seconds.
  if (typeof cell === 'number') return cell === 0 ? 0 : undefined
  const text = cellText(cell).toLowerCase()
  if (hasNoValue(text)) return null
  const [, hours, minutes, rest] = /^(\d+):(\d{2}):(\d{2})$/.exec(text) ?? []
  if (hours !== undefined) return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)
  return text === '0' ? 0 : ofUnits(text.replaceAll(/[\s,.]/g, ''))
}

/** A mean time in seconds, as a number or as a duration. */
export function readSeconds(cell: Cell | undefined): Reading {
  const number = readDecimal(cell)
  return number === undefined ? readDuration(cell) : number
}

function ofUnits(text: string): number | undefined {
  const found = [...text.matchAll(parts)]
  if (found.length === 0 || found.map(([part]) => part).join('') !== text) return undefined
  let total = 0
  for (const [index, [, amount, name = '']] of found.entries()) {
    const each = seconds[name] ?? (name === 'd' ? ofD(index, found.length) : undefined)
    if (each === undefined) return undefined
    total += Number(amount) * each
  }
  return total
}

/** `d` is a day in English and a second in Indonesian: first it is a day, last it is a second. */
function ofD(index: number, count: number): number | undefined {
  if (count === 1) return undefined
  return index === 0 ? 86_400 : 1
}

function unit(length: number, names: string): Record<string, number> {
  return Object.fromEntries(names.split(' ').map((name) => [name, length]))
}
