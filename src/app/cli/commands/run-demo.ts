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
    if (values['json']) terminal.out(`${JSON.stringify({ team: shop })}\n`)
    else
      terminal.out(`${told(shop, database.besideServer || values['start'] === true)[language]}\n`)
  } finally {
    await close()
  }
  return values['start'] ? runStart(call) : 0
}

const told = ({ name, slug }: { name: string; slug: string }, served: boolean) => ({
  id: `${name} terisi.${served ? ` Buka /t/${slug} di Etalase.` : ' Jalankan: npm start'}`,
  en: `${name} is filled.${served ? ` Open /t/${slug} in Etalase.` : ' Run: npm start'}`,
})
