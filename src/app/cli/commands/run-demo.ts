import { compose } from '#app/server/compose.ts'

import type { Run } from '../command.ts'
import { configOf, toolLog } from '../configuration.ts'
import { runStart } from './run-start.ts'

export const runDemo: Run = async (call) => {
  const { language, terminal, values } = call
  const config = configOf(call)
  const { team, database, close } = await compose({ config, log: toolLog(config), role: 'tool' })
  try {
    const { team: shop } = await team.service.createExample(language)
    const teams = await team.service.teams()
    const address = teams.some(({ example }) => !example) ? `/t/${shop.slug}` : null
    const running = database.besideServer || values['start'] === true
    if (values['json']) terminal.out(`${JSON.stringify({ team: shop })}\n`)
    else terminal.out(`${told({ name: shop.name, address, running })[language]}\n`)
  } finally {
    await close()
  }
  return values['start'] ? runStart(call) : 0
}

type Filled = { readonly name: string; readonly address: string | null; readonly running: boolean }

const told = ({ name, address, running }: Filled) => ({
  id: `${name} terisi. ${running ? 'Buka Etalase' : 'Jalankan npm start'}, lalu ${address ? `buka ${address}` : 'pilih “Coba dengan toko contoh”'}.`,
  en: `${name} is filled. ${running ? 'Open Etalase' : 'Run npm start'}, then ${address ? `open ${address}` : 'choose “Try with an example shop”'}.`,
})
