import { Instant, instantAt } from '#kernel/time.ts'

/**
 * When a file was made: its name often tells, as Seller Center and TikTok Studio write it. A name that
 * would be later than the upload is wrong.
 */
export function takenAt(file: string, uploadedAt: Instant, timeZone: string): Instant {
  const told = stamped(file, timeZone)
  return told !== null && told < uploadedAt ? told : uploadedAt
}

function stamped(file: string, timeZone: string): Instant | null {
  // TikTok Studio: Overview_2026-11-09_1794187860_griya.csv
  const [, seconds] = /_(1\d{9})(?=_|\.)/.exec(file) ?? []
  if (seconds !== undefined) return Instant.parse(Number(seconds) * 1000)
  // Data Compass: product_list_20261109083100.xlsx; orders: Semua pesanan-2026-11-09-08_31.csv
  const [, ...parts] =
    /_(20\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\d{2}(?!\d)/.exec(file) ??
    /-(20\d{2})-(\d{2})-(\d{2})-(\d{2})_(\d{2})/.exec(file) ??
    []
  if (parts.length === 0) return null
  const [year, month, day, hour, minute] = parts
  try {
    return instantAt(`${year}-${month}-${day}T${hour}:${minute}:00`, timeZone)
  } catch {
    return null
  }
}
