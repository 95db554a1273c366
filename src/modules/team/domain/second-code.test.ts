import fc from 'fast-check'
import { expect, test } from 'vitest'

import { backupCodeCount, newBackupCodes, readSecondCode } from './second-code.ts'

test.each([
  ['123456', { kind: 'app', code: '123456' }],
  [' 123 456\n', { kind: 'app', code: '123456' }],
  ['123-456', { kind: 'app', code: '123456' }],
  ['abcde-fgh23', { kind: 'backup', code: 'abcde-fgh23' }],
  ['ABCDE FGH23', { kind: 'backup', code: 'abcde-fgh23' }],
  ['12345', null],
  ['1234567', null],
  ['abcde-fgh01', null],
  ['١٢٣٤٥٦', null],
  ['', null],
])('%j is read as %j', (text, code) => expect(readSecondCode(text)).toEqual(code))

const random = fc.uint8Array({ minLength: 100, maxLength: 100 })

test('every backup code is read as it was shown, however it is spaced', () => {
  fc.assert(
    fc.property(random, (bytes) => {
      const codes = newBackupCodes(() => bytes)
      expect(codes).toHaveLength(backupCodeCount)
      for (const code of codes) {
        expect(code).toMatch(/^[a-km-np-z2-9]{5}-[a-km-np-z2-9]{5}$/)
        const typed = ` ${code.toUpperCase().replace('-', '  ')} `
        expect(readSecondCode(typed)).toEqual({ kind: 'backup', code })
      }
    }),
  )
})
