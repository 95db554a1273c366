import type { ComparedList, ListName } from '../../contract.ts'

/** The list whose exports tell of what is compared: a brand is its products. */
export const listOf = (list: ComparedList): ListName => (list === 'brands' ? 'products' : list)
