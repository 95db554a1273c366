/** `npm test`: everything, from nothing. Node's built-ins only until the packages are there. */
import { bootstrap } from './bootstrap.js'
import { ensureBrowser } from './browser.js'
import { runSteps } from './steps.js'

await bootstrap()
const { checks } = await import('./check.js')
const browser = ensureBrowser()
const bin = (name) => `node_modules/.bin/${name}`
const failed = await runSteps([
  ...checks,
  ['tests of units and stores', bin('vitest'), ['run'], { live: true }],
  [
    'journeys in the browser',
    bin('playwright'),
    ['test'],
    { live: true, env: { ETALASE_BROWSER: browser } },
  ],
])
process.stdout.write(
  failed.length === 0 ? '\nEverything holds.\n' : `\nFailed: ${failed.join(', ')}\n`,
)
process.exitCode = failed.length > 0 ? 1 : 0
