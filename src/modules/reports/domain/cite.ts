import type { FigureId, FigureView, MetricDefinition, WeekPage } from '#modules/metrics/contract.ts'

/** The figures of a page by id, with their names: what drafted sentences are made from. */
export type Book = {
  readonly page: WeekPage
  readonly figure: (id: FigureId) => FigureView | undefined
  /** This week's single amount, null where missing or daily. */
  readonly amount: (id: FigureId) => number | null
  readonly previous: (id: FigureId) => number | null
  /** `[GMV] [Pesanan]`: the tag at the end of a sentence that names its figures. */
  readonly cite: (...ids: FigureId[]) => string
}

const single = (value: FigureView['value'] | undefined) =>
  typeof value === 'number' ? value : null

export function openBook(page: WeekPage, definitions: readonly MetricDefinition[]): Book {
  const figures = new Map(page.figures.map((figure) => [figure.id, figure]))
  const names = new Map(definitions.map(({ id, name }) => [id, name.id]))
  return {
    page,
    figure: (id) => figures.get(id),
    amount: (id) => single(figures.get(id)?.value),
    previous: (id) => single(figures.get(id)?.previous),
    cite: (...ids) => ids.map((id) => `[${names.get(id) ?? id}]`).join(' '),
  }
}

/** The names a text cites, in order of first appearance; the glossary explains them. */
export function citedNames(text: string): string[] {
  const names = [...text.matchAll(/\[([^\][\n]{1,60})\]/g)].map(([, name]) => name ?? '')
  return [...new Set(names)]
}

/** Splits a line into its sentence and the names it cites. */
export function splitCites(line: string): { readonly text: string; readonly cites: string[] } {
  const cites = citedNames(line)
  return { text: line.replaceAll(/\s*\[[^\][\n]{1,60}\]/g, '').trim(), cites }
}
