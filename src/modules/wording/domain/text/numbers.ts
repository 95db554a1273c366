/** Digits as they are said, for a telephone number in words. */
export const digitWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nol: '0',
    kosong: '0',
    zero: '0',
    oh: '0',
    satu: '1',
    one: '1',
    dua: '2',
    two: '2',
    tiga: '3',
    three: '3',
    empat: '4',
    four: '4',
    lima: '5',
    five: '5',
    enam: '6',
    six: '6',
    tujuh: '7',
    seven: '7',
    delapan: '8',
    lapan: '8',
    eight: '8',
    sembilan: '9',
    nine: '9',
  }),
)

export const numberWords: ReadonlySet<string> = new Set(
  (
    'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus seratus ' +
    'seribu sejuta setengah one two three four five six seven eight nine ten'
  ).split(' '),
)

const pieceOfNumber = new RegExp(`\\d|${[...digitWords.keys()].join('|')}`, 'gu')
const mixedNumber = new RegExp(`^(?:\\d|${[...digitWords.keys()].join('|')}){2,20}$`, 'u')
const longestMixed = 60

/** `nol8satu2` and `kosongdelapan`: digits and digit words without a space. */
function mixedDigits(word: string): string | null {
  if (word.length < 4 || word.length > longestMixed || !mixedNumber.test(word)) return null
  return word.replaceAll(pieceOfNumber, (one) => digitWords.get(one) ?? one)
}

/** The digits a word stands for, or nothing. */
export function digitsOf(word: string): string | null {
  const code = word.charCodeAt(0)
  const said = digitWords.get(word)
  if (said !== undefined) return said
  if (code >= 48 && code <= 57) {
    if (/^[\d.,:]+$/u.test(word)) return word.replaceAll(/[.,:]/gu, '')
    return /^[\doilsb.,:]+$/u.test(word) && /\d{2}/u.test(word)
      ? fromLetters(word)
      : mixedDigits(word)
  }
  if (code !== 111) return mixedDigits(word)
  const looksIt = word === 'o' || (/^[\doil.,:]+$/u.test(word) && /\d\D*\d/u.test(word))
  return looksIt ? fromLetters(word) : mixedDigits(word)
}

const fromLetters = (word: string) =>
  word
    .replaceAll(/[.,:]/gu, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/gu, '1')
    .replaceAll('s', '5')
    .replaceAll('b', '8')
