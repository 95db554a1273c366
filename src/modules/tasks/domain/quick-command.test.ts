import { expect, test } from 'vitest'

import { taskLineOf } from './quick-command.ts'

test.each([
  ['tambah tugas foto meja besok', 'foto meja besok'],
  ['Tambahkan tugas: foto meja', 'foto meja'],
  ['tugas baru foto meja', 'foto meja'],
  ['buat tugas baru: foto meja @nadia', 'foto meja @nadia'],
  ['catat tugas  foto', 'foto'],
  ['add task photo', 'photo'],
  ['Add a new task: photo of the table', 'photo of the table'],
  ['new task photo', 'photo'],
])('“%s” asks for the task “%s”', (typed, line) =>
  expect(taskLineOf(typed)).toEqual({ line, asked: true }),
)

test.each([
  'foto meja besok',
  'tambah tugas',
  'tugas',
  'add task ',
  'tugas rutin',
  'tambahan tugas x',
])('“%s” is a line as it stands', (typed) =>
  expect(taskLineOf(typed)).toEqual({ line: typed.trim(), asked: false }),
)
