import { useLingui } from '@lingui/react/macro'
import { Ban, CircleCheck, CircleX, Footprints, Hand, LockOpen, Minus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import type { State, Verdict } from '#ui/device/capability.ts'
import { type Outcome, outcomeOf, type Seen } from '#ui/device/trials.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { AbilityWords } from './use-ability-words.ts'

const tones = {
  works: 'positive',
  ask: 'info',
  todo: 'info',
  refused: 'danger',
  absent: 'plain',
  insecure: 'warning',
} as const
const signs = {
  works: CircleCheck,
  ask: Hand,
  todo: Footprints,
  refused: Ban,
  absent: Minus,
  insecure: LockOpen,
} as const

/** One thing this device can do or not: its state in a word, what to do about it, and a real test. */
export function AbilityRow({
  words,
  verdict,
  trial,
  primary,
  onTried,
}: {
  readonly words: AbilityWords
  readonly verdict: Verdict
  /** Null where there is nothing to try. */
  readonly trial: ((seen: Seen) => Promise<Outcome | null>) | null
  /** The one thing to do next on this page. */
  readonly primary: boolean
  readonly onTried: () => void
}) {
  const say = useWords()
  const stateWords = useStateWords()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [level, setLevel] = useState<number | null>(null)
  const [stream, setStream] = useState<MediaStream | null>(null)
  const { icon: Icon, name, purpose, press } = words
  // What leads to the page about HTTPS is said once, above the list.
  const { state, remedy, way } = verdict
  const run = async () => {
    if (!trial) return
    setBusy(true)
    setOutcome(null)
    setOutcome(await trial({ level: setLevel, picture: setStream }).catch(outcomeOf))
    setLevel(null)
    setBusy(false)
    onTried()
  }
  return (
    <li className="ability">
      <Icon aria-hidden />
      <div>
        <h3>{name}</h3>
        <p>{purpose}</p>
        {remedy && way === null && <p className="remedy">{say(remedy)}</p>}
        {level !== null && <meter aria-label={name} value={level} />}
        {stream && <Preview stream={stream} />}
        <output className="outcome">
          {outcome && (
            <>
              {outcome.ok ? (
                <CircleCheck aria-hidden className="text-positive" />
              ) : (
                <CircleX aria-hidden className="text-danger" />
              )}
              {say(outcome.words)}
            </>
          )}
        </output>
      </div>
      <Chip tone={tones[state]} icon={signs[state]}>
        {stateWords[state]}
      </Chip>
      {trial && (
        <Button
          size="small"
          tone={primary ? 'primary' : 'plain'}
          busy={busy}
          onClick={() => void run()}
          aria-label={`${press}: ${name}`}
        >
          {press}
        </Button>
      )}
    </li>
  )
}

function useStateWords(): Readonly<Record<State, string>> {
  const { t } = useLingui()
  return {
    works: t`Berfungsi`,
    ask: t`Perlu izin`,
    todo: t`Satu langkah lagi`,
    refused: t`Ditolak browser`,
    absent: t`Tidak ada di browser ini`,
    insecure: t`Tidak lewat HTTP`,
  }
}

function Preview({ stream }: { readonly stream: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- the own camera, without sound
  return <video ref={video} autoPlay muted playsInline />
}
