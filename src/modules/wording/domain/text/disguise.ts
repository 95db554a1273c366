/** What a digit or sign stands for where people write a word so that a filter does not see it. */
const stands: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'gq',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'il',
  '+': 't',
}

const mostReadings = 16

/** The words which a word with digits or signs in it may be; none when it is only a quantity. */
export function readingsOf(word: string): readonly string[] {
  let readings = ['']
  let letters = 0
  let disguised = 0
  for (const one of word) {
    const options = stands[one]
    if (options === undefined) letters += 1
    else disguised += 1
    const next: string[] = []
    for (const reading of readings)
      for (const option of options ?? one)
        if (next.length < mostReadings) next.push(reading + option)
    readings = next
  }
  // `b2b4` and `a5` are names of things; a disguise leaves the word readable.
  return disguised > 0 && letters >= 1 && letters * 2 >= disguised ? readings : []
}

/** A word with every run of the same letter cut to one. */
export function squeeze(word: string): string {
  let squeezed = ''
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== word.charCodeAt(at - 1)) squeezed += word[at] ?? ''
  return squeezed
}

/** How many times the longest run of one letter repeats it. */
export function longestRun(word: string): number {
  let [longest, run] = [1, 1]
  for (let at = 1; at < word.length; at += 1) {
    run = word.charCodeAt(at) === word.charCodeAt(at - 1) ? run + 1 : 1
    if (run > longest) longest = run
  }
  return word.length === 0 ? 0 : longest
}

/** Whether a word could stand behind a mask such as `s**pee`: letters agree, `*` is any letter. */
export function fitsMask(mask: string, word: string): boolean {
  let at = 0
  let place = 0
  while (at < mask.length) {
    if (mask[at] !== '*') {
      if (mask[at] !== word[place]) return false
      at += 1
      place += 1
      continue
    }
    let stars = 0
    while (mask[at] === '*') {
      stars += 1
      at += 1
    }
    const next = mask[at]
    // A single star is one letter; several may hide some more.
    const most = stars === 1 ? 1 : stars + 2
    if (next === undefined) return word.length - place >= stars && word.length - place <= most
    const rest = mask.slice(at)
    for (let hidden = stars; hidden <= most; hidden += 1)
      if (word[place + hidden] === next && fitsMask(rest, word.slice(place + hidden))) return true
    return false
  }
  return place === word.length
}
