import { Trans, useLingui } from '@lingui/react/macro'
import { CalendarDays } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'

import { addWeeks, Day, Instant, type Period, periodOf, weekAt } from '#kernel/time.ts'
import { useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Field, Input } from '#ui/design/Field.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useWords } from '#ui/i18n/use-words.ts'
import { useAction, useWire } from '#ui/wire/query.ts'

import { batch, type Import, previewRows, setPeriod } from '../contract.ts'

/** Which days a file is about, where only its name or nothing tells it. */
export function PeriodQuestion({ one }: { readonly one: Import }) {
  const { t } = useLingui()
  const format = useFormat()
  const may = useMay()
  const [editing, setEditing] = useState(false)
  const asked = one.period === null
  if (one.state !== 'preview' || !may('imports.upload')) return null
  if (!asked && one.periodFrom !== 'name' && one.periodFrom !== 'person') return null
  if (asked || editing) {
    return <PeriodForm one={one} onDone={() => setEditing(false)} />
  }
  const period = one.period ? format.period(one.period) : ''
  return (
    <Notice
      icon={CalendarDays}
      actions={<Button size="small" onClick={() => setEditing(true)}>{t`Ubah periode`}</Button>}
    >
      {one.periodFrom === 'name' ? (
        <Trans>
          <b>Periode {period} diambil dari nama berkas.</b> Isi berkas tidak menyebutnya.
        </Trans>
      ) : (
        <Trans>
          <b>Periode {period} diisi tangan.</b>
        </Trans>
      )}
    </Notice>
  )
}

const weekBefore = (now: number, timeZone: string): Period =>
  periodOf(addWeeks(weekAt(Instant.parse(now), timeZone), -1))

function PeriodForm({ one, onDone }: { readonly one: Import; readonly onDone: () => void }) {
  const { t } = useLingui()
  const say = useWords()
  const format = useFormat()
  const team = useTeam()
  const wire = useWire()
  const save = useAction(setPeriod)
  const [lastWeek] = useState(() => weekBefore(Date.now(), team.timeZone))
  const [from, setFrom] = useState<string>(one.period?.from ?? '')
  const [to, setTo] = useState<string>(one.period?.to ?? '')
  const [tried, setTried] = useState(false)
  const [first, last] = [Day.safeParse(from), Day.safeParse(to)]
  const wrongOrder = first.success && last.success && first.data > last.data

  const put = async (period: Period) => {
    const done = await save.run({ team: team.id, import: one.id, ...period })
    if (!done) return
    onDone()
    await wire.refresh(batch, previewRows)
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (first.success && last.success && !wrongOrder) {
      void put({ from: first.data, to: last.data })
    }
  }
  return (
    <form className="notice warning" onSubmit={submit} noValidate>
      <CalendarDays aria-hidden />
      <div className="grid min-w-0 flex-1 gap-3">
        <p>
          {one.period === null ? (
            <Trans>
              <b>Periode berkas ini belum diketahui.</b> Isi dan namanya tidak menyebut tanggal;
              tanpa periode berkas ini tidak diterapkan.
            </Trans>
          ) : (
            <b>{t`Ubah periode`}</b>
          )}
        </p>
        <div className="flex flex-wrap items-start gap-3">
          <Field label={t`Dari`} error={tried && !first.success ? t`Pilih tanggal` : undefined}>
            <Input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
          </Field>
          <Field
            label={t`Sampai`}
            error={
              wrongOrder
                ? t`Sebelum tanggal awal`
                : tried && !last.success
                  ? t`Pilih tanggal`
                  : undefined
            }
          >
            <Input type="date" value={to} onChange={(event) => setTo(event.target.value)} />
          </Field>
        </div>
        {save.error && (
          <p role="alert" className="text-danger">
            {say(save.error.words)}
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" size="small" busy={save.busy}>
            {t`Simpan periode`}
          </Button>
          <Button size="small" tone="ghost" busy={save.busy} onClick={() => void put(lastWeek)}>
            {t`Minggu lalu, ${format.period(lastWeek)}`}
          </Button>
        </div>
      </div>
    </form>
  )
}
