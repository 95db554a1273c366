/**
 * The document process. Plain JavaScript, so that it starts without a TypeScript loader.
 * @typedef {import('./protocol.ts').CompileOrder} CompileOrder
 */
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/plus-jakarta-sans/package.json'),
)
/** A folder that need not exist: every file of a document is given as a shadow below it. */
const workspace = join(tmpdir(), 'etalase-documents')
const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold']
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontPaths: weights.map((weight) => join(fonts, weight)) }],
})

/** @param {CompileOrder} order */
function compile({ template, data, pictures }) {
  compiler.resetShadow()
  const shadow = (/** @type {string} */ name, /** @type {string} */ text) =>
    compiler.mapShadow(join(workspace, name), Buffer.from(text))
  shadow('data.json', JSON.stringify(data))
  for (const [name, svg] of Object.entries(pictures)) shadow(name, svg)
  compiler.addSource(join(workspace, 'main.typ'), template)
  const result = compiler.compile({ mainFilePath: join(workspace, 'main.typ') })
  if (!result.result) {
    const error = result.takeError()
    return { problem: error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no document' }
  }
  const pdf = compiler.pdf(result.result)
  compiler.evictCache(10)
  return { pdf }
}

process.on('message', (/** @type {CompileOrder} */ order) => {
  try {
    process.send?.(compile(order))
  } catch (error) {
    process.send?.({ problem: error instanceof Error ? error.message : String(error) })
  }
})
