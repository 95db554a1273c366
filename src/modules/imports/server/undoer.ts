import type { Undoer } from '#modules/team/contract.ts'

import type { Applying } from './applying.ts'

/** *Urungkan* in the history takes back a whole import; bringing it in again is a new upload. */
export const createImportUndoer = (applying: Applying): Undoer => ({
  recordType: 'import',
  action: 'imports.undo',
  async undo(tx, caller, { recordId }) {
    await applying.undo(tx, caller, recordId)
  },
})
