import type { LucideIcon } from 'lucide-react'

export type MenuItem =
  | {
      readonly label: string
      readonly icon?: LucideIcon
      readonly onSelect?: () => void
      /** Goes to a page. */
      readonly to?: string
      readonly danger?: boolean
      readonly disabled?: boolean
      /** One of several choices, and whether it is the one. */
      readonly checked?: boolean
    }
  | { readonly line: true }
  | { readonly heading: string }

export type MenuPlace = {
  /** Several items may be pressed one after another; the checks are then not exclusive. */
  readonly stays?: boolean
  readonly side?: 'top' | 'bottom' | 'right'
  readonly align?: 'start' | 'end'
}
