import { z } from 'zod'

/** Whole rupiah. A safe integer on the wire, bigint in the database. */
export const Rupiah = z.number().int().brand<'Rupiah'>()
export type Rupiah = z.infer<typeof Rupiah>

/** Half rounds away from zero, as on an invoice; Ads Manager writes fractions of a rupiah. */
export const toRupiah = (amount: number): Rupiah =>
  (Math.sign(amount) * Math.round(Math.abs(amount))) as Rupiah
