import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import { Instant } from '#kernel/time.ts'
import { useDone, useMe, useTeam } from '#modules/team/pieces.tsx'
import { call } from '#ui/wire/call.ts'
import { useAction, useWire } from '#ui/wire/query.ts'
import { type Outcome, type Signed, useMerge } from '#ui/writing/use-merge.ts'
import { useWriting } from '#ui/writing/use-writing.ts'

import { type Brand, brief, type BriefDraft, type BriefTexts, saveBrief } from '../../contract.ts'

const never = Instant.parse(0)

const signed = ({ version, texts, savedBy, savedAt }: BriefDraft): Signed<BriefTexts> => ({
  version,
  texts,
  by: savedBy,
  at: savedAt ?? never,
})

/** The written parts on screen, stored on top of the newest draft or merged with it. */
export function useBriefWriting(brand: Brand, draft: BriefDraft) {
  const { t } = useLingui()
  const team = useTeam()
  const me = useMe()
  const wire = useWire()
  const done = useDone()
  const save = useAction(saveBrief)
  const here = { team: team.id, brand: brand.id }
  const stored = useMemo(() => signed(draft), [draft])
  const place = { user: me.id, team: team.id, record: `brief/${brand.id}` }
  const writing = useWriting(place, stored)

  const merge = useMerge(writing, async (version, texts): Promise<Outcome<BriefTexts>> => {
    const answer = await save.run({ ...here, version, texts })
    if (answer) {
      writing.settle(signed(answer.draft))
      await done({ text: t`Draf brief disimpan`, change: answer.change, refresh: [brief] })
      return 'stored'
    }
    const now = await call(brief, here).catch(() => null)
    if (!now) return 'failed'
    wire.remember(brief, here, now)
    if (now.draft.version === version) return 'failed'
    save.reset()
    return { newer: signed(now.draft) }
  })
  return { writing, merge, stored, save }
}
