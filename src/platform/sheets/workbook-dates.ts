/** What a number format makes of a number: a day, a moment, a time of day, hours that add up. */
export type DateKind = 'date' | 'moment' | 'time' | 'duration'

/** The formats every workbook knows without naming them (ECMA-376, 18.8.30). */
function builtIn(id: number): DateKind | undefined {
  if (id === 22) return 'moment'
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36) return 'date'
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return 'time'
  if (id === 46) return 'duration'
  return id >= 50 && id <= 58 ? 'date' : undefined
}

/** What Excel allows, and what keeps the patterns below quick. */
const longestFormat = 255

/** Reads the kind out of a format such as `dd/mm/yyyy hh:mm` or `[h]:mm:ss`. */
export function dateKind(id: number, format: string | undefined): DateKind | undefined {
  if (format === undefined) return builtIn(id)
  const [positive = ''] = format.slice(0, longestFormat).split(';')
  const letters = positive
    .toLowerCase()
    .replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/g, '')
    .replaceAll(/general|am\/pm|a\/p/g, '')
  if (/\[[hms]+\]/.test(letters)) return 'duration'
  const time = /[hs]/.test(letters)
  const day = /[yd]/.test(letters) || (!time && letters.includes('m'))
  if (day) return time ? 'moment' : 'date'
  return time ? 'time' : undefined
}

const secondsPerDay = 86_400
const lastDay = 2_958_465
const rememberedDays = 4096
const two = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))

function clock(seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return `${two[hours] ?? hours}:${two[minutes]}:${two[seconds % 60]}`
}

/** Makes text of the numbers in date cells; null when a number is no day of the calendar. */
export function createDateReader(
  from1904: boolean,
): (serial: number, kind: DateKind) => string | null {
  const days = new Map<number, string>()

  /** A column of moments names the same few days over and over. */
  function dayText(day: number): string {
    const known = days.get(day)
    if (known !== undefined) return known
    const time = unixDay(day, from1904) * secondsPerDay * 1000
    const text = new Date(time).toISOString().slice(0, 10)
    if (days.size >= rememberedDays) days.clear()
    days.set(day, text)
    return text
  }

  return (serial, kind) => {
    if (serial < 0 || serial > lastDay) return null
    const seconds = Math.round(serial * secondsPerDay)
    if (kind === 'duration') return clock(seconds)
    if (kind === 'time' && serial < 1) return clock(seconds % secondsPerDay)
    const day = Math.floor(seconds / secondsPerDay)
    if (day === 0 && !from1904) return null
    const rest = seconds - day * secondsPerDay
    return kind === 'date' && rest === 0 ? dayText(day) : `${dayText(day)}T${clock(rest)}`
  }
}

/** Excel counts a 29 February 1900 that never was: days before it stand one higher. */
const unixDay = (day: number, from1904: boolean): number => {
  if (from1904) return day - 24_107
  return day < 60 ? day - 25_568 : day - 25_569
}
