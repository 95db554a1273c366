import type { Words } from '#kernel/words.ts'

/** One line of a drawn settings screen. The marked one is what to press. */
export type PictureRow = {
  readonly text: Words
  readonly note?: Words
  readonly marked?: boolean
  /** Drawn with a switch, on or off. */
  readonly turned?: 'on' | 'off'
  /** Drawn as a button in the middle. */
  readonly button?: boolean
}

/** A screen of a phone as we draw it: enough to recognise the real one by its words. */
export type Picture = {
  readonly title: Words
  readonly rows: readonly PictureRow[]
}

export type Step = {
  readonly words: Words
  readonly picture?: Picture
  /** The file this step fetches. */
  readonly file?: 'crt' | 'mobileconfig'
}

/** Words that are the same in both languages, such as the name of a file. */
export const same = (text: string): Words => ({ id: text, en: text })
