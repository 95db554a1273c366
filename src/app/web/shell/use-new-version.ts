import { useEffect, useState } from 'react'

/** Whether a newer Etalase is there than this tab shows: told by the worker that took its place. */
export function useNewVersion(): boolean {
  const [due, setDue] = useState(false)
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined
    const workers = navigator.serviceWorker
    const changed = () => void isOutdated().then(setDue, () => undefined)
    workers.addEventListener('controllerchange', changed)
    return () => workers.removeEventListener('controllerchange', changed)
  }, [])
  return due
}

/** The page names its first script by its content, so another name is another version. */
async function isOutdated(): Promise<boolean> {
  const mine = document.querySelector<HTMLScriptElement>('script[type=module]')
  const page = await fetch('/index.html', { cache: 'no-cache' })
  return mine !== null && page.ok && !(await page.text()).includes(new URL(mine.src).pathname)
}
