/** An account the shop is read through, and the names its facts are stored under. */
export type AccountName = { readonly subject: string; readonly keys: readonly string[] }

/**
 * Followers and overview of TikTok Studio may come without a name. With one named account they are
 * its own; with several they stay apart, for nobody can tell whose they are.
 */
export function accountsOf(keys: readonly string[]): AccountName[] {
  const named = [...new Set(keys)].filter((key) => key !== '').toSorted()
  const [only] = named
  if (only === undefined) return [{ subject: 'shop', keys: [''] }]
  if (named.length === 1) return [{ subject: only, keys: [only, ''] }]
  const each = named.map((key) => ({ subject: key, keys: [key] }))
  return keys.includes('') ? [...each, { subject: 'shop', keys: [''] }] : each
}
