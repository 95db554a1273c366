import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { transformAsync } from '@babel/core'
import { lingui } from '@lingui/vite-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin } from 'vite'

/** lingui's macros need Babel, which plugin-react no longer brings; only files that use them pay. */
function linguiMacros(): Plugin {
  return {
    name: 'etalase-lingui-macros',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: /@lingui\/(?:core|react)\/macro/ },
      async handler(code, id) {
        const result = await transformAsync(code, {
          filename: id,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: ['typescript', 'jsx'] },
          plugins: ['@lingui/babel-plugin-lingui-macro'],
        })
        return result?.code ? { code: result.code, map: result.map ?? null } : null
      },
    },
  }
}

const temporal = '\0etalase-temporal'

/**
 * Browsers that bring Temporal themselves do not fetch it; the package decides the same way, but
 * only after its 20 KB have arrived.
 */
function nativeTemporal(): Plugin {
  return {
    name: 'etalase-native-temporal',
    enforce: 'pre',
    resolveId: (id) => (id === 'temporal-polyfill' ? temporal : null),
    load: (id) =>
      id === temporal
        ? `let { Temporal } = globalThis
           if (!Temporal) ({ Temporal } = await import('temporal-polyfill/implementation'))
           export { Temporal }`
        : null,
  }
}

/** A door of pieces names many and does nothing: who opens it fetches what is used, not the rest. */
function openDoors(): Plugin {
  return {
    name: 'etalase-open-doors',
    transform: {
      filter: { id: /\/pieces\.tsx$/ },
      handler: () => ({ moduleSideEffects: false }),
    },
  }
}

/**
 * Every schema carries the way to describe itself as JSON Schema. Only the server does that, so the
 * browser does not fetch it: the same names are there, and whoever asks a schema is told.
 */
function schemasOnlyParse(): Plugin {
  return {
    name: 'etalase-schemas-only-parse',
    apply: 'build',
    transform: {
      filter: { id: /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/ },
      handler(code) {
        const declared = [...code.matchAll(/^export (?:const|function) (\w+)/gm)]
        const names = declared.map(([, name]) => `export const ${name} = absent`)
        return [
          "const absent = () => () => { throw new Error('Schemas are described by the server') }",
          ...names,
          'export { absent as process }',
        ].join('\n')
      },
    },
  }
}

/** What every visitor fetches before any page; a page and its words add about 25 KB. */
const budgetKb = 175

function firstLoad(): Plugin {
  return {
    name: 'etalase-first-load',
    apply: 'build',
    writeBundle(_, bundle) {
      const fetched = new Set<string>()
      const fetch = (file: string) => {
        const chunk = bundle[file]
        if (chunk?.type !== 'chunk' || fetched.has(file)) return
        fetched.add(file)
        chunk.imports.forEach(fetch)
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.isEntry) fetch(chunk.fileName)
      }
      const bytes = [...fetched].map((file) => {
        const chunk = bundle[file]
        return chunk?.type === 'chunk' ? gzipSync(chunk.code).length : 0
      })
      const kb = Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1000)
      this.info(`first load: ${kb} KB of gzipped script, at most ${budgetKb}`)
      if (kb > budgetKb) this.error(`The first load grew to ${kb} KB: fetch something later.`)
    },
  }
}

/** light-dark() is what the themes are made of; older engines cannot show them. */
const target = ['chrome123', 'edge123', 'firefox121', 'safari17.5']

/** Larger parts are kept by the worker when somebody needs them, not before. */
const keptAheadBytes = 400_000

/**
 * Builds the service worker once the app is written, because it carries the list of its files. It is
 * one plain script: not every browser lets a worker import another.
 */
function serviceWorker(): Plugin {
  return {
    name: 'etalase-service-worker',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const files = readdirSync('src/app/web/public', { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice('src/app/web/public'.length))
        .toSorted()
      const made = Object.values(bundle).map((one) => ({
        path: `/${one.fileName}`,
        content: one.type === 'chunk' ? one.code : one.source,
      }))
      const version = createHash('sha256')
      for (const { path, content } of made) version.update(path).update(content)
      for (const path of files)
        version.update(path).update(readFileSync(`src/app/web/public${path}`))
      const built = {
        version: version.digest('hex').slice(0, 16),
        hashed: made
          .filter(
            ({ path, content }) => path.startsWith('/assets/') && content.length < keptAheadBytes,
          )
          .map(({ path }) => path),
        files,
      }
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { builtApp: JSON.stringify(built) },
        build: {
          outDir: dir,
          emptyOutDir: false,
          target,
          lib: {
            entry: 'src/app/web/worker/worker.ts',
            formats: ['iife'],
            name: 'worker',
            fileName: () => 'sw.js',
          },
        },
      })
    },
  }
}

export default defineConfig({
  root: 'src/app/web',
  build: {
    outDir: '../../../dist',
    emptyOutDir: true,
    target,
    assetsInlineLimit: 0,
    // The chart library, fetched with the first chart.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      treeshake: {
        // These doors only hand on: what a page does not name of them is not fetched for it.
        moduleSideEffects: (id) =>
          /\/modules\/\w+\/(?:contract[./]|pieces\.tsx)/.test(id) ? false : undefined,
      },
    },
  },
  plugins: [
    nativeTemporal(),
    schemasOnlyParse(),
    openDoors(),
    linguiMacros(),
    react(),
    lingui(),
    tailwindcss(),
    firstLoad(),
    serviceWorker(),
  ],
})
