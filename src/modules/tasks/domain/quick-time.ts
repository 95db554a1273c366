import type { Tokens } from './quick-day.ts'

export type TimeFound = { readonly time: string; readonly length: number }

const leads = new Set(['jam', 'pukul', 'pkl', 'at'])
const parts = new Set(['pagi', 'siang', 'sore', 'malam', 'am', 'pm'])

/** The time of day that is said from a place of a line on: `10.00`, `jam 3 sore`, `3pm`. */
export function timeFrom(tokens: Tokens, at: number): TimeFound | null {
  const led = leads.has(tokens[at] ?? '')
  const start = led ? at + 1 : at
  const said = /^(\d{1,2})(?:[.:](\d{2}))?(am|pm)?$/.exec(tokens[start] ?? '')
  if (!said) return null
  const [, hour = '', minute, glued] = said
  const next = tokens[start + 1] ?? ''
  const part = glued ?? (parts.has(next) ? next : null)
  // A bare number is a time only when something says so: "2 foto" are two of them.
  if (!led && minute === undefined && part !== 'am' && part !== 'pm') return null
  const time = clockOf(Number(hour), { minute: minute ?? '00', part })
  const length = start - at + 1 + (part !== null && glued === undefined ? 1 : 0)
  return time === null ? null : { time, length }
}

type Rest = { readonly minute: string; readonly part: string | null }

function clockOf(hour: number, { minute, part }: Rest): string | null {
  // The day that ends at midnight is the one people mean.
  if (hour === 12 && part === 'malam') return '23:59'
  const told = hour + (isAfternoon(hour, part) ? 12 : hour === 12 && part === 'am' ? -12 : 0)
  if (told > 23 || Number(minute) > 59) return null
  return `${String(told).padStart(2, '0')}:${minute}`
}

function isAfternoon(hour: number, part: string | null): boolean {
  if (hour >= 12) return false
  if (part === 'pm') return true
  if (part === 'siang') return hour <= 5
  if (part === 'sore') return true
  return part === 'malam' && hour >= 5
}
