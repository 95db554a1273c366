import { splitCites } from './cite.ts'

export type ReadLine = {
  /** Begins with `- `. */
  readonly item: boolean
  readonly text: string
  /** The figures the sentence stands on. */
  readonly cites: readonly string[]
}

/** The lines of a written part, as a reader wants them: no marks, no empty lines. */
export const readLines = (text: string): readonly ReadLine[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const mark = /^\s*[-•*]\s+/.exec(line)
      const { text: sentence, cites } = splitCites(mark ? line.slice(mark[0].length) : line)
      return { item: mark !== null, text: sentence, cites }
    })
