import './device.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { Corner, nextPage } from '#modules/team/pieces.tsx'
import { ErrorView } from '#ui/design/ErrorView.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { OutsidePage } from '#ui/design/OutsidePage.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { QrCode } from '#ui/design/QrCode.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { nameBrowser } from '#ui/device/browser-name.ts'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'

import type { AuthorityShown } from '../contract.ts'
import { trustGuide, type TrustSystem } from '../domain/trust-steps.ts'
import { Steps } from './Steps.tsx'
import { TrustState } from './TrustState.tsx'
import { useTrust } from './use-trust.ts'

/** How a device gets to know the certificate of this server, in pictures; needs no account. */
export function TrustScreen() {
  const { t } = useLingui()
  const trust = useTrust()
  const { standing, secure, error } = trust
  const [next] = useState(() => nextPage(location.search))
  const [own] = useState(() => nameBrowser(navigator.userAgent, navigator.maxTouchPoints > 1))
  return (
    <OutsidePage
      title={t`Kenalkan server ini`}
      from="Etalase"
      corner={<Corner />}
      head={
        <PageHead
          title={<Trans>Kenalkan server ini ke perangkat</Trans>}
          context={
            <Trans>
              Sekali per perangkat. Sesudahnya Etalase bisa dipasang, mengirim notifikasi, menahan
              layar menyala, dan memakai mikrofon.
            </Trans>
          }
        />
      }
    >
      <div className="grid gap-6">
        {error ? <ErrorView error={error} /> : <TrustState trust={trust} next={next} />}
        {secure && standing !== 'safe' && (
          <Guide
            authority={secure.authority}
            own={standing === 'here' ? 'android' : own.system}
            primary={standing === 'unknown' || standing === 'skipped'}
          />
        )}
        {secure && <Meaning authority={secure.authority} own={own.system} />}
      </div>
    </OutsidePage>
  )
}

function Guide({
  authority,
  own,
  primary,
}: {
  readonly authority: AuthorityShown
  readonly own: TrustSystem
  readonly primary: boolean
}) {
  const { t } = useLingui()
  const say = useWords()
  const [system, setSystem] = useState(own)
  const { steps, hint } = trustGuide(system, authority.name)
  const onComputer = own !== 'android' && own !== 'ios'
  const shareable = !/^(?:localhost$|127\.|\[?::1)/.test(location.hostname)
  return (
    <>
      <Section title={t`Langkahnya`}>
        <div className="grid gap-6">
          <Segmented
            label={t`Perangkat`}
            value={system}
            onChange={setSystem}
            segments={[
              { value: 'android', label: 'Android' },
              { value: 'ios', label: 'iPhone, iPad' },
              { value: 'windows', label: 'Windows' },
              { value: 'mac', label: 'Mac' },
              { value: 'linux', label: 'Linux' },
            ]}
          />
          <Steps steps={steps} primary={primary && system === own} />
          {hint && <Notice>{say(hint)}</Notice>}
        </div>
      </Section>
      {onComputer && shareable && (
        <Section title={t`Untuk ponsel`} beside={t`pindai, lalu ikuti langkah di sana`}>
          <QrCode text={`${location.origin}/trust`} label={t`Kode QR halaman ini`} />
        </Section>
      )}
    </>
  )
}

function Meaning({
  authority,
  own,
}: {
  readonly authority: AuthorityShown
  readonly own: TrustSystem
}) {
  const { t } = useLingui()
  const say = useWords()
  const { day } = useFormat()
  const until = day(authority.until)
  return (
    <>
      <Section
        title={t`Cocokkan sidik jarinya`}
        beside={t`harus sama dengan yang tercetak di terminal server`}
      >
        <p className="mb-2">
          <b>{authority.name}</b>, <Trans>berlaku sampai {until}</Trans>
        </p>
        <div className="fingerprint">
          {authority.fingerprint.split(':').map((pair, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- pairs repeat, and never move
            <span key={index}>{pair}</span>
          ))}
        </div>
      </Section>
      <Section title={t`Apa artinya`}>
        <div className="grid max-w-[68ch] gap-2">
          <p>
            <Trans>
              Perangkat percaya bahwa yang menjawab di alamat ini memang server Etalase. Siapa pun
              yang mencuri kunci dari komputer server bisa berpura-pura menjadi server itu.
              Sertifikatnya dibatasi untuk jaringan lokal, jadi tidak berlaku untuk situs bank atau
              toko; tidak semua ponsel memeriksa batas itu.
            </Trans>
          </p>
          <p>
            <Trans>
              Android menampilkan pemberitahuan “jaringan mungkin dipantau” untuk setiap sertifikat
              yang ditambahkan, juga yang ini. Etalase tidak membaca lalu lintas aplikasi lain.
            </Trans>
          </p>
          <p>
            <Trans>
              Jangan lanjutkan bila sidik jarinya berbeda, atau bila bukan tim sendiri yang meminta.
            </Trans>
          </p>
        </div>
      </Section>
      <Section title={t`Mencabutnya lagi`}>
        <p className="max-w-[68ch]">{say(trustGuide(own, authority.name).remove)}</p>
      </Section>
    </>
  )
}
