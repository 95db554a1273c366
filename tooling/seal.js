/**
 * Says of a checkout that was installed and built elsewhere that it is ready, and makes the links of
 * its PostgreSQL: for an image, which never writes to itself.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { register } from 'tsx/esm/api'

import { buildStamp, installStamp } from './bootstrap-stamps.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
installStamp(root).write()
buildStamp(root).write()
register({ tsconfig: join(root, 'tsconfig.json') })
const binaries = join(root, 'src/platform/db/embedded/binaries.ts')
const { hydrate, installedBinaries } = await import(pathToFileURL(binaries).href)
await hydrate(await installedBinaries())
