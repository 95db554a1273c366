import type { Command } from './command.ts'
import { backup } from './commands/backup.ts'
import { demo } from './commands/demo.ts'
import { doctor } from './commands/doctor.ts'
import { importFiles } from './commands/import.ts'
import { lint } from './commands/lint.ts'
import { openapi } from './commands/openapi.ts'
import { report } from './commands/report.ts'
import { resetPassword } from './commands/reset-password.ts'
import { restore } from './commands/restore.ts'
import { start } from './commands/start.ts'

/** In the order in which somebody new needs them. */
export const commands: readonly Command[] = [
  start,
  demo,
  importFiles,
  report,
  lint,
  backup,
  restore,
  resetPassword,
  doctor,
  openapi,
]
