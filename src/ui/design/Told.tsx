import type { Words } from '#kernel/words.ts'

import { useWords } from '../i18n/use-words.ts'
import { partsOf } from './emphasis.ts'

/** A sentence the server made, in the language of the screen, its `*emphasis*` set in bold. */
export function Told({ words }: { readonly words: Words }) {
  const say = useWords()
  return partsOf(say(words)).map(({ text, strong, at }) =>
    strong ? <b key={at}>{text}</b> : <span key={at}>{text}</span>,
  )
}
