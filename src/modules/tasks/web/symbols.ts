import {
  ChartColumn,
  Circle,
  FileDown,
  FileText,
  HardDrive,
  type LucideIcon,
  ShieldAlert,
  Timer,
  Users,
} from 'lucide-react'

import type { TodaySymbol } from '#kernel/today.ts'

/** The picture of what an entry is about. */
export const symbols: Record<TodaySymbol, LucideIcon> = {
  task: Circle,
  import: FileDown,
  figures: ChartColumn,
  report: FileText,
  people: Users,
  safety: ShieldAlert,
  server: HardDrive,
  time: Timer,
}
