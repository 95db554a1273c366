import './device.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { LockOpen, ShieldCheck } from 'lucide-react'

import { ButtonLink } from '#ui/design/Button.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { SkeletonRows } from '#ui/design/Skeleton.tsx'
import {
  capabilities,
  capability,
  type Capability,
  type Environment,
  type Verdict,
} from '#ui/device/capability.ts'
import { type InstallOffer, useInstallOffer } from '#ui/device/use-install-offer.ts'
import { usePath } from '#ui/navigation/use-navigation.ts'

import { iosInstall } from '../domain/install-steps.ts'
import { AbilityRow } from './AbilityRow.tsx'
import { Steps } from './Steps.tsx'
import { trialsWith } from './trials-with.ts'
import { useAbilityWords } from './use-ability-words.ts'
import { useDevice } from './use-device.ts'

/** What this device and browser can do for Etalase, and the remedy for what they do not. */
export function DeviceScreen() {
  const { t } = useLingui()
  const offer = useInstallOffer()
  const { environment, look } = useDevice(offer.open)
  const trust = `/trust?next=${encodeURIComponent(usePath())}`
  return (
    <Page
      title={t`Perangkat ini`}
      head={
        <PageHead
          title={t`Perangkat ini`}
          context={t`Yang bisa dilakukan perangkat dan browser ini untuk Etalase.`}
        />
      }
    >
      {environment ? (
        <>
          <Hindrance environment={environment} trust={trust} />
          <Abilities environment={environment} offer={offer} look={look} />
          {environment.system === 'ios' && environment.secure && !environment.installed && (
            <Section title={t`Memasang di iPhone dan iPad`}>
              <Steps steps={iosInstall} />
            </Section>
          )}
        </>
      ) : (
        <SkeletonRows />
      )}
    </Page>
  )
}

/** What stands in the way of most of it, said once and above the list. */
function Hindrance({
  environment,
  trust,
}: {
  readonly environment: Environment
  readonly trust: string
}) {
  const { t } = useLingui()
  const { secure, shell } = environment
  if (secure && shell !== 'untrusted') return null
  const remedy = (
    <ButtonLink tone="primary" icon={ShieldCheck} to={trust}>
      {t`Kenalkan server ini`}
    </ButtonLink>
  )
  return secure ? (
    <Notice tone="warning" title={<Trans>Peringatan browser dilewati.</Trans>} actions={remedy}>
      <Trans>Perangkat ini belum memercayai sertifikat server, jadi sebagian tidak berjalan.</Trans>
    </Notice>
  ) : (
    <Notice
      tone="warning"
      icon={LockOpen}
      title={<Trans>Halaman ini terbuka lewat HTTP biasa.</Trans>}
      actions={remedy}
    >
      <Trans>
        Semua pekerjaan tetap bisa. Pemasangan, notifikasi, layar yang ditahan menyala, mikrofon,
        dan kamera langsung hanya diizinkan browser lewat HTTPS.
      </Trans>
    </Notice>
  )
}

function Abilities({
  environment,
  offer,
  look,
}: {
  readonly environment: Environment
  readonly offer: InstallOffer
  readonly look: () => void
}) {
  const words = useAbilityWords()
  const trials = trialsWith(offer)
  return (
    <ul className="mt-2">
      {capabilities.map((name) => {
        const verdict = capability(name, environment)
        const trial = mayTry(name, verdict, environment) ? trials[name] : null
        return (
          <AbilityRow
            key={name}
            words={words[name]}
            verdict={verdict}
            trial={trial}
            primary={name === 'install'}
            onTried={look}
          />
        )
      })}
    </ul>
  )
}

/** A button stands only where pressing it does something. */
function mayTry(name: Capability, { state }: Verdict, { offered }: Environment): boolean {
  if (state === 'insecure' || state === 'absent' || state === 'refused') return false
  switch (name) {
    case 'install':
      return state === 'todo' && offered
    case 'offline':
      return state === 'todo'
    case 'clock':
    case 'notifications':
    case 'wake-lock':
    case 'microphone':
    case 'camera':
    case 'storage':
    case 'vibration':
      return true
    default:
      return name satisfies never
  }
}
