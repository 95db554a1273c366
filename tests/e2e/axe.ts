import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Frame, Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

declare global {
  interface Window {
    axe: { run: (within: string, options: RunOptions) => Promise<AxeResults> }
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core calls serious or critical, in words a person can act on. */
export async function findings(
  page: Page | Frame,
  options: RunOptions = {},
  within = 'html',
): Promise<string[]> {
  await page.evaluate(source)
  const violations = await page.evaluate(
    async ([how, where]) => {
      const { violations: found } = await window.axe.run(where, how)
      return found.map(({ id, impact, nodes }) => ({
        id,
        impact,
        at: nodes
          .slice(0, 3)
          .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`),
      }))
    },
    [options, within] as const,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, at }) => `${id}: ${at.join(' | ')}`)
}
