/** 32 signs that look like no other on paper: no 0, 1, l or o. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789'
const half = 5

export const backupCodeCount = 10

/** Codes of 50 random bits each, for the day the phone is lost. */
export function newBackupCodes(random: (bytes: number) => Uint8Array): string[] {
  const bytes = random(backupCodeCount * half * 2)
  return Array.from({ length: backupCodeCount }, (_, code) => {
    const at = code * half * 2
    const text = Array.from(bytes.subarray(at, at + half * 2), (byte) => signs[byte % 32]).join('')
    return `${text.slice(0, half)}-${text.slice(half)}`
  })
}

export type SecondCode = { readonly kind: 'app' | 'backup'; readonly code: string }

/** What somebody typed or pasted: six digits of the app, or a backup code; null is neither. */
export function readSecondCode(text: string): SecondCode | null {
  const plain = text.replaceAll(/[\s-]/g, '').toLowerCase()
  if (/^\d{6}$/.test(plain)) return { kind: 'app', code: plain }
  if (!/^[a-km-np-z2-9]{10}$/.test(plain)) return null
  return { kind: 'backup', code: `${plain.slice(0, half)}-${plain.slice(half)}` }
}
