export type AccountDraft = {
  readonly name: string
  readonly email: string
  readonly password: string
}
export const emptyAccount: AccountDraft = { name: '', email: '', password: '' }

export const leastPassword = 10

export type AccountProblem = 'name' | 'email' | 'password'

/** What is still missing before the server is asked; it checks again. */
export function problemsOf({ name, email, password }: AccountDraft): readonly AccountProblem[] {
  return [
    ...(name.trim() ? [] : (['name'] as const)),
    ...(/^\S+@\S+\.\S+$/.test(email.trim()) ? [] : (['email'] as const)),
    ...(password.length >= leastPassword ? [] : (['password'] as const)),
  ]
}
