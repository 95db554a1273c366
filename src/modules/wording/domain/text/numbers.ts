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
