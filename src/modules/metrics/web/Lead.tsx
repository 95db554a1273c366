import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { ListTree } from 'lucide-react'

import { Button } from '#ui/design/Button.tsx'
import { useWords } from '#ui/i18n/use-words.ts'

import { useWeek } from './use-week.ts'

/** The sentence of the week, its evidence, and the rows both were made from. */
export function Lead() {
  const { t } = useLingui()
  const say = useWords()
  const { page, ask, figure } = useWeek()
  const { headline } = page
  const gmv = figure('shop.gmv')
  if (!headline) {
    if (!gmv?.missing) return null
    return (
      <section className="border-t border-line py-4 [.link-tabs+&]:border-t-0 [.link-tabs+&]:pt-0">
        <h2 className="text-16 md:text-20">
          <Trans>Data belum cukup untuk membaca minggu ini.</Trans>
        </h2>
        <p className="mt-1 text-13 text-muted">{say(gmv.missing)}</p>
      </section>
    )
  }
  const rows = headline.cites.reduce((sum, { id }) => sum + (figure(id)?.originRows ?? 0), 0)
  const [first] = headline.cites
  return (
    <section className="grid items-end gap-x-6 gap-y-3 border-t border-line py-4 [.link-tabs+&]:border-t-0 [.link-tabs+&]:pt-0 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <h2 className="text-16 md:text-20 md:tracking-[-0.015em]">{say(headline.title)}</h2>
        <p className="mt-1 text-13 text-muted">
          <b className="text-ink">
            <Trans>Bukti</Trans>
          </b>{' '}
          {say(headline.evidence)}
        </p>
      </div>
      {first && (
        <Button
          size="small"
          icon={ListTree}
          className="justify-self-start"
          onClick={() => ask(first, headline.cites)}
        >
          {t`${plural(rows, { other: '# baris asal' })}`}
        </Button>
      )}
    </section>
  )
}
