import { gzipSync } from 'node:zlib'

import { transformAsync } from '@babel/core'
import { lingui } from '@lingui/vite-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

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

export default defineConfig({
  root: 'src/app/web',
  build: {
    outDir: '../../../dist',
    emptyOutDir: true,
    // light-dark() is what the themes are made of; older engines cannot show them.
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0,
    // The chart library, fetched with the first chart.
    chunkSizeWarningLimit: 600,
  },
  plugins: [nativeTemporal(), linguiMacros(), react(), lingui(), tailwindcss(), firstLoad()],
  server: { proxy: { '/api': { target: 'http://127.0.0.1:4321', ws: true } } },
})
