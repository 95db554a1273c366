import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, Suspense } from 'react'

import { EmptyState } from '#ui/design/EmptyState.tsx'
import { ErrorView } from '#ui/design/ErrorView.tsx'
import { OutsidePage } from '#ui/design/OutsidePage.tsx'
import { SkeletonRows } from '#ui/design/Skeleton.tsx'
import { TimeZoneContext } from '#ui/format/use-format.ts'
import { useParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { openLink } from '../contract.ts'
import { Corner } from './Corner.tsx'
import { LinkContext, withSecret } from './linked.ts'

/** What the address of a link shows: the screen of its scope, or that it opens nothing. */
export function LinkPage({ screens }: { readonly screens: ReadonlyMap<string, ReactNode> }) {
  const { t } = useLingui()
  const secret = useParam('secret')
  const answer = useAnswer(openLink, {}, withSecret(secret))
  // A link that was revoked while its page was open: what is on screen goes as well.
  const ended = answer.error?.kind === 'not-found'
  const screen = answer.data && screens.get(answer.data.scope)
  if (answer.data && screen && !ended) {
    return (
      <LinkContext value={{ ...answer.data, secret }}>
        <TimeZoneContext value={answer.data.timeZone}>
          <Suspense fallback={<Waiting title={t`Tautan`} />}>{screen}</Suspense>
        </TimeZoneContext>
      </LinkContext>
    )
  }
  if (ended) return <Ended />
  if (!answer.error) return <Waiting title={t`Tautan`} />
  return (
    <OutsidePage title={t`Tautan`} from="Etalase" corner={<Corner />}>
      <div className="py-8">
        <ErrorView error={answer.error} retry={() => void answer.refetch()} />
      </div>
    </OutsidePage>
  )
}

function Waiting({ title }: { readonly title: string }) {
  return (
    <OutsidePage title={title} from="Etalase" corner={<Corner />}>
      <div className="py-8">
        <SkeletonRows />
      </div>
    </OutsidePage>
  )
}

/** The same for every link that opens nothing: the page does not know why, and nor does it ask. */
function Ended() {
  const { t } = useLingui()
  return (
    <OutsidePage title={t`Tautan tidak berlaku`} from="Etalase" corner={<Corner />}>
      <div className="py-8">
        <EmptyState title={<Trans>Tautan ini tidak berlaku</Trans>}>
          <Trans>
            Mungkin sudah berakhir, dicabut, atau salah salin. Minta yang baru kepada orang yang
            mengirimnya.
          </Trans>
        </EmptyState>
      </div>
    </OutsidePage>
  )
}
