import { randomUUID } from 'node:crypto'

import { runImportWorker } from '#modules/imports/module.ts'
import { importers, tableMapper } from '#modules/metrics/logic.ts'

/** The thread that reads uploaded files: every importer of every module, and nothing else. */
runImportWorker(importers, tableMapper, randomUUID)
