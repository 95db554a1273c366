import { screens as team } from '#modules/team/screens.ts'
import type { ModuleScreens } from '#ui/navigation/screens.ts'

/** The modules that have screens. */
export const modules: readonly ModuleScreens[] = [team]
