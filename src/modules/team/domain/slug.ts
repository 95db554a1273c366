const longest = 40

/** Words that are, or may become, pages of their own, or that would pass for Etalase itself. */
const reserved = new Set([
  'admin',
  'akun',
  'api',
  'assets',
  'baru',
  'bantuan',
  'contoh',
  'daftar',
  'demo',
  'etalase',
  'help',
  'keluar',
  'login',
  'logout',
  'masuk',
  'new',
  'setup',
  'sign-in',
  'sign-out',
  'static',
  'system',
  't',
  'tim',
  'undangan',
])

/** `Toko Sinar & Co.` → `toko-sinar-dan-co`. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' dan ')
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/g, '')
  if (slug === '') return 'tim-baru'
  return reserved.has(slug) ? `tim-${slug}` : slug
}

/** The first of `name`, `name-2`, `name-3`, … that nobody has. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name)
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
