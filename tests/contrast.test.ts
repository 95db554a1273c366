import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

type Oklch = readonly [number, number, number]
type Rgb = readonly [number, number, number]
type Theme = Readonly<Record<string, Oklch>>

const css = readFileSync('src/ui/design/tokens.css', 'utf8').replaceAll(/\s+/g, ' ')
const oklch = (text: string): Oklch => {
  const [, l, c, h] = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)/.exec(text) ?? []
  return [Number(l), Number(c), Number(h)]
}
const light: Record<string, Oklch> = {}
const dark: Record<string, Oklch> = {}
const roles = /--([\w-]+): light-dark\( ?(oklch\([^)]*\)), ?(oklch\([^)]*\)) ?\)/g
for (const [, name = '', day = '', night = ''] of css.matchAll(roles)) {
  light[name] = oklch(day)
  dark[name] = oklch(night)
}
const live: Record<string, Oklch> = { ...dark }
const [, liveOnly = ''] = /\[data-screen='live'\] \{ (--surface-0[^}]*)\}/.exec(css) ?? []
for (const [, name = '', value = ''] of liveOnly.matchAll(/--([\w-]+): (oklch\([^)]*\))/g)) {
  live[name] = oklch(value)
}

const clamp = (value: number) => Math.max(0, Math.min(1, value))

function linear([lightness, chroma, hue]: Oklch): Rgb {
  const [a, b] = [
    chroma * Math.cos((hue * Math.PI) / 180),
    chroma * Math.sin((hue * Math.PI) / 180),
  ]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

function luminance(color: Oklch): number {
  const [red, green, blue] = linear(color)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: Oklch, other: Oklch): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

type Pair = readonly [string, string, number]
const surfaces = ['surface-0', 'surface-1', 'surface-2', 'surface-3', 'surface-float']
const states = ['positive', 'warning', 'danger', 'info', 'action']
const promised: readonly Pair[] = [
  ...surfaces.flatMap((surface): Pair[] => [
    ['text', surface, 7],
    ['text-muted', surface, 4.5],
  ]),
  ...states.flatMap((state): Pair[] => [
    [state, 'surface-0', 4.5],
    [state, 'surface-1', 4.5],
    [state, 'surface-2', 4.5],
    [state, `${state}-soft`, 4.5],
    ['text', `${state}-soft`, 7],
  ]),
  ['on-accent', 'accent', 7],
  ['on-accent', 'accent-hover', 7],
  ['on-accent', 'on-air', 7],
  ['frame-text', 'frame', 7],
  ['frame-text', 'frame-raised', 7],
  ['frame-muted', 'frame', 4.5],
  ['frame-muted', 'frame-raised', 4.5],
  ['line-strong', 'surface-1', 3],
  ['focus', 'surface-1', 3],
  ['chart-1', 'surface-1', 7],
  ['chart-2', 'surface-1', 3],
  ['chart-mean', 'surface-1', 3],
  ['text-muted', 'action-soft', 4.5],
  ...Array.from({ length: 10 }, (_, index): Pair => [`brand-${index + 1}`, 'surface-1', 3]),
]
const digits = ['text', 'text-muted', 'accent', 'warning', 'danger', 'positive'].flatMap(
  (role): Pair[] => [
    [role, 'surface-0', 7],
    [role, 'surface-1', 7],
  ],
)

const read = (theme: Theme, name: string): Oklch => {
  const color = theme[name]
  if (!color) throw new Error(`no role ${name}`)
  return color
}

test.each([
  ['light', light, promised],
  ['dark', dark, promised],
  ['live', live, [...promised, ...digits]],
] as const)('every promised pair of roles is legible in the %s theme', (_, theme, pairs) => {
  const failed = pairs.flatMap(([one, other, least]) => {
    const found = contrast(read(theme, one), read(theme, other))
    return found < least ? [`${one} on ${other}: ${found.toFixed(2)} < ${least}`] : []
  })
  expect(failed).toEqual([])
})

/** How red-, green- and blue-weak eyes mix linear light. */
const sights: Readonly<Record<string, readonly Rgb[] | null>> = {
  full: null,
  'red-weak': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'green-weak': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'blue-weak': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function seen(color: Oklch, sight: readonly Rgb[] | null): Rgb {
  const own = linear(color)
  const mixed = sight?.map((row) => clamp(row[0] * own[0] + row[1] * own[1] + row[2] * own[2])) ?? [
    ...own,
  ]
  const [red = 0, green = 0, blue = 0] = mixed
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

describe.each(['light', 'dark'])('the ten brand colours in the %s theme', (name) => {
  test.each(Object.keys(sights))('can be told apart with %s sight', (sight) => {
    const theme = name === 'light' ? light : dark
    const colors = Array.from({ length: 10 }, (_, index) =>
      seen(read(theme, `brand-${index + 1}`), sights[sight] ?? null),
    )
    const distances = colors.flatMap((one, index) =>
      colors
        .slice(0, index)
        .map((other) => 100 * Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)))),
    )
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(8)
  })
})

test('the bar of the system around the page continues the frame, in each theme', () => {
  const page = readFileSync('src/app/web/index.html', 'utf8')
  for (const [theme, of] of [
    [light, 'light'],
    [dark, 'dark'],
  ] as const) {
    const [, shown] = new RegExp(`data-of="${of}"[^>]*content="(#\\w+)"`).exec(page) ?? []
    expect(shown).toBe(hexOf(theme['frame'] ?? [0, 0, 0]))
  }
  const manifest = readFileSync('src/app/web/public/manifest.webmanifest', 'utf8')
  expect(manifest).toContain(`"theme_color": "${hexOf(light['frame'] ?? [0, 0, 0])}"`)
})

const hexOf = (color: Oklch): string =>
  `#${linear(color)
    .map((part) => (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055))
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
