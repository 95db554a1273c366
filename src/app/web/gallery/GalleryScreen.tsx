import '#app/web/gallery/gallery.css'
import { useEffect } from 'react'

import { Notice } from '#ui/design/Notice.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { useTitle } from '#ui/design/use-title.ts'
import { useQueryParam } from '#ui/navigation/use-navigation.ts'

import { groups } from './entries.ts'
import { anchorOf, type Entry } from './entry.ts'
import { forcedStyle } from './forced.ts'
import { Pane, type PaneTheme } from './Pane.tsx'

const choices = {
  both: ['light', 'dark'],
  light: ['light'],
  dark: ['dark'],
} as const satisfies Record<string, readonly PaneTheme[]>
type Choice = keyof typeof choices

const shown = new Set(groups.flatMap(({ entries }) => entries.flatMap(({ files }) => files)))
/** A part that somebody wrote and did not bring here. */
const forgotten = Object.keys(import.meta.glob('../../../ui/design/*.tsx'))
  .map((path) => path.replace('../../../', ''))
  .filter((path) => !shown.has(path))

/** Every part of the design system in all its states: a page of development alone. */
export function GalleryScreen() {
  useTitle('Gallery')
  const [asked, ask] = useQueryParam('theme')
  const choice: Choice = asked === 'light' || asked === 'dark' ? asked : 'both'
  useForcedStyle()
  useDocumentTheme(choice)
  useAnchor()
  return (
    <div className="gal">
      <nav className="gal-list" aria-label="Parts">
        <h1>Gallery</h1>
        <Segmented
          label="Theme"
          value={choice}
          segments={(['both', 'light', 'dark'] as const).map((value) => ({ value, label: value }))}
          onChange={(value) => ask(value === 'both' ? null : value)}
        />
        {groups.map(({ title, entries }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul>
              {entries.map((entry) => (
                <li key={entry.title}>
                  <a className="link" href={`#${anchorOf(entry)}`}>
                    {entry.title}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <main className="gal-body">
        {forgotten.length > 0 && (
          <Notice tone="danger" title="Not in the gallery yet:">
            {forgotten.join(', ')}
          </Notice>
        )}
        {groups.flatMap(({ entries }) =>
          entries.map((entry) => (
            <EntrySection key={entry.title} entry={entry} themes={choices[choice]} />
          )),
        )}
      </main>
    </div>
  )
}

function EntrySection({
  entry,
  themes,
}: {
  readonly entry: Entry
  readonly themes: readonly PaneTheme[]
}) {
  const { title, files, states } = entry
  return (
    <section className="gal-entry" id={anchorOf(entry)} aria-labelledby={`${anchorOf(entry)}-name`}>
      <header>
        <h2 id={`${anchorOf(entry)}-name`}>{title}</h2>
        <p>
          {files.map((file) => (
            <code key={file}>src/{file}</code>
          ))}
        </p>
      </header>
      {states.map((state) => (
        <div key={state.name} className="gal-state">
          <h3>{state.name}</h3>
          {themes.map((theme) => (
            <Pane key={theme} state={state} theme={theme} />
          ))}
        </div>
      ))}
    </section>
  )
}

/** Before anything is drawn, so that windows of their own copy it with the rest. */
const forced = document.createElement('style')

function useForcedStyle(): void {
  useEffect(() => {
    forced.textContent = forcedStyle(document.styleSheets)
    document.head.append(forced)
    return () => forced.remove()
  }, [])
}

/** What floats is drawn in the theme of the page; nothing of it is remembered. */
function useDocumentTheme(choice: Choice): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    const before = dataset['theme']
    if (choice !== 'both') dataset['theme'] = choice
    return () => {
      if (before === undefined) delete dataset['theme']
      else dataset['theme'] = before
    }
  }, [choice])
}

/** The part arrives after the browser looked for its place. */
function useAnchor(): void {
  useEffect(() => {
    const { hash } = location
    if (hash) document.querySelector(`[id="${CSS.escape(hash.slice(1))}"]`)?.scrollIntoView()
  }, [])
}
