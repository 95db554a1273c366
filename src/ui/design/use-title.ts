import { useEffect } from 'react'

/** Names the browser tab while the page stands. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Etalase` : 'Etalase'
  }, [title])
}
