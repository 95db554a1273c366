/** What the server sends; anything else is shown as a bare reminder to look. */
type Note = {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly path: string
}

const plain: Note = { id: 'etalase', title: 'Etalase', body: '', path: '/' }

export type Shown = {
  readonly title: string
  readonly options: {
    readonly body: string
    readonly tag: string
    readonly icon: string
    readonly badge: string
    readonly data: { readonly path: string }
  }
}

/** How a message is shown: one that arrives twice replaces itself, by its tag. */
export function shownOf(text: string | null): Shown {
  const { id, title, body, path } = noteIn(text)
  return {
    title,
    options: {
      body,
      tag: id,
      icon: '/icons/icon-192.png',
      badge: '/icons/icon-192.png',
      data: { path: ownPath(path) },
    },
  }
}

function noteIn(text: string | null): Note {
  try {
    const told: unknown = JSON.parse(text ?? '')
    if (typeof told !== 'object' || told === null) return plain
    return { ...plain, ...Object.fromEntries(Object.entries(told).filter(isText)) }
  } catch {
    return plain
  }
}

const isText = ([, value]: [string, unknown]) => typeof value === 'string' && value !== ''

/** A page of this app and nothing else. */
export const ownPath = (path: unknown): string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/'
