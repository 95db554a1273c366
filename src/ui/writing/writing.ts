/** The written fields of a record by their names. */
export type Texts = Readonly<Record<string, string>>

/** A stored version of the written fields of a record. */
export type Version<T extends Texts> = { readonly version: number; readonly texts: T }

/** What stands on screen, and the stored version it began from. */
export type Writing<T extends Texts> = { readonly base: Version<T>; readonly texts: T }

export const begun = <T extends Texts>(stored: Version<T>): Writing<T> => ({
  base: stored,
  texts: stored.texts,
})

export const sameTexts = (one: Texts, other: Texts): boolean =>
  Object.keys(one).every((name) => one[name] === other[name])

/** Whether something was written that is not stored. */
export const isUnsaved = ({ base, texts }: Writing<Texts>): boolean => !sameTexts(texts, base.texts)

/** A newer version with other words stands beside what was written. */
export const isBehind = ({ base }: Writing<Texts>, stored: Version<Texts>): boolean =>
  stored.version > base.version

/** A newer version takes the place of whatever it takes no word from; otherwise the writing stays. */
export function met<T extends Texts>(writing: Writing<T>, stored: Version<T>): Writing<T> {
  if (!isBehind(writing, stored)) return writing
  if (!isUnsaved(writing) || sameTexts(writing.texts, stored.texts)) return begun(stored)
  return sameTexts(writing.base.texts, stored.texts) ? { ...writing, base: stored } : writing
}

/** What was written of some fields, each with the stored text it began from. */
export type Kept = {
  readonly version: number
  readonly texts: Readonly<Record<string, { readonly base: string; readonly text: string }>>
}

/** Only the fields that were written in: the others follow what is stored. */
export const keptOf = ({ base, texts }: Writing<Texts>): Kept => ({
  version: base.version,
  texts: Object.fromEntries(
    Object.entries(texts)
      .filter(([name, text]) => text !== base.texts[name])
      .map(([name, text]) => [name, { base: base.texts[name] ?? '', text }]),
  ),
})

/** Goes on with what was kept. Where its beginning is no longer what is stored, it is behind. */
export function goneOn<T extends Texts>(kept: Kept, stored: Version<T>): Writing<T> {
  const known = Object.entries(kept.texts).filter(([name]) => name in stored.texts)
  const texts = {
    ...stored.texts,
    ...Object.fromEntries(known.map(([name, { text }]) => [name, text])),
  }
  if (known.every(([name, { base }]) => base === stored.texts[name])) return { base: stored, texts }
  return {
    base: {
      // A back-up that was restored may have counted further than what is stored now.
      version: Math.min(kept.version, stored.version - 1),
      texts: {
        ...stored.texts,
        ...Object.fromEntries(known.map(([name, { base }]) => [name, base])),
      },
    },
    texts,
  }
}
