/** A word anywhere in a text, for `ilike`; what stands for any letter there is taken as it is. */
export const likeWord = (word: string): string => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
