import { TaskId } from '#kernel/ids.ts'
import { Instant } from '#kernel/time.ts'

import type { Task } from '../contract.ts'

/** A task for tests: valid, but for what the test is about. */
export const makeTask = (more: Partial<Task> = {}): Task => ({
  id: TaskId.parse('019ab000-0000-7000-8000-000000000001'),
  title: 'Cek stok',
  note: '',
  owner: null,
  day: null,
  time: null,
  repeat: null,
  source: null,
  state: 'open',
  createdBy: 'Nadia',
  createdAt: Instant.parse(0),
  doneAt: null,
  doneBy: null,
  version: 1,
  ...more,
})
