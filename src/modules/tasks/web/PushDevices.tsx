import { Trans, useLingui } from '@lingui/react/macro'
import { BellPlus, Smartphone, X } from 'lucide-react'
import { useState } from 'react'

import type { Given } from '#kernel/endpoint.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useToast } from '#ui/design/toasts.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import { addDevice, preferences, removeDevice } from '../contract.ts'
import { deviceName, type PushState, pushStateOf, seenHere } from './push-state.ts'

type Devices = Given<typeof preferences>['devices']

/** The devices that are told by push, and the way to add this one, or why it cannot be. */
export function PushDevices({
  pushKey,
  devices,
}: {
  readonly pushKey: string
  readonly devices: Devices
}) {
  const { t } = useLingui()
  const { add, busy, error, state, failed } = useSubscribe(pushKey)
  return (
    <Section title={t`Perangkat untuk push`}>
      {devices.length > 0 && (
        <ul className="task-list mb-3">
          {devices.map((device) => (
            <DeviceLine key={device.id} device={device} />
          ))}
        </ul>
      )}
      <WhyNot state={state} />
      {failed && (
        <Notice tone="warning" title={t`Perangkat ini belum ditambahkan.`}>
          <Trans>
            Browser tidak memberi alamat push. Periksa sambungan internet lalu coba lagi; sebagian
            browser tanpa layanan Google tidak bisa menerima push.
          </Trans>
        </Notice>
      )}
      <ErrorLine error={error} />
      {state === 'ready' && (
        <Button icon={BellPlus} busy={busy} onClick={() => void add()}>
          {t`Terima push di perangkat ini`}
        </Button>
      )}
    </Section>
  )
}

/** Why push does not work here, and what to do about it. */
function WhyNot({ state }: { readonly state: PushState }) {
  const { t } = useLingui()
  switch (state) {
    case 'insecure':
      return (
        <Notice title={t`Alamat ini bukan HTTPS.`}>
          <Trans>
            Push hanya berjalan di alamat https://. Buka Etalase lewat alamat HTTPS-nya, lalu
            kembali ke halaman ini. Email dan kabar di aplikasi tetap berjalan.
          </Trans>
        </Notice>
      )
    case 'install-first':
      return (
        <Notice title={t`Pasang dulu di layar utama.`}>
          <Trans>
            Di iPhone dan iPad push hanya untuk aplikasi di layar utama: ketuk Bagikan, lalu Tambah
            ke Layar Utama, dan buka dari sana.
          </Trans>
        </Notice>
      )
    case 'unsupported':
      return (
        <Notice title={t`Browser ini tidak mengenal push.`}>
          <Trans>Pakai Chrome, Edge, Firefox, atau Safari versi baru, atau pilih email.</Trans>
        </Notice>
      )
    case 'refused':
      return (
        <Notice tone="warning" title={t`Notifikasi ditolak di browser ini.`}>
          <Trans>
            Ketuk ikon di kiri alamat, izinkan Notifikasi untuk situs ini, lalu muat ulang halaman.
          </Trans>
        </Notice>
      )
    case 'ready':
      return null
    default:
      return state satisfies never
  }
}

function DeviceLine({ device: { id, name, since } }: { readonly device: Devices[number] }) {
  const { t } = useLingui()
  const team = useTeam()
  const toast = useToast()
  const wire = useWire()
  const format = useFormat()
  const { run, busy } = useAction(removeDevice, { onError: 'toast' })
  const press = async () => {
    if (!(await run({ team: team.id, device: id }))) return
    toast({ text: t`${name} tidak menerima push lagi` })
    await wire.refresh(preferences)
  }
  return (
    <li className="task-line gap-3">
      <Smartphone aria-hidden className="text-muted" />
      <span className="day-words">
        <b className="font-medium">{name}</b>
        <small className="tn block text-12 text-muted">
          <Trans>sejak {format.dayOf(since)}</Trans>
        </small>
      </span>
      <Button
        size="small"
        tone="ghost"
        icon={X}
        busy={busy}
        aria-label={t`Hapus ${name}`}
        onClick={() => void press()}
      >
        {t`Hapus`}
      </Button>
    </li>
  )
}

function useSubscribe(pushKey: string) {
  const { t } = useLingui()
  const team = useTeam()
  const toast = useToast()
  const wire = useWire()
  const [state, setState] = useState(() => pushStateOf(seenHere()))
  const [working, setWorking] = useState(false)
  const [failed, setFailed] = useState(false)
  const { run, busy, error } = useAction(addDevice)
  const add = async () => {
    setWorking(true)
    setFailed(false)
    try {
      await Notification.requestPermission()
      setState(pushStateOf(seenHere()))
      const worker = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' })
      await navigator.serviceWorker.ready
      const options = { userVisibleOnly: true, applicationServerKey: pushKey }
      const { endpoint, keys } = (await worker.pushManager.subscribe(options)).toJSON()
      const { p256dh = '', auth = '' } = keys ?? {}
      const name = deviceName(navigator.userAgent)
      const known = { name, endpoint: endpoint ?? '', keys: { p256dh, auth } }
      if (!(await run({ team: team.id, ...known }))) return
      toast({ text: t`Perangkat ini menerima push` })
      await wire.refresh(preferences)
    } catch {
      // Refused is said by the state; anything else is the browser's own trouble.
      const after = pushStateOf(seenHere())
      setState(after)
      setFailed(after === 'ready')
    } finally {
      setWorking(false)
    }
  }
  return { add, busy: busy || working, error, state, failed }
}
