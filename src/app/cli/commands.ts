import type { Command } from './command.ts'
import { demo } from './commands/demo.ts'
import { doctor } from './commands/doctor.ts'
import { importFiles } from './commands/import.ts'
import { openapi } from './commands/openapi.ts'
import { report } from './commands/report.ts'
import { start } from './commands/start.ts'

/** In the order in which somebody new needs them. */
export const commands: readonly Command[] = [start, demo, importFiles, report, doctor, openapi]
