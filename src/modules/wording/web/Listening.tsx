import { Trans, useLingui } from '@lingui/react/macro'
import { Mic, MicOff } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

import { useTeamPath } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { useWords } from '#ui/i18n/use-words.ts'
import { Link } from '#ui/navigation/Link.tsx'

import { hear, type Heard, type Listened, nothingHeard } from '../domain/listening/heard.ts'
import type { About, Circumstances } from '../logic.ts'
import { HeardWords } from './HeardWords.tsx'

import './listening.css'
import { browserRecogniser, type Recogniser, type StopReason } from './recogniser.ts'
import { useMicrophone } from './use-microphone.ts'
import { useRuleBook } from './use-rule-book.ts'

type State = 'off' | 'starting' | 'on'

/**
 * Runs what is said through the rule book while it is being said. Off until somebody starts it;
 * nothing is recorded or sent by Etalase: the browser recognises the words and decides where.
 */
export function Listening({
  brand = null,
  product = null,
  scope = 'live',
  official,
  recogniser = browserRecogniser,
}: About &
  Pick<Circumstances, 'scope' | 'official'> & {
    readonly recogniser?: Recogniser
  }) {
  const { t } = useLingui()
  const say = useWords()
  const path = useTeamPath()
  const matcher = useRuleBook({ brand, product })
  const [state, setState] = useState<State>('off')
  const [failed, setFailed] = useState<StopReason | null>(null)
  const [listened, setListened] = useState<Listened>(nothingHeard)
  const { verdict: microphone, look } = useMicrophone()
  const stopper = useRef<(() => void) | null>(null)
  const latest = useRef<((heard: Heard) => void) | null>(null)
  useEffect(() => {
    latest.current = (heard) => {
      if (!matcher) return
      const circumstances = { scope, ...(official && { official }) }
      setListened((before) => hear(before, heard, (text) => matcher.check(text, circumstances)))
    }
  })
  useEffect(() => () => stopper.current?.(), [])

  const stop = () => {
    stopper.current?.()
    stopper.current = null
    setState('off')
    // Nothing of what was said stays.
    setListened(nothingHeard)
  }
  const start = () => {
    setFailed(null)
    setListened(nothingHeard)
    setState('starting')
    stopper.current = recogniser.listen({
      started: () => setState('on'),
      heard: (heard) => latest.current?.(heard),
      failed: (reason) => {
        stop()
        setFailed(reason)
        look()
      },
    })
  }
  const failures: Readonly<Record<StopReason, string>> = {
    refused: t`Mikrofon tidak diizinkan.`,
    'no-microphone': t`Mikrofon tidak ditemukan atau dipakai aplikasi lain. Periksa, lalu mulai lagi.`,
    'no-service': t`Layanan pengenal ucapan browser tidak terjangkau. Periksa internet, lalu mulai lagi.`,
    'no-language': t`Browser ini tidak mengenali bahasa Indonesia. Pakai Chrome atau Edge.`,
    other: t`Pengenal ucapan berhenti. Mulai lagi; bila berulang, pakai Chrome atau Edge.`,
  }
  const absent = !recogniser.present()
  const barred = microphone !== null && ['insecure', 'absent', 'refused'].includes(microphone.state)
  return (
    <section className="listening" aria-label={t`Dengarkan`}>
      <header>
        <h2>
          <Trans>Dengarkan</Trans>
        </h2>
        {state === 'off' ? (
          <Button
            icon={Mic}
            disabled={absent || microphone?.state === 'insecure' || !matcher}
            onClick={start}
          >
            <Trans>Mulai mendengarkan</Trans>
          </Button>
        ) : (
          <Button icon={MicOff} onClick={stop}>
            <Trans>Berhenti</Trans>
          </Button>
        )}
        {state !== 'off' && (
          <span className="listening-state">
            {state === 'on' ? <Trans>Mendengarkan</Trans> : <Trans>Menunggu mikrofon …</Trans>}
          </span>
        )}
      </header>
      <p className="listening-where">
        <Trans>
          Etalase tidak merekam dan tidak mengirim suara. Yang mengenali ucapan adalah browser:
          Chrome mengirim suara ke Google, Edge ke Microsoft, Safari ke Apple, kecuali perangkat
          mengenalinya sendiri. Minta izin orang di ruangan sebelum memulai.
        </Trans>
      </p>
      {absent ? (
        <Notice tone="info" title={t`Browser ini tidak mengenali ucapan.`}>
          <Trans>Pakai Chrome atau Edge terbaru. Pemeriksaan teks tetap berjalan di sini.</Trans>
        </Notice>
      ) : (
        (failed || barred) && (
          <Notice
            tone="warning"
            title={failed ? failures[failed] : t`Mikrofon belum bisa dipakai di sini.`}
          >
            {microphone?.remedy && (failed === null || failed === 'refused') && (
              <>
                {say(microphone.remedy)}{' '}
                <Link to={microphone.way === 'trust' ? '/trust' : path('device')}>
                  <Trans>Buka petunjuk</Trans>
                </Link>
              </>
            )}
          </Notice>
        )
      )}
      {state !== 'off' && <HeardWords listened={listened} />}
    </section>
  )
}
