import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

const Package = z.object({ version: z.string(), engines: z.object({ node: z.string() }) })

/** What the package says of itself: its version, and the Node it needs. */
export function aboutPackage(root: string): { version: string; node: string } {
  const { version, engines } = Package.parse(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  )
  return { version, node: engines.node }
}
