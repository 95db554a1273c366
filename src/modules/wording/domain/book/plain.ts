/** A pattern as people say it: of every choice the first, without what may be left out and marks. */
export function plainOf(pattern: string): string {
  let plain = pattern
  while (/\[[^[\]]*\]/u.test(plain)) plain = plain.replaceAll(/\[[^[\]]*\]/gu, ' ')
  while (/\([^()]*\)/u.test(plain)) plain = plain.replaceAll(/\(([^()|]*)[^()]*\)/gu, ' $1 ')
  return plain
    .replaceAll('...', '…')
    .replaceAll(/[<>{}]/gu, (sign) => (sign === '<' || sign === '{' ? '(' : ')'))
    .replaceAll(/(^|\s)=/gu, '$1')
    .replaceAll(/[+~](?=\s|$)/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
