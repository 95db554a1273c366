import { use, useState } from 'react'

import { useLinked, withSecret } from '#modules/team/pieces.tsx'
import { fetchFile } from '#ui/wire/call.ts'
import { TellContext } from '#ui/wire/query.ts'
import { saveFile } from '#ui/wire/save-file.ts'
import { asWireError } from '#ui/wire/wire-error.ts'

import { sharedReportPdf } from '../contract.ts'

/** Fetched with the secret in a header, then saved: a plain link would carry it in an address. */
export function useSharedPdf(): { download: () => Promise<void>; busy: boolean } {
  const { secret } = useLinked()
  const tell = use(TellContext)
  const [busy, setBusy] = useState(false)
  const download = async () => {
    setBusy(true)
    try {
      saveFile(await fetchFile(sharedReportPdf, {}, withSecret(secret)))
    } catch (error) {
      tell(asWireError(error))
    } finally {
      setBusy(false)
    }
  }
  return { download, busy }
}
