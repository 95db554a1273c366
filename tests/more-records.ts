import { z } from 'zod'

import { someDecision, someOwnRule, someQuestion } from './sample-input.ts'

export type Call = (
  name: string,
  input: Record<string, unknown>,
) => Promise<{ readonly json: () => unknown }>

const Identified = z.object({ id: z.string() })
const Made = z.object({ record: Identified })

const someProduct = {
  name: 'Kasur',
  sku: '',
  tiktokId: '',
  price: null,
  promo: null,
  promoFrom: null,
  promoUntil: null,
  stockNote: '',
  material: '',
  usage: '',
  apart: '',
  interest: '',
  points: [],
  claims: [],
  faqs: [],
}

/** A client, a segment and a product of a brand, with a file; by the names of their parameters. */
export async function makeGoods(call: Call, brand: string): Promise<Record<string, string>> {
  const at = '/api/teams/:team'
  const made = async (path: string, input: Record<string, unknown>) =>
    Made.parse((await call(`POST ${at}/${path}`, input)).json()).record.id
  const key = '019ab000-0000-7000-8000-0000000000dd'
  const sent = await call(`POST ${at}/brand-files`, { key, name: 'logo.pdf' })
  const segment = { ageFrom: null, ageUntil: null, gender: 'all', need: '' }
  const meeting = { title: 'Rapat', day: '2026-11-11', people: [], agenda: '', notes: '' }
  return {
    meeting: await made('brands/:brand/meetings', { brand, ...meeting }),
    client: await made('clients', { name: 'PT Kayu', contacts: [], note: '' }),
    segment: await made('segments', { name: 'Anak kos', ...segment }),
    product: await made('brands/:brand/products', { brand, ...someProduct }),
    file: Identified.parse(sent.json()).id,
  }
}

/** A rule of the team's own, and a decision about a shipped one. */
export async function writeRules(call: Call): Promise<Record<string, string>> {
  await call('POST /api/teams/:team/wording/own', someOwnRule)
  await call('POST /api/teams/:team/wording/questions', someQuestion)
  const decided = await call('POST /api/teams/:team/wording/decisions', someDecision)
  const { decision } = z.object({ decision: Identified }).parse(decided.json())
  return { ownRule: someOwnRule.id, decision: decision.id, question: someQuestion.id }
}
