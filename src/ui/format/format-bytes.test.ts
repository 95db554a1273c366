import { expect, test } from 'vitest'

import { formatBytes } from './format-bytes.ts'

test.each([
  [0, '0 B', '0 B'],
  [999, '999 B', '999 B'],
  [48_211, '48 KB', '48 KB'],
  [999_499, '999 KB', '999 KB'],
  [999_500, '1,0 MB', '1.0 MB'],
  [412_345_678, '412,3 MB', '412.3 MB'],
  [2_160_000_000, '2,2 GB', '2.2 GB'],
])('%d bytes', (bytes, id, en) => {
  expect(formatBytes(bytes, 'id').replace('\u00A0', ' ')).toBe(id)
  expect(formatBytes(bytes, 'en').replace('\u00A0', ' ')).toBe(en)
})
