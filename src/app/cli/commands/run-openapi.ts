import { apiDocument } from '#app/server/api-document.ts'
import { aboutPackage } from '#app/server/version.ts'

import type { Run } from '../command.ts'

export const runOpenapi: Run = async ({ root, terminal }) => {
  const document = await apiDocument(aboutPackage(root).version)
  terminal.out(`${JSON.stringify(document, null, 2)}\n`)
  return 0
}
