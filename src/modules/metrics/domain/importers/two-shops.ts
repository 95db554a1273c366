import type { Words } from '#kernel/words.ts'
import type { BatchCheck, BatchFile } from '#modules/imports/contract/importer.ts'

/** GMV of one day does not change between two exports of one shop by more than late corrections. */
const tolerance = 0.01

/**
 * Says why the files of one batch cannot be of one shop: two exports of a kind give the same days
 * another GMV, or their accounts have nothing in common. Files that do not tell are believed.
 */
export const twoShops: BatchCheck = (files) => {
  for (const [index, one] of files.entries()) {
    for (const other of files.slice(index + 1)) {
      const reason = one.kind === other.kind ? contradiction(one, other) : tooMuchLive(one, other)
      if (reason) return reason
    }
  }
  return studioAccounts(files)
}

function contradiction(one: BatchFile, other: BatchFile): Words | null {
  const [first, second] = sharedGmv(one, other)
  if (Math.abs(first - second) > tolerance * Math.max(first, second))
    return words(one, other, {
      id: 'GMV hari yang sama berbeda',
      en: 'they give the same days another GMV',
    })
  const [mine, theirs] = [one.identity?.accounts ?? [], other.identity?.accounts ?? []]
  if (mine.length === 0 || theirs.length === 0) return null
  const known = new Set(theirs)
  if (mine.some((account) => known.has(account))) return null
  return words(one, other, {
    id: one.kind === 'orders' ? 'tidak satu SKU pun sama' : 'tidak satu akun pun sama',
    en: `they have not one ${one.kind === 'orders' ? 'SKU' : 'account'} in common`,
  })
}

/** LIVE is a part of the shop: the two sources differ, but a part cannot be more than the whole. */
function tooMuchLive(one: BatchFile, other: BatchFile): Words | null {
  const [shop, live] = one.kind === 'shop_analytics' ? [one, other] : [other, one]
  if (shop.kind !== 'shop_analytics' || live.kind !== 'live_core_stats') return null
  const [whole, part] = sharedGmv(shop, live)
  if (part <= whole * (1 + 5 * tolerance)) return null
  return words(shop, live, {
    id: 'GMV LIVE lebih besar daripada GMV seluruh toko',
    en: 'the GMV of LIVE is larger than that of the whole shop',
  })
}

/** What both say of the days that both tell. */
function sharedGmv(one: BatchFile, other: BatchFile): [number, number] {
  const [mine, theirs] = [one.identity?.days ?? {}, other.identity?.days ?? {}]
  let [first, second] = [0, 0]
  for (const [day, gmv] of Object.entries(mine)) {
    const told = theirs[day]
    if (told === undefined) continue
    first += gmv
    second += told
  }
  return [first, second]
}

/** Overview and followers are two kinds, but come from one account. */
function studioAccounts(files: readonly BatchFile[]): Words | null {
  const studio = files.filter(({ kind }) => kind.startsWith('studio_'))
  const named = studio.filter(({ identity }) => (identity?.accounts.length ?? 0) > 0)
  const [first] = named
  const other = named.find((file) => file.identity?.accounts[0] !== first?.identity?.accounts[0])
  if (!first || !other) return null
  return words(first, other, {
    id: `akunnya @${first.identity?.accounts[0]} dan @${other.identity?.accounts[0]}`,
    en: `their accounts are @${first.identity?.accounts[0]} and @${other.identity?.accounts[0]}`,
  })
}

const words = (one: BatchFile, other: BatchFile, why: Words): Words => ({
  id: `“${one.file}” dan “${other.file}” tampaknya dari dua toko: ${why.id}. Unggah berkas satu toko saja; tidak ada yang disimpan.`,
  en: `“${one.file}” and “${other.file}” seem to come from two shops: ${why.en}. Upload the files of one shop only; nothing was stored.`,
})
