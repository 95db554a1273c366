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

export default defineConfig({
  root: 'src/app/web',
  build: { outDir: '../../../dist', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  plugins: [
    nativeTemporal(),
    linguiMacros(),
    react(),
    lingui({ failOnMissing: true }),
    tailwindcss(),
  ],
  server: { proxy: { '/api': { target: 'http://127.0.0.1:4321', ws: true } } },
})
