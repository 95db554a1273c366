import { buttons } from './entries/buttons.tsx'
import { figures } from './entries/figures.tsx'
import { floats } from './entries/floats.tsx'
import { inputs } from './entries/inputs.tsx'
import { live } from './entries/live.tsx'
import { news } from './entries/news.tsx'
import { pages } from './entries/pages.tsx'
import { pieces } from './entries/pieces.tsx'
import { roles } from './entries/roles.tsx'
import { signs } from './entries/signs.tsx'
import { tables } from './entries/tables.tsx'
import type { Group } from './entry.ts'

export const groups: readonly Group[] = [
  roles,
  buttons,
  inputs,
  signs,
  figures,
  tables,
  news,
  floats,
  pages,
  live,
  pieces,
]
