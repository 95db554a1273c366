import { pathToFileURL } from 'node:url'

import { runSteps } from './steps.js'

const bin = (name) => `node_modules/.bin/${name}`

/** Everything that reads the code without running it. */
export const checks = [
  ['lock file installs everywhere', 'npm', ['ci', '--dry-run', '--include=dev']],
  ['format', bin('oxfmt'), ['--check', '.']],
  ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
  ['types', bin('tsc'), ['-b']],
  ['unused code', bin('knip'), []],
  ['third-party notices', 'node', ['tooling/notices.js', '--check']],
]

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const failed = await runSteps(checks)
  process.exitCode = failed.length > 0 ? 1 : 0
}
