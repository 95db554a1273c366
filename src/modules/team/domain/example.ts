import type { Words } from '#kernel/words.ts'

/** The invented shop of *Coba dengan toko contoh*. */
export const exampleShop: Words = { id: 'Rumah Senja (contoh)', en: 'Rumah Senja (example)' }

/** Its invented owner, in whose name a visitor looks around. */
export const exampleOwner: Words = { id: 'Pemilik contoh', en: 'Example owner' }
