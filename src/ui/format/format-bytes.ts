import { formatNumber } from '#kernel/format.ts'
import type { Language } from '#kernel/words.ts'

/** The size of a file: `482 KB`, `1,2 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return `${formatNumber(bytes, language)}\u00A0B`
  if (bytes < 999_500) return `${formatNumber(bytes / 1000, language)}\u00A0KB`
  if (bytes < 999_950_000) return `${formatNumber(bytes / 1e6, language, 1)}\u00A0MB`
  return `${formatNumber(bytes / 1e9, language, 1)}\u00A0GB`
}
