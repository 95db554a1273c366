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
      const reason = one.kind === other.kind ? contradiction(one, other) : null
      if (reason) return reason
    }
  }
  return studioAccounts(files)
}

function contradiction(one: BatchFile, other: BatchFile): Words | null {
  const shared = Object.keys(one.identity?.days ?? {}).filter(
    (day) => other.identity?.days[day] !== undefined,
  )
  const sum = ({ identity }: BatchFile) =>
    shared.reduce((total, day) => total + (identity?.days[day] ?? 0), 0)
  const [first, second] = [sum(one), sum(other)]
  if (shared.length > 0 && Math.abs(first - second) > tolerance * Math.max(first, second))
    return words(one, other, {
      id: 'GMV hari yang sama berbeda',
      en: 'they give the same days another GMV',
    })
  const [mine, theirs] = [one.identity?.accounts ?? [], other.identity?.accounts ?? []]
  if (mine.length > 0 && theirs.length > 0 && !mine.some((account) => theirs.includes(account)))
    return words(one, other, {
      id: 'tidak satu akun pun sama',
      en: 'they have not one account in common',
    })
  return null
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
