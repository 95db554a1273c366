import { screens as brands } from '#modules/brands/screens.ts'
import { screens as device } from '#modules/device/screens.ts'
import { screens as imports } from '#modules/imports/screens.ts'
import { screens as installation } from '#modules/installation/screens.ts'
import { screens as metrics } from '#modules/metrics/screens.ts'
import { screens as reports } from '#modules/reports/screens.ts'
import { screens as search } from '#modules/search/screens.ts'
import { screens as tasks } from '#modules/tasks/screens.ts'
import { screens as team } from '#modules/team/screens.ts'
import { screens as wording } from '#modules/wording/screens.ts'
import type { ModuleScreens } from '#ui/navigation/screens.ts'

/** The modules that have screens. */
export const modules: readonly ModuleScreens[] = [
  tasks,
  metrics,
  imports,
  brands,
  wording,
  reports,
  search,
  team,
  installation,
  device,
]
