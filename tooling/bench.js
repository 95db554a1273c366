/** `npm run bench -- NAME`: one of `bench/*.ts`, in full size; without a name it lists them. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const [name, ...rest] = process.argv.slice(2)
const names = readdirSync('bench')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
if (!name || !existsSync(`bench/${name}.ts`)) {
  process.stdout.write(`npm run bench -- NAME\n${names.map((one) => `  ${one}\n`).join('')}`)
  process.exitCode = name ? 2 : 0
} else {
  const done = spawnSync(process.execPath, ['--import', 'tsx', `bench/${name}.ts`, ...rest], {
    stdio: 'inherit',
  })
  process.exitCode = done.status ?? 1
}
