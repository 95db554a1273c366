import { Trans } from '@lingui/react/macro'
import { type ReactNode, useEffect } from 'react'

import { EmptyState } from '#ui/design/EmptyState.tsx'
import { TimeZoneContext } from '#ui/format/use-format.ts'
import { useSpeak } from '#ui/i18n/use-words.ts'
import { Link } from '#ui/navigation/Link.tsx'
import { useGo } from '#ui/navigation/use-navigation.ts'

import { ScopeContext, useSession } from './session.ts'
import { teamPath } from './team-path.ts'
import { Unreachable } from './Unreachable.tsx'

/** Lets only members in, and gives what is below it team, person and clock. */
export function TeamScope({
  slug,
  children,
}: {
  readonly slug: string
  readonly children: ReactNode
}) {
  const answer = useSession()
  const go = useGo()
  const speak = useSpeak()
  const { data } = answer
  const person = data?.user
  const stranger = data !== undefined && !person
  const canSignIn = data?.installation === 'ready'
  const language = person?.language

  useEffect(() => {
    if (!stranger) return
    const here = location.pathname + location.search
    // Where nobody has an account yet there is nothing to sign in to.
    go(canSignIn ? `/sign-in?next=${encodeURIComponent(here)}` : '/', { replace: true })
  }, [stranger, canSignIn, go])

  useEffect(() => {
    if (language) void speak(language)
  }, [language, speak])

  if (!data) {
    return answer.error ? (
      <Unreachable error={answer.error} retry={() => void answer.refetch()} />
    ) : null
  }
  if (!person) return null
  const team = data.teams.find((one) => one.slug === slug)
  if (!team) {
    return (
      <main className="grid min-h-dvh place-items-center bg-surface-1 p-6" id="isi">
        <EmptyState
          title={<Trans>Tim ini tidak ada di akun ini</Trans>}
          actions={data.teams.map((one) => (
            <Link key={one.id} className="btn" to={teamPath(one.slug, '')}>
              {one.name}
            </Link>
          ))}
        >
          <Trans>Periksa tautannya, atau minta pemilik tim mengundang.</Trans>
        </EmptyState>
      </main>
    )
  }
  return (
    <ScopeContext value={{ team, person }}>
      <TimeZoneContext value={team.timeZone}>{children}</TimeZoneContext>
    </ScopeContext>
  )
}
