import type { Undoer } from '#modules/team/contract.ts'

import { assignmentRecord, type createAssignments } from './brand-store.ts'

/** Takes back which products were given a brand. */
export const assignmentUndoer = ({ restore }: ReturnType<typeof createAssignments>): Undoer => ({
  recordType: assignmentRecord,
  action: 'brands.manage',
  again: true,
  undo: restore,
})
