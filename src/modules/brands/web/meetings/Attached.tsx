import { Trans, useLingui } from '@lingui/react/macro'
import { FileText, X } from 'lucide-react'
import { useCallback } from 'react'

import { useDone, useMay, useTeam } from '#modules/team/pieces.tsx'
import { ErrorLine } from '#ui/design/ErrorView.tsx'
import { IconButton } from '#ui/design/IconButton.tsx'
import { Section } from '#ui/design/PageHead.tsx'
import { useFormat } from '#ui/format/use-format.ts'
import { call, downloadAddress } from '#ui/wire/call.ts'
import { useAction } from '#ui/wire/query.ts'

import {
  type BrandFile,
  brandFile,
  markMeeting,
  meeting as one,
  type MeetingPage,
} from '../../contract.ts'
import { FileButton } from '../files/FileButton.tsx'
import { useSending } from '../files/use-sending.ts'

/** Pictures and PDFs that a meeting brought. */
export function Attached({ page }: { readonly page: MeetingPage }) {
  const { t } = useLingui()
  const team = useTeam()
  const done = useDone()
  const format = useFormat()
  const may = useMay()('brands.manage')
  const mark = useAction(markMeeting)
  const { id: meeting } = page.meeting
  const add = useCallback(
    async (file: BrandFile) => {
      const sent = { team: team.id, meeting, addFiles: [file.id] }
      const { change } = await call(markMeeting, sent)
      await done({ text: t`Berkas dilampirkan`, change, refresh: [one] })
    },
    [done, meeting, t, team.id],
  )
  const sending = useSending(add)
  const drop = async (file: string) => {
    const answer = await mark.run({ team: team.id, meeting, dropFiles: [file] })
    if (!answer) return
    await done({ text: t`Lampiran dilepas`, change: answer.change, refresh: [one] })
  }
  if (!may && page.attached.length === 0) return null
  return (
    <Section title={t`Lampiran`}>
      {page.attached.length === 0 && (
        <p className="mb-2 text-13 text-muted">
          <Trans>Foto papan tulis, contoh kemasan, atau PDF dari klien.</Trans>
        </p>
      )}
      <ul className="mb-3 grid gap-2">
        {page.attached.map(({ id, name, bytes }) => (
          <li key={id} className="flex items-center gap-2 text-14">
            <FileText aria-hidden className="size-4 flex-none text-muted" />
            <a
              className="link min-w-0 flex-1 truncate"
              href={downloadAddress(brandFile, { team: team.id, file: id })}
              target="_blank"
              rel="noreferrer"
            >
              {name || t`Berkas`}
            </a>
            <span className="tn text-12 text-muted">{format.bytes(bytes)}</span>
            {may && <IconButton icon={X} label={t`Lepas ${name}`} onClick={() => void drop(id)} />}
          </li>
        ))}
      </ul>
      {may && (
        <FileButton
          label={t`Lampirkan berkas`}
          sending={sending}
          accept="image/jpeg,image/png,image/webp,application/pdf"
        />
      )}
      <ErrorLine error={mark.error} />
    </Section>
  )
}
