import { useLingui } from '@lingui/react/macro'
import { Download } from 'lucide-react'

import { useWords } from '#ui/i18n/use-words.ts'
import { downloadAddress } from '#ui/wire/call.ts'

import { authorityFile, authorityProfile } from '../contract.ts'
import type { Step } from '../domain/picture.ts'
import { DrawnScreen } from './DrawnScreen.tsx'

/** Steps with their pictures; `primary` says whether the download is the one thing to do. */
export function Steps({
  steps,
  primary = false,
}: {
  readonly steps: readonly Step[]
  readonly primary?: boolean
}) {
  const { t } = useLingui()
  const say = useWords()
  return (
    <ol className="steps">
      {steps.map(({ words, picture, file }) => (
        <li key={words.id} className="step">
          <div>
            <span>{say(words)}</span>
            {file && (
              <a
                className={primary ? 'btn primary' : 'btn'}
                href={downloadAddress(file === 'crt' ? authorityFile : authorityProfile, {})}
                download
              >
                <Download aria-hidden />
                {file === 'crt' ? t`Unduh sertifikat` : t`Unduh profil`}
              </a>
            )}
          </div>
          {picture && <DrawnScreen picture={picture} />}
        </li>
      ))}
    </ol>
  )
}
