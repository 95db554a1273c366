import { createContext, type ReactNode } from 'react'

/** Where a text is said; rules may hold for one of them only. */
export type AudienceScope = 'live' | 'video' | 'both'

/** What the text that is checked speaks of. */
export type AudienceSubject = {
  /** The brand, by id: its brief's limits and wordings count too. */
  readonly brand?: string | null
  readonly product?: string | null
  readonly scope?: AudienceScope
}

/** What checks a text while it is written: marks in the box, and what was found below or beside it. */
export type AudienceCheckProps = AudienceSubject & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly label: string
  readonly disabled: boolean
  readonly area: HTMLTextAreaElement
  /** Lies around the writing and nothing else, to draw marks behind it. */
  readonly box: HTMLDivElement
}

/** Who checks texts that reach an audience; the app puts the rule book here. Without it nobody does. */
export const AudienceTextContext = createContext<((props: AudienceCheckProps) => ReactNode) | null>(
  null,
)
