import type { ReactNode } from 'react'

/** What a person does to a part, forced so that it can be looked at without doing it. */
export const forces = ['hover', 'focus-visible', 'active'] as const
export type Force = (typeof forces)[number]

export type State = {
  /** `rest`, `busy`, `long words`, `360 px`. */
  readonly name: string
  readonly show: ReactNode
  /** Forced upon the first element that matches `on`. */
  readonly force?: Force
  readonly on?: string
  /** A window of its own, so that the layout of that width applies. */
  readonly device?: { readonly width: number; readonly height: number }
}

/** A part of the design system or of a module, in all its states. */
export type Entry = {
  readonly title: string
  /** Below `src/`; the first one is what is shown, the others are fetched by it. */
  readonly files: readonly string[]
  readonly states: readonly State[]
}

export type Group = { readonly title: string; readonly entries: readonly Entry[] }

export const anchorOf = ({ title }: Pick<Entry, 'title'>): string =>
  title.toLowerCase().replaceAll(/[^a-z]+/g, '-')

export const phone = { width: 360, height: 640 }
