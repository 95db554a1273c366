import { main as cli } from '#app/cli/main.ts'

/** `npm start`: the same as `etalase start`. */
export const main = (argv: readonly string[]): Promise<number> => cli(['start', ...argv])
