import { existsSync, readdirSync } from 'node:fs'

import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

const modules = readdirSync('src/modules', { withFileTypes: true })
  .map((entry) => entry.name)
  // A module without screens has no words.
  .filter((name) => existsSync(`src/modules/${name}/web`))

/** What reading a catalogue adds to its head: without them its second writing would differ. */
const customHeaderAttributes = {
  'Project-Id-Version': '',
  'Report-Msgid-Bugs-To': '',
  'PO-Revision-Date': '',
  'Last-Translator': '',
  'Language-Team': '',
  'Plural-Forms': '',
}

/** Indonesian is the source; a module keeps its words beside its screens. */
export default defineConfig({
  locales: ['id', 'en'],
  sourceLocale: 'id',
  // While English is being written its screens speak Indonesian; a test tells what is missing.
  fallbackLocales: { en: 'id' },
  orderBy: 'message',
  format: formatter({ lineNumbers: false, customHeaderAttributes }),
  catalogs: [
    { path: 'src/ui/i18n/locales/{locale}', include: ['src/ui', 'src/app/web'] },
    ...modules.map((name) => ({
      path: `src/modules/${name}/web/locales/{locale}`,
      include: [`src/modules/${name}/web`, `src/modules/${name}/pieces.tsx`],
    })),
  ],
})
