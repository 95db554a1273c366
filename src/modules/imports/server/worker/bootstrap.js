/** A thread does not inherit how the process reads TypeScript, so it registers the same reader. */
import { workerData } from 'node:worker_threads'

import { register } from 'tsx/esm/api'

register()
await import(workerData.entry)
