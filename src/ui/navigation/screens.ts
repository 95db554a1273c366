import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'

import type { Words } from '#kernel/words.ts'

import type { Catalogue } from '../i18n/catalogue.ts'

/** A page that is fetched when somebody goes there. */
export type Screen = {
  /** Below `/t/:slug/` or, for pages outside a team, below `/`: `weeks/$week`. */
  readonly path: string
  readonly load: () => Promise<ComponentType>
}

export type LinkedScreen = { readonly scope: string; readonly load: () => Promise<ComponentType> }

export type MenuEntry = {
  /** Where it leads, below `/t/:slug/`. */
  readonly path: string
  /** Paths of other pages that belong to it. */
  readonly also?: readonly string[]
  readonly words: Words
  readonly icon: LucideIcon
  /** What one must be allowed to do to see it: an action of the permission table. */
  readonly action: string
  /** 1 numbers · 2 people and settings; a line stands between groups. */
  readonly group: 1 | 2
  /** Smaller stands first. */
  readonly order: number
}

/** Something to do or to open from anywhere, found by its words. */
export type Command = {
  /** A verb and its object: `Tambah brand`; of a page its name. */
  readonly label: string
  /** Other words people look for it by. */
  readonly also?: string
  readonly icon: LucideIcon
  /** Where it leads. */
  readonly to?: string
  readonly run?: () => void
  /** The keys that do the same. */
  readonly keys?: readonly string[]
  /** Does something with whatever is typed: it stands last, and Enter alone does not choose it. */
  readonly takesAll?: true
  /** Leads nowhere anybody would want to go back to. */
  readonly oneOff?: true
}

/** What a module adds to the palette. */
export type PalettePart = {
  /** A hook that leaves out what one may not do; it is told what is typed. */
  readonly useCommands: (typed: string) => readonly Command[]
  /** The pictures beside what its search finds, by kind; without one that of the menu entry. */
  readonly icons?: Readonly<Record<string, LucideIcon>>
}

/** What the web side of a module gives to the shell. */
export type ModuleScreens = {
  readonly words: Catalogue
  readonly menu: readonly MenuEntry[]
  /** Pages of a team. */
  readonly pages: readonly Screen[]
  /** Pages that need no team, such as signing in. */
  readonly outside?: readonly Screen[]
  /** What the palette offers besides the menu; fetched with it. */
  readonly palette?: () => Promise<PalettePart>
  /** What links of a scope open, for people without an account. */
  readonly linked?: readonly LinkedScreen[]
}
