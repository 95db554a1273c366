import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react'

import type { ModuleScreens } from '#ui/navigation/screens.ts'

import type { SearchPaletteProps } from './SearchPalette.tsx'

type Opening = { readonly open: () => void; readonly reach: () => void }
const OpeningContext = createContext<Opening>({ open: () => undefined, reach: () => undefined })

/** Opens the palette; `reach` fetches it for whoever is about to. */
export const useSearch = () => use(OpeningContext)

type Given = Omit<SearchPaletteProps, 'open' | 'onClose' | 'parts'>

/** The palette and everybody's commands, fetched together when somebody reaches for them. */
function paletteOf(modules: readonly ModuleScreens[]) {
  const fetchAll = async () => {
    const [{ SearchPalette }, ...parts] = await Promise.all([
      import('./SearchPalette.tsx'),
      ...modules.flatMap(({ palette }) => (palette ? [palette()] : [])),
    ])
    return {
      default: (props: Omit<SearchPaletteProps, 'parts'>) => (
        <SearchPalette {...props} parts={parts} />
      ),
    }
  }
  let fetched: ReturnType<typeof fetchAll> | undefined
  // A fetch that failed on a weak network is tried again.
  const reach = () =>
    (fetched ??= fetchAll().catch((error: unknown) => {
      fetched = undefined
      throw error
    }))
  return { reach, Part: lazy(reach) }
}

/** Ctrl or ⌘ and K opens the palette from everywhere, also while somebody types. */
export function SearchScope({
  modules,
  children,
  ...given
}: Given & {
  /** Always the same ones. */
  readonly modules: readonly ModuleScreens[]
  readonly children: ReactNode
}) {
  const [{ reach, Part }] = useState(() => paletteOf(modules))
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  const show = useCallback(() => {
    setWanted(true)
    setOpen(true)
  }, [])
  const close = useCallback(() => setOpen(false), [])
  const opening = useMemo(
    () => ({ open: show, reach: () => void reach().catch(() => undefined) }),
    [show, reach],
  )
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // Whoever presses Ctrl may be about to press K.
      if (event.key === 'Control' || event.key === 'Meta') opening.reach()
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setWanted(true)
      setOpen((before) => !before)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [opening])
  return (
    <OpeningContext value={opening}>
      {children}
      {wanted && (
        <Suspense fallback={null}>
          <Part {...given} open={open} onClose={close} />
        </Suspense>
      )}
    </OpeningContext>
  )
}
