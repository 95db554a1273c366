/**
 * Builds the image, runs it with a read-only root and without rights, waits until it is healthy, and
 * stops it, where docker or podman with a running engine is found: `node tooling/container.js`.
 */
import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

const run = (engine, args, stdio = 'pipe') =>
  spawnSync(engine, args, { encoding: 'utf8', stdio: ['ignore', stdio, stdio] })

const engine = ['docker', 'podman'].find((name) => run(name, ['info']).status === 0)
if (!engine) {
  process.stdout.write('No container engine here: the container file is only read (npm test).\n')
} else {
  const name = `etalase-check-${process.pid}`
  try {
    await check(engine, name)
    process.stdout.write('The image builds, starts, is healthy and stops.\n')
  } catch (error) {
    process.stderr.write(`${error}\n${run(engine, ['logs', name]).stdout ?? ''}\n`)
    process.exitCode = 1
  } finally {
    run(engine, ['rm', '--force', '--volumes', name])
    run(engine, ['rmi', '--force', name])
  }
}

async function check(tool, name) {
  expect(run(tool, ['build', '--tag', name, '.'], 'inherit').status === 0, 'It does not build')
  const hardened = ['--read-only', '--tmpfs', '/tmp', '--cap-drop', 'ALL']
  const started = run(tool, ['run', '--detach', '--name', name, ...hardened, name])
  expect(started.status === 0, started.stderr)
  const healthy = async (tries) => {
    const asked = run(tool, ['exec', name, 'node', 'tooling/healthy.js'])
    if (asked.status === 0 || tries === 0) return asked.status === 0
    await sleep(1_000)
    return healthy(tries - 1)
  }
  expect(await healthy(90), 'It is not healthy')
  run(tool, ['stop', '--time', '30', name])
  const code = run(tool, ['inspect', '--format', '{{.State.ExitCode}}', name]).stdout.trim()
  expect(code === '0', `It ended with ${code} when it was asked to stop`)
}

function expect(holds, sentence) {
  if (!holds) throw new Error(sentence)
}
