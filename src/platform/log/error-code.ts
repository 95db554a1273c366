/** The code of a system or PostgreSQL error (`ENOENT`, `57P03`), or nothing. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
