import { Trans, useLingui } from '@lingui/react/macro'

import { Instant } from '#kernel/time.ts'
import { Corner, useLinked, useLinkedAnswer } from '#modules/team/pieces.tsx'
import { BrandDot } from '#ui/design/BrandDot.tsx'
import { Chip } from '#ui/design/Chip.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { OutsidePage } from '#ui/design/OutsidePage.tsx'
import { PageHead, Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'

import './guests.css'
import { type GuestPage, guestPage } from '../../contract.ts'
import { BriefSheet } from '../briefs/BriefSheet.tsx'
import { PeriodState, PromiseTermsView } from '../promises/PromiseTermsView.tsx'
import { GuestApproval } from './GuestApproval.tsx'
import { GuestDecisions } from './GuestDecisions.tsx'
import { GuestNotes } from './GuestNotes.tsx'
import { GuestProducts } from './GuestProducts.tsx'

/** What somebody of the client sees of their brand, and what they may say to it. */
export function GuestScreen() {
  const { t } = useLingui()
  const format = useFormat()
  const { team, name, expiresAt } = useLinked()
  const answer = useLinkedAnswer(guestPage, {})
  const { data } = answer
  const until = format.dayOf(Instant.parse(expiresAt - 1))
  return (
    <OutsidePage
      title={data?.brand.name ?? t`Brand`}
      from={team}
      corner={<Corner />}
      head={
        data && (
          <PageHead
            title={
              <span className="flex min-w-0 items-center gap-2">
                <BrandDot color={data.brand.color} large />
                <span className="line-clamp-2 min-w-0 break-words">{data.brand.name}</span>
              </span>
            }
            context={t`Untuk ${name}`}
          />
        )
      }
      foot={
        <Trans>
          Tautan ini untuk {name}, berlaku sampai {until}. Jangan teruskan: siapa pun yang
          memegangnya bertindak atas nama {name}.
        </Trans>
      }
    >
      <Loaded answer={answer}>{(page) => <Body page={page} />}</Loaded>
    </OutsidePage>
  )
}

function Body({ page }: { readonly page: GuestPage }) {
  const { t } = useLingui()
  const format = useFormat()
  const { brief, promises, today } = page
  return (
    <>
      {brief && <GuestApproval page={page} />}
      <div className="guest-columns">
        <div className="min-w-0">
          {brief ? (
            <>
              <p className="pb-4 text-13 text-muted">
                <Trans>
                  Brief versi {brief.number}, berlaku sejak {format.dayOf(brief.enforcedAt)}
                </Trans>
              </p>
              <BriefSheet content={brief} />
            </>
          ) : (
            <EmptyState title={<Trans>Belum ada brief yang berlaku</Trans>}>
              <Trans>Begitu tim memberlakukannya, isinya tampil di sini: buka lagi nanti.</Trans>
            </EmptyState>
          )}
          <GuestProducts products={page.products} today={today} />
        </div>
        <aside className="min-w-0">
          <GuestNotes notes={page.notes} />
          {promises.length > 0 && (
            <Section title={t`Janji`}>
              <ul className="grid gap-4">
                {promises.map(({ id, terms }) => (
                  <li key={id}>
                    <p className="flex flex-wrap items-center gap-2 text-13 font-medium">
                      {format.period(terms)}
                      <Chip tone="line">
                        <PeriodState terms={terms} today={today} />
                      </Chip>
                    </p>
                    <PromiseTermsView terms={terms} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <GuestDecisions meetings={page.meetings} />
        </aside>
      </div>
    </>
  )
}
