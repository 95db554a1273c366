import { Trans, useLingui } from '@lingui/react/macro'

import { Loaded } from '#ui/design/Loaded.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useAnswer } from '#ui/wire/query.ts'

import { personalData } from '../contract.ts'
import { ErasureList } from './ErasureList.tsx'
import { KeptKinds } from './KeptKinds.tsx'
import { PersonSearch } from './PersonSearch.tsx'
import { useTeam } from './session.ts'
import { TeamPage } from './TeamPage.tsx'

/** What is kept about persons outside the team, for how long, and the way to erase one of them. */
export function PersonalScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const answer = useAnswer(personalData, { team: team.id })
  return (
    <TeamPage
      title={t`Data pribadi`}
      context={t`Apa yang tersimpan tentang orang di luar tim, berapa lama, dan cara menghapus seseorang.`}
    >
      <Section title={t`Permintaan seseorang`}>
        <PersonSearch />
      </Section>
      <Loaded answer={answer}>
        {({ kinds, erasures }) => (
          <>
            <Section title={t`Yang tersimpan`} beside={t`dihapus sendiri setiap malam`}>
              <KeptKinds kinds={kinds} />
            </Section>
            <Section title={t`Yang sudah dihapus`} beside={<Trans>tanpa nama</Trans>}>
              <ErasureList erasures={erasures} kinds={kinds} />
            </Section>
          </>
        )}
      </Loaded>
    </TeamPage>
  )
}
