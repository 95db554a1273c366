import { expect, test } from 'vitest'

import { fileNameIn } from './file-name.ts'

test.each([
  [`attachment; filename="a_.pdf"; filename*=UTF-8''kaf%C3%A9%20a.pdf`, 'kafé a.pdf'],
  [`attachment; filename*=utf-8''a.pdf; x=y`, 'a.pdf'],
  [`attachment; filename*=UTF-8''%E0%A4%A`, 'file'],
  ['inline', 'file'],
  ['', 'file'],
])('%s names its file', (disposition, name) => expect(fileNameIn(disposition)).toBe(name))
