import type { TableMapper } from '#modules/imports/contract/mapping.ts'

import { factTarget } from '../importers/targets.ts'
import { mappableSubjects } from './subjects.ts'

/** Rows of a team's own tables become facts of a kind of their own, in the order of `factStage`. */
export const tableMapper: TableMapper = {
  target: factTarget,
  subjects: mappableSubjects,
  fieldsOf: ({ subject, key, period, at, values }) => [
    subject,
    key,
    period?.from ?? null,
    period?.to ?? null,
    at,
    JSON.stringify(values),
    key === '' ? '{}' : JSON.stringify({ name: key }),
  ],
}
