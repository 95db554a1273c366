import type { Cell, SheetRow } from '../../contract/importer.ts'
import { cellText, hasNoValue } from '../cells/cells.ts'
import { labelKey } from '../cells/labels.ts'
import { labelsOf } from './headers.ts'

/** What stands where a person's data stood. */
export const mask = '••••'

const named = [
  /\b(?:nama|name|username|user name|akun|handle|id)\b.*\b(?:pembeli|buyer|customer|pelanggan|konsumen|penerima|recipient|pemesan|penonton|komentator)\b/,
  /\b(?:pembeli|buyer|customer|pelanggan|konsumen|penerima|recipient|pemesan)\b.*\b(?:nama|name|username|akun|handle)\b/,
  /^(?:pembeli|buyer|customer|pelanggan|konsumen|penerima|recipient|pemesan|nama lengkap|full name|nama)$/,
  /\b(?:telepon|telpon|telp|phone|handphone|hp|no hp|nohp|whatsapp|wa|mobile|kontak|contact)\b/,
  /\b(?:alamat|address|kelurahan|kecamatan|district|village|kode ?pos|zip ?code|postal)\b/,
  /\b(?:e-?mail|surel|nik|ktp|npwp|rekening|bank account|tanggal lahir|birth ?date|resi|tracking)\b/,
  /\b(?:catatan|pesan|note|message)\b.*\b(?:pembeli|buyer|customer|pelanggan)\b/,
]
/** What a shop counts of people is no person: `Jumlah pembeli`, `Pembeli baru`. */
const counted =
  /\b(?:jumlah|total|jml|number|count|unik|unique|baru|new|lama|returning|rata|avg|average|per|rasio|rate|est)\b/

/** `Pembeli` heads a column of names in one file and a count of people in the next. */
const smallFigure = /^-?[\d.,]{1,9}%?$/

const phone = /^(?:\+?62|0)8[\d\s-]{7,14}$/
const mail = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i
const address = /\b(?:jl|gg|kel|kec)\.? \S|\brt\b\D{0,3}\d|\bjalan\b.*\bno\b\.? *\d/i
/** `B***i`, `(+62)812*****45`: TikTok has masked it already, so it was a person's. */
const starred = /^\(?\+?[\p{L}\d)]{0,6}\*{2,}[\p{L}\d]{0,4}$/u

/** Whether a value is a phone number, an address or a name that was masked before. */
export function isPersonal(cell: Cell | undefined): boolean {
  const text = typeof cell === 'number' ? `${cell}` : cellText(cell)
  const digits = text.replaceAll(/[\s()-]/g, '')
  return phone.test(digits) || mail.test(text) || address.test(text) || starred.test(text)
}

/** Whether a column looks like buyers' names, phones or addresses: by its label, then by its cells. */
export function looksPersonal(label: string, cells: readonly (Cell | undefined)[]): boolean {
  const key = labelKey(label).replaceAll(/[_./]/g, ' ').replaceAll('#', '')
  const told = cells.filter((cell) => !hasNoValue(cellText(cell)))
  const isFigures = told.length > 0 && told.every((cell) => smallFigure.test(cellText(cell)))
  if (named.some((pattern) => pattern.test(key)) && !counted.test(key) && !isFigures) return true
  const personal = told.filter(isPersonal).length
  return personal > 0 && personal * 4 >= told.length
}

export type Masked = { readonly rows: readonly SheetRow[]; readonly personal: readonly number[] }

/** A table as it may be shown: personal columns masked below the header, stray values anywhere. */
export function masked(rows: readonly SheetRow[], headerRow: number): Masked {
  const header = rows.find(({ row }) => row === headerRow)
  const below = rows.filter(({ row }) => row > headerRow)
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const cells = Array.from({ length: width }, (_, at) => header?.cells[at] ?? null)
  const labels = labelsOf(cells)
  const hidden = new Set(
    labels.flatMap((label, at) =>
      looksPersonal(
        label,
        below.map((row) => row.cells[at]),
      )
        ? [at]
        : [],
    ),
  )
  return {
    rows: rows.map(({ row, cells: own }) => ({
      row,
      cells: own.map((cell, at) => {
        const hides = (row > headerRow && hidden.has(at)) || isPersonal(cell)
        return hides && !hasNoValue(cellText(cell)) ? mask : cell
      }),
    })),
    personal: [...hidden],
  }
}
