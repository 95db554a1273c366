import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, test } from 'vitest'

const decisions = readdirSync('docs/decisions').toSorted()

test('a decision has a number of its own, and its title begins with it', () => {
  const numbers = decisions.map((file) => Number(file.slice(0, 4)))
  expect(numbers).toEqual([...new Set(numbers)])
  const titled = decisions.map((file) => {
    const [, number] = /^# (\d+)\. /.exec(readFileSync(join('docs/decisions', file), 'utf8')) ?? []
    return Number(number)
  })
  expect(titled).toEqual(numbers)
})

test('a link from one page to another leads to a file', () => {
  const pages = [
    ...readdirSync('.').filter((file) => file.endsWith('.md') && !file.startsWith('THIRD')),
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join('docs', file)),
  ]
  const dead = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(dirname(page), target)))
      .map((target) => `${page} → ${target}`),
  )
  expect(dead).toEqual([])
})
