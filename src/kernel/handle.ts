/** What stands where a person's name was erased. */
export const erased = 'dihapus'

/** How handles are compared: `@Rina.Home` and `rina.home ` are one person. */
export const plainHandle = (text: string): string =>
  text.normalize('NFKC').trim().replace(/^@+/, '').toLowerCase()

/** Whether a handle is meant; asked of whole values and of each mention inside a text. */
export type Meant = (handle: string) => boolean

/** Maximal runs of what a TikTok handle may hold: letters, digits, low lines, dots. */
const runs = /@?[\w.]+/g
/** Without the sign, a plain word is a word: only these make a run in a text a handle. */
const marked = /[\d_.]/

/**
 * A text without the handles that are meant. A value that is one gives way as a whole; inside a
 * sentence a handle is told by its `@`, or by a digit, dot or low line in it. `instead` says what
 * stands there from then on.
 */
export function textWithout(
  text: string,
  meant: Meant,
  instead: (handle: string) => string = () => erased,
): string {
  if (meant(text)) return instead(text)
  return text.replaceAll(runs, (run) => {
    const word = run.replace(/\.+$/, '')
    if (!word.startsWith('@') && !marked.test(word)) return run
    return word.length > 1 && meant(word) ? `${instead(word)}${run.slice(word.length)}` : run
  })
}

/** Whether a text names somebody who is meant. */
export const isNamedIn = (text: string, meant: Meant): boolean => textWithout(text, meant) !== text

/** The same for everything inside a JSON value; unchanged parts stay the same objects. */
export function valueWithout<T>(value: T, meant: Meant): T
export function valueWithout(value: unknown, meant: Meant): unknown {
  if (typeof value === 'string') return textWithout(value, meant)
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item: unknown) => valueWithout(item, meant))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const clean = entries.map(([key, item]) => [
    textWithout(key, meant),
    valueWithout<unknown>(item, meant),
  ])
  const same = clean.every(
    ([key, item], index) => key === entries[index]?.[0] && item === entries[index]?.[1],
  )
  return same ? value : Object.fromEntries(clean)
}
