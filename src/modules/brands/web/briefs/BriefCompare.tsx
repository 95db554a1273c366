import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronLeft } from 'lucide-react'

import { useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Select } from '#ui/design/Field.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { useQueryParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { type Brand, type BriefPage, briefVersion } from '../../contract.ts'
import { emptyContent } from '../../domain/briefs/brief.ts'
import { BriefDiff } from './BriefDiff.tsx'
import { BriefSheet } from './BriefSheet.tsx'

/** One version as it was, and how it differs from another one. */
export function BriefCompare({
  brand,
  page,
  number,
  onChoose,
}: {
  readonly brand: Brand
  readonly page: BriefPage
  readonly number: number
  readonly onChoose: (number: number | null) => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const team = useTeam()
  const [wanted, setWanted] = useQueryParam('with')
  const here = { team: team.id, brand: brand.id }
  const { versions } = page
  const before = versions.find((one) => one.number < number)?.number ?? null
  const against = versions.find((one) => String(one.number) === wanted)?.number ?? before
  const shown = useAnswer(briefVersion, { ...here, number })
  const other = useAnswer(
    briefVersion,
    { ...here, number: against ?? number },
    { enabled: against !== null },
  )
  const options = versions.map((one) => ({
    value: String(one.number),
    label: t`Versi ${one.number}, ${format.dayOf(one.enforcedAt)}`,
  }))
  return (
    <>
      <div className="brief-bar">
        <Button tone="ghost" icon={ChevronLeft} onClick={() => onChoose(null)}>
          <Trans>Brief yang berlaku</Trans>
        </Button>
        <span className="w-60 max-md:w-full">
          <Select
            label={t`Versi yang dilihat`}
            value={String(number)}
            options={options}
            onChange={(value) => onChoose(Number(value))}
          />
        </span>
        {against !== null && (
          <>
            <Trans>dibandingkan dengan</Trans>
            <span className="w-60 max-md:w-full">
              <Select
                label={t`Versi pembanding`}
                value={String(against)}
                options={options.filter(({ value }) => value !== String(number))}
                onChange={setWanted}
              />
            </span>
          </>
        )}
      </div>
      <Loaded answer={shown}>
        {(version) => (
          <div className="brief-columns">
            <BriefSheet content={version} />
            <aside>
              <Section title={against === null ? t`Versi pertama` : t`Yang berubah`}>
                {against === null ? (
                  <BriefDiff before={emptyContent} after={version} />
                ) : (
                  <Loaded answer={other}>
                    {(was) => <BriefDiff before={was} after={version} />}
                  </Loaded>
                )}
              </Section>
            </aside>
          </div>
        )}
      </Loaded>
    </>
  )
}
