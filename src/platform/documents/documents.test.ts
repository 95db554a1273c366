import { afterAll, expect, test } from 'vitest'

import { chartSvg } from './chart-svg.ts'
import { createDocuments } from './documents.ts'

const documents = createDocuments()
afterAll(() => documents.close())

const page = (body: string) =>
  `#set text(font: "Plus Jakarta Sans", fallback: false)\n#let data = json("data.json")\n${body}`

test('a template with data and a chart becomes a PDF that embeds the product font', async () => {
  const picture = chartSvg(
    { xAxis: { data: ['Sen'] }, yAxis: {}, series: [{ type: 'bar', data: [3] }] },
    { width: 200, height: 100 },
  )
  const pdf = await documents.render({
    template: page('= #data.title\n#image("daily.svg")'),
    data: { title: 'Minggu 46' },
    pictures: { 'daily.svg': picture },
  })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.toString('latin1')).toContain('PlusJakartaSans')
})

test('text of a user is data: markup in it stays text', async () => {
  const order = { template: page('#data.title'), pictures: {} }
  const plain = await documents.render({ ...order, data: { title: 'x' } })
  const wild = await documents.render({ ...order, data: { title: '#panic("!") = $ * _ @y <z>' } })
  expect(wild.length).toBeGreaterThan(plain.length)
})

test('a broken template is refused with its reason, and the next document still works', async () => {
  await expect(documents.render({ template: '#unknown', data: {}, pictures: {} })).rejects.toThrow(
    /unknown variable/,
  )
  await expect(
    documents.render({ template: page('ok'), data: {}, pictures: {} }),
  ).resolves.toBeInstanceOf(Buffer)
})

test('documents asked for at once come one after another', async () => {
  const orders = Array.from({ length: 5 }, (_, at) =>
    documents.render({ template: page('#data.at'), data: { at }, pictures: {} }),
  )
  expect((await Promise.all(orders)).every((pdf) => pdf.length > 500)).toBe(true)
})
