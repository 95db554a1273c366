import { useEffect, useState } from 'react'

/**
 * What stands behind the # of the address. An address that differs only there, opened in the same
 * tab, loads no page anew. Kept while a page goes on to another one.
 */
export function useFragment(): string {
  const [fragment, setFragment] = useState(() => location.hash)
  useEffect(() => {
    const look = () => setFragment(location.hash)
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return fragment
}
