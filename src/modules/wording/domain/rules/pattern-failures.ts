import { Failure } from '#kernel/failure.ts'

const invalid = (id: string, en: string) => new Failure('invalid', { id, en }, { field: 'pattern' })

export const empty = () =>
  invalid(
    'Istilahnya kosong. Tulis kata yang dicari, misalnya “paling murah”.',
    'The term is empty. Write the words to look for, such as “paling murah”.',
  )
export const regex = () =>
  invalid(
    'Ini regular expression. Pengulangan seperti (a+)+ bisa membuat pemeriksaan macet, jadi pola di sini terdiri dari kata: (murah|hemat) untuk pilihan, [kata] untuk yang boleh ada, ... untuk sampai empat kata di antaranya, {angka} untuk bilangan.',
    'This is a regular expression. Repetition such as (a+)+ can hang a check, so patterns here are made of words: (murah|hemat) for a choice, [word] for what may be there, ... for up to four words between, {angka} for a number.',
  )
export const tooBig = (limits: { characters: number; words: number; row: number }) =>
  invalid(
    `Pola ini terlalu besar: paling banyak ${limits.characters} huruf, ${limits.words} kata, dan ${limits.row} kata berturut-turut. Pecah menjadi beberapa aturan.`,
    `This pattern is too big: at most ${limits.characters} characters, ${limits.words} words, and ${limits.row} words in a row. Split it into several rules.`,
  )
export const tooDeep = (deepest: number) =>
  invalid(
    `Kurung bersarang paling dalam ${deepest} tingkat. Pecah menjadi beberapa pola.`,
    `Brackets nest at most ${deepest} deep. Split it into several patterns.`,
  )
export const matchesEverything = () =>
  invalid(
    'Pola ini cocok dengan teks apa saja. Tulis paling sedikit satu kata yang harus ada.',
    'This pattern matches any text. Write at least one word that must be there.',
  )
export const looseGap = () =>
  invalid('... harus berada di antara dua kata.', '... has to stand between two words.')
export const unclosed = (sign: string) =>
  invalid(
    `Kurung “${sign}” belum ditutup. Tutup, atau hapus.`,
    `The bracket “${sign}” is not closed. Close it or take it out.`,
  )
export const misplaced = (sign: string) =>
  invalid(
    `“${sign}” tidak dimengerti di sini. Pakai kata, (a|b), [a], ..., atau {angka}.`,
    `“${sign}” is not understood here. Use words, (a|b), [a], ... or {angka}.`,
  )
export const noClass = (name: string, known: readonly string[]) =>
  invalid(
    `{${name}} tidak dikenal. Yang ada: ${known.join(', ')}.`,
    `There is no {${name}}. There are: ${known.join(', ')}.`,
  )
