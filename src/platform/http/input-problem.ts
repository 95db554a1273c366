import { Failure } from '#kernel/failure.ts'
import type { Words } from '#kernel/words.ts'

/** One thing the shape of an endpoint does not accept, as the framework hands it on. */
type Issue = {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
}
type InputError = Error & { readonly validation: readonly Issue[] }

export const isInputError = (error: unknown): error is InputError =>
  error instanceof Error && 'validation' in error && Array.isArray(error.validation)

/** Says in a sentence which input is wrong and what it must be; the field is its dotted name. */
export function inputProblem({ validation: [issue] }: InputError): Failure {
  const field = issue?.instancePath.split('/').filter(Boolean).join('.') ?? ''
  const { id, en } = issue ? wanted(issue) : wrong
  return new Failure(
    'invalid',
    field
      ? { id: `“${field}” ${id}.`, en: `“${field}” ${en}.` }
      : { id: `Isian ${id}.`, en: `The input ${en}.` },
    field ? { field } : {},
  )
}

const wrong: Words = { id: 'tidak dapat diterima', en: 'is not accepted' }

function wanted({ keyword, params }: Issue): Words {
  if (keyword === 'invalid_type') return typeWanted(String(params['expected']))
  if (keyword === 'too_small') return bound(params, 'minimum')
  if (keyword === 'too_big') return bound(params, 'maximum')
  if (keyword === 'invalid_value') return choice(params['values'])
  if (keyword === 'invalid_format') return formats[String(params['format'])] ?? wrong
  return wrong
}

const types: Readonly<Record<string, Words>> = {
  string: { id: 'harus diisi dengan teks', en: 'must be filled in with text' },
  number: { id: 'harus berupa angka', en: 'must be a number' },
  int: { id: 'harus berupa bilangan bulat', en: 'must be a whole number' },
  boolean: { id: 'harus ya atau tidak', en: 'must be yes or no' },
  array: { id: 'harus berupa daftar', en: 'must be a list' },
  object: { id: 'harus diisi', en: 'must be filled in' },
}
const typeWanted = (expected: string): Words => types[expected] ?? wrong

const formats: Readonly<Record<string, Words>> = {
  email: { id: 'bukan alamat e-mail yang lengkap', en: 'is not a complete e-mail address' },
  uuid: { id: 'bukan id yang dikenal', en: 'is not a known id' },
  url: { id: 'bukan alamat web yang lengkap', en: 'is not a complete web address' },
}

function bound(params: Issue['params'], side: 'minimum' | 'maximum'): Words {
  const limit = String(params[side])
  const least = side === 'minimum'
  if (params['origin'] === 'string') {
    if (least && limit === '1') return { id: 'tidak boleh kosong', en: 'must not be empty' }
    return least
      ? { id: `harus paling sedikit ${limit} huruf`, en: `must have at least ${limit} characters` }
      : { id: `harus paling banyak ${limit} huruf`, en: `must have at most ${limit} characters` }
  }
  if (params['origin'] === 'array')
    return least
      ? { id: `harus berisi paling sedikit ${limit}`, en: `must hold at least ${limit}` }
      : { id: `harus berisi paling banyak ${limit}`, en: `must hold at most ${limit}` }
  return least
    ? { id: `harus paling kecil ${limit}`, en: `must be at least ${limit}` }
    : { id: `harus paling besar ${limit}`, en: `must be at most ${limit}` }
}

function choice(values: unknown): Words {
  const list = Array.isArray(values) ? values.map(String).join(', ') : ''
  return { id: `harus salah satu dari ${list}`, en: `must be one of ${list}` }
}
