import type { Change } from '../contract.ts'

type Json = Change['before']

export type ChangedField = {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

/** What only the undo reads of a change; the fields beside them say the same to a person. */
const forUndo: ReadonlySet<string> = new Set([
  'ownerId',
  'nextId',
  'doneAt',
  'doneBy',
  'subject',
  'cells',
  'client',
  'segments',
  'photos',
  'files',
  'decisions',
  'became',
  'logo',
  'host',
])

/**
 * What differs between before and after, field by field; the rest stayed as it was. A field of records
 * is left out: only the undo reads it, and the name of the change says what it was about.
 */
export function changedFields(before: Json, after: Json): readonly ChangedField[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)]
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
  return names.flatMap((name) => {
    if (forUndo.has(name) || isRecord(old[name]) || isRecord(fresh[name])) return []
    const [was, is] = [textOf(old[name]), textOf(fresh[name])]
    return was === is ? [] : [{ name, before: was, after: is }]
  })
}

function fieldsOf(value: Json): Readonly<Record<string, Json>> {
  if (value === null) return {}
  return typeof value === 'object' && !Array.isArray(value) ? value : { '': value }
}

function isRecord(value: Json | undefined): boolean {
  return Array.isArray(value) ? value.some(isRecord) : typeof value === 'object' && value !== null
}

function textOf(value: Json | undefined): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map((one) => textOf(one) ?? '').join(', ')
  return typeof value === 'object' ? null : String(value)
}
