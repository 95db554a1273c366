/** `etalase start` as a process of its own, to be stopped or killed. */
import { main } from '#app/cli/main.ts'

await main(['start', ...process.argv.slice(2)])
