import type { SheetRow } from '#modules/imports/contract/importer.ts'
import { cellText, labelKey } from '#modules/imports/logic.ts'

/** Columns of one table that stand under one heading and repeat the labels of the others. */
export type Group = { readonly name: string; readonly labels: readonly string[] }

export type Groups = {
  /** In the order in which a file has them; columns before the first heading belong to the first. */
  readonly list: readonly Group[]
  /** Labels with which every group but the first begins, for files without a row of headings. */
  readonly opens: readonly string[]
}

/** The name of the group a column belongs to; undefined where it cannot be told. */
export type GroupOf = (column: number) => string | undefined

/** Tells the groups of a row of labels by the headings above it, else by the labels that open one. */
export function createGrouping({ list, opens }: Groups) {
  const byLabel = new Map(
    list.flatMap(({ name, labels }) => labels.map((label) => [labelKey(label), name])),
  )
  const opening = new Set(opens.map(labelKey))
  const nameOf = (text: string): string | undefined => byLabel.get(labelKey(text))

  function byHeadings({ cells }: SheetRow): GroupOf {
    const texts = cells.map(cellText)
    return (column) => {
      const at = texts.findLastIndex((text, index) => index <= column && text !== '')
      return at < 0 ? list[0]?.name : nameOf(texts[at] ?? '')
    }
  }

  function byPosition({ cells }: SheetRow): GroupOf {
    const starts = cells.flatMap((cell, index) =>
      typeof cell === 'string' && opening.has(labelKey(cell)) ? [index] : [],
    )
    // With a group more or less nobody can say which one is which.
    const whole = starts.length === list.length - 1
    return (column) => {
      const passed = starts.filter((start) => start <= column).length
      return whole || passed === 0 ? list[passed]?.name : undefined
    }
  }

  return (row: SheetRow, above: readonly SheetRow[]): GroupOf => {
    const headings = above.findLast(
      ({ cells }) => cells.filter((cell) => nameOf(cellText(cell)) !== undefined).length >= 2,
    )
    return headings ? byHeadings(headings) : byPosition(row)
  }
}
