import { writeXlsx as write } from 'hucre/xlsx'

import type { Cell } from './types.ts'

export interface SheetToWrite {
  readonly name: string
  readonly rows: readonly (readonly (Cell | Date)[])[]
}

/** Writes a small workbook in memory. Text stays text, so ids keep all their digits. */
export function writeXlsx(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return write({
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => [...cells]) })),
  })
}
