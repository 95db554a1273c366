import { isConflict, mergeText, settledText } from '#kernel/merge.ts'

import { begun, isBehind, isUnsaved, type Texts, type Version, type Writing } from './writing.ts'

/** The fields of a form on screen, and what others stored in fields that are written in here as well. */
export type Fields<T extends Texts> = {
  readonly writing: Writing<T>
  readonly theirs: Partial<T>
}

export const openFields = <T extends Texts>(stored: Version<T>): Fields<T> => ({
  writing: begun(stored),
  theirs: {},
})

/**
 * Goes on with a newer stored version: a field that only one side changed is taken from that side,
 * words of one text are merged, and where both changed the same words those on screen stay and the
 * stored ones are offered beside them.
 */
export function followed<T extends Texts>(fields: Fields<T>, stored: Version<T>): Fields<T> {
  const { writing, theirs } = fields
  if (!isBehind(writing, stored)) return fields
  const names = Object.keys(stored.texts)
  const met = names.map((name) => [name, metField(name, writing, stored)] as const)
  const texts = Object.fromEntries(met.map(([name, { text }]) => [name, text]))
  const clashes = met.flatMap(([name, { clash }]) => (clash ? [[name, stored.texts[name]]] : []))
  const next = { base: stored, texts: { ...stored.texts, ...texts } }
  if (!isUnsaved(next)) return openFields(stored)
  return { writing: next, theirs: { ...theirs, ...Object.fromEntries(clashes) } }
}

function metField(name: string, { base, texts }: Writing<Texts>, stored: Version<Texts>) {
  const [was = '', mine = '', now = ''] = [base.texts[name], texts[name], stored.texts[name]]
  if (mine === was || mine === now) return { text: now, clash: false }
  if (now === was) return { text: mine, clash: false }
  const parts = was.includes(' ') ? mergeText(was, mine, now) : []
  if (parts.length === 0 || parts.some(isConflict)) return { text: mine, clash: true }
  return { text: settledText(parts, () => ''), clash: false }
}

/** The fields in which other words are stored than stand on screen, by name. */
export const clashing = <T extends Texts>({ writing, theirs }: Fields<T>): (keyof T & string)[] =>
  Object.keys(theirs).filter((name) => theirs[name] !== writing.texts[name])
