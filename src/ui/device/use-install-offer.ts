import { useCallback, useEffect, useState } from 'react'

/** What Chromium hands a page that may be installed; other browsers have none. */
type OfferEvent = Event & {
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

declare global {
  interface Window {
    /** Kept by `public/first.js`: the offer is made once, soon after the page opens. */
    etalaseOffer?: OfferEvent | undefined
  }
}

export type InstallOffer = {
  readonly open: boolean
  /** Asks the person; whether they took it. An offer is good for one question. */
  readonly take: () => Promise<boolean>
}

/** The browser's offer to install this app, whenever it was made. */
export function useInstallOffer(): InstallOffer {
  const [open, setOpen] = useState(() => window.etalaseOffer !== undefined)
  useEffect(() => {
    const made = () => setOpen(true)
    const gone = () => {
      window.etalaseOffer = undefined
      setOpen(false)
    }
    window.addEventListener('beforeinstallprompt', made)
    window.addEventListener('appinstalled', gone)
    return () => {
      window.removeEventListener('beforeinstallprompt', made)
      window.removeEventListener('appinstalled', gone)
    }
  }, [])
  const take = useCallback(async () => {
    const offer = window.etalaseOffer
    window.etalaseOffer = undefined
    setOpen(false)
    return offer !== undefined && (await offer.prompt()).outcome === 'accepted'
  }, [])
  return { open, take }
}
