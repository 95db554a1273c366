export type SparkBox = { readonly width: number; readonly height: number; readonly inset: number }
type Point = { readonly x: number; readonly y: number }

export type Spark = {
  /** One line per run of known values: a missing one leaves a gap. */
  readonly lines: readonly string[]
  readonly last: Point | null
  readonly mean: number | null
}

/** Where the line of a small trend runs; the last value, if known, carries the dot. */
export function sparkOf(
  values: readonly (number | null)[],
  mean: number | null,
  { width, height, inset }: SparkBox,
): Spark {
  const known = values.filter((value) => value !== null)
  const all = mean === null ? known : [...known, mean]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const span = most - least || 1
  const step = values.length > 1 ? (width - 2 * inset) / (values.length - 1) : 0
  const yOf = (value: number) =>
    most === least ? height / 2 : inset + (height - 2 * inset) * (1 - (value - least) / span)
  const runs: Point[][] = [[]]
  for (const [index, value] of values.entries()) {
    if (value === null) runs.push([])
    else runs.at(-1)?.push({ x: inset + index * step, y: yOf(value) })
  }
  const lines = runs
    .filter((run) => run.length > 1)
    .map((run) => run.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '))
  return {
    lines,
    last: runs.at(-1)?.at(-1) ?? null,
    mean: mean === null || known.length === 0 ? null : round(yOf(mean)),
  }
}

const round = (value: number) => Math.round(value * 10) / 10
