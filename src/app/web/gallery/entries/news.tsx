import { useQuery } from '@tanstack/react-query'
import { Upload, WifiOff } from 'lucide-react'
import { useEffect } from 'react'

import { Button } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { ErrorLine, ErrorView } from '#ui/design/ErrorView.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Skeleton, SkeletonRows } from '#ui/design/Skeleton.tsx'
import { type ToastDraft, Toasts, useToast } from '#ui/design/toasts.tsx'
import { offline, unexpected, type WireError } from '#ui/wire/wire-error.ts'

import type { Group } from '../entry.ts'

const none = () => undefined
/** An answer as calls give it, without a call. */
function Asked({ name, gives, before }: { name: string; gives: Promise<string>; before?: string }) {
  const answer = useQuery<string, WireError>({
    queryKey: ['gallery', name],
    queryFn: () => gives,
    staleTime: 0,
    ...(before && { initialData: before }),
  })
  return <Loaded answer={answer}>{(text) => text}</Loaded>
}
const never = new Promise<string>(none)
const failed = Promise.reject<string>(unexpected())
failed.catch(none)

/** Says it again before it goes, so that it can be looked at. */
function Saying({ draft }: { readonly draft: ToastDraft }) {
  const toast = useToast()
  useEffect(() => {
    const first = setTimeout(() => toast(draft))
    const again = setInterval(() => toast(draft), 9_900)
    return () => {
      clearTimeout(first)
      clearInterval(again)
    }
  }, [draft, toast])
  return null
}
const moved: ToastDraft = { text: '3 cue dipindah ke Sab 21 Nov', undo: none }
const long: ToastDraft = {
  text: 'Keseluruhan pertanggungjawaban penyelenggaraan pameran Kubik dipindah ke Sabtu, 21 November 2026',
  undo: none,
  link: { to: '/dev/gallery', label: 'Lihat' },
}
const said = (draft: ToastDraft) => (
  <Toasts>
    <Saying draft={draft} />
  </Toasts>
)

export const news: Group = {
  title: 'Told',
  entries: [
    {
      title: 'Notice',
      files: ['ui/design/Notice.tsx'],
      states: [
        { name: 'plain', show: <Notice title="Minggu berjalan.">Datanya sampai Kamis.</Notice> },
        {
          name: 'warning',
          show: (
            <Notice tone="warning" icon={WifiOff} title="Jaringan putus sejak 20:41.">
              Catatan tetap tersimpan di perangkat dan dikirim saat tersambung.
            </Notice>
          ),
        },
        {
          name: 'danger',
          show: (
            <Notice
              tone="danger"
              title="Berkas ini bukan ekspor yang dikenal."
              actions={<Button size="small">Petakan kolom</Button>}
            >
              Kolom <b>ID Video</b> tidak ada.
            </Notice>
          ),
        },
        {
          name: 'positive',
          show: (
            <Notice tone="positive" title="Cadangan terakhir baik.">
              Dibuat pagi ini pukul 03.00.
            </Notice>
          ),
        },
        { name: 'info', show: <Notice tone="info">Angka ini dikoreksi Nadia kemarin.</Notice> },
        {
          name: 'narrow',
          show: (
            <div className="gal-narrow">
              <Notice tone="warning" title="Ketidakseimbangan pertanggungjawaban.">
                Dipertanggungjawabkan kepada penyelenggara.
              </Notice>
            </div>
          ),
        },
      ],
    },
    {
      title: 'ErrorView',
      files: ['ui/design/ErrorView.tsx'],
      states: [
        { name: 'offline', show: <ErrorView error={offline()} retry={none} /> },
        { name: 'a bug', show: <ErrorView error={unexpected('3f9a12cc07')} retry={none} /> },
        { name: 'a line', show: <ErrorLine error={offline()} /> },
      ],
    },
    {
      title: 'EmptyState',
      files: ['ui/design/EmptyState.tsx'],
      states: [
        {
          name: 'first use',
          show: (
            <EmptyState
              title="Belum ada angka minggu ini"
              actions={
                <>
                  <Button tone="primary" icon={Upload}>
                    Unggah ekspor
                  </Button>
                  <Button tone="ghost">Lihat contoh</Button>
                </>
              }
            >
              Unggah ekspor Analisis LIVE dari Seller Center. GMV, pesanan, dan penonton tiap sesi
              akan muncul di sini.
            </EmptyState>
          ),
        },
        {
          name: 'nothing found',
          show: (
            <EmptyState title="Tidak ada yang cocok">Coba satu kata saja dari judulnya.</EmptyState>
          ),
        },
      ],
    },
    {
      title: 'Loaded',
      files: ['ui/design/Loaded.tsx'],
      states: [
        { name: 'on its way', show: <Asked name="on its way" gives={never} /> },
        { name: 'failed', show: <Asked name="failed" gives={failed} /> },
        {
          name: 'failed again',
          show: <Asked name="failed again" gives={failed} before="Angka dari tadi pagi" />,
        },
      ],
    },
    {
      title: 'Skeleton',
      files: ['ui/design/Skeleton.tsx'],
      states: [
        { name: 'one', show: <Skeleton height={28} width={160} /> },
        { name: 'rows', show: <SkeletonRows rows={3} /> },
      ],
    },
    {
      title: 'Toast',
      files: ['ui/design/toasts.tsx'],
      states: [
        { name: 'undo', device: { width: 800, height: 110 }, show: said(moved) },
        { name: 'long words', device: { width: 800, height: 130 }, show: said(long) },
        { name: 'phone', device: { width: 360, height: 260 }, show: said(long) },
      ],
    },
  ],
}
