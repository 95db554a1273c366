/** The roles of the design as colours a chart library understands. */
export type ChartRoles = {
  readonly text: string
  readonly muted: string
  readonly line: string
  readonly surface: string
  /** The main series. */
  readonly main: string
  /** Everything beside it. */
  readonly rest: string
  /** The four-week mean, dashed. */
  readonly mean: string
  readonly grid: string
  readonly positive: string
  readonly warning: string
  readonly danger: string
  readonly font: string
}

const names = {
  text: '--text',
  muted: '--text-muted',
  line: '--line-strong',
  surface: '--surface-1',
  main: '--chart-1',
  rest: '--chart-2',
  mean: '--chart-mean',
  grid: '--chart-grid',
  positive: '--positive',
  warning: '--warning',
  danger: '--danger',
} as const

/** Reads the roles as they stand around an element; chart libraries do not know oklch. */
export function rolesAt(element: HTMLElement): ChartRoles {
  const probe = document.createElement('span')
  probe.hidden = true
  element.append(probe)
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const read = (name: string) => {
    probe.style.color = `var(${name})`
    const color = getComputedStyle(probe).color
    if (!canvas) return color
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
    return `rgb(${red}, ${green}, ${blue})`
  }
  const entries = Object.entries(names).map(([role, name]) => [role, read(name)])
  probe.remove()
  return { ...Object.fromEntries(entries), font: getComputedStyle(element).fontFamily }
}
