declare const transaction: unique symbol

/**
 * A database transaction in progress, opaque outside `platform/db`: a contract can name it without
 * knowing the database.
 */
export type Transaction = { readonly [transaction]: true }
