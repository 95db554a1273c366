import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/**
 * Runs the steps one after another, prints one line each, and the output of those that fail.
 * Answers the names of the failed ones.
 */
export async function runSteps(steps) {
  const failed = []
  for (const [name, command, args, options] of steps) {
    const began = performance.now()
    const { code, output } = await run(command, args, options)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n`)
    if (code !== 0) {
      failed.push(name)
      process.stdout.write(`${output}\n`)
    }
  }
  return failed
}

/** Runs one command, streaming its output when `live`, collecting it otherwise. */
function run(command, args, { live = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }),
    )
  })
}
