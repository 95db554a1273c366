import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Clock3, FileSearch, RotateCw } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useCallback, useState } from 'react'

import { asNamed } from '#kernel/search.ts'
import { useTeamPath } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import type { PaletteGroup, PaletteRow } from '#ui/design/palette-row.ts'
import { Palette } from '#ui/design/Palette.tsx'
import { useLanguage, useWords } from '#ui/i18n/use-words.ts'
import type { Command, PalettePart } from '#ui/navigation/screens.ts'
import { useGo } from '#ui/navigation/use-navigation.ts'

import { matching } from './matching.ts'
import { type FoundSoFar, useFound } from './use-found.ts'
import { useRecent } from './use-recent.ts'

export type SearchPaletteProps = {
  readonly open: boolean
  readonly onClose: () => void
  readonly onHelp: () => void
  /** The pages of the menu, as this person sees it. */
  readonly pages: readonly Command[]
  /** One per module; always the same ones. */
  readonly parts: readonly PalettePart[]
  /** The picture of the menu entry that a page stands below. */
  readonly iconOf: (path: string) => LucideIcon | undefined
}

/** Everything the team has and everything one can do, by a few letters. */
export function SearchPalette({ open, onClose, onHelp, pages, parts, iconOf }: SearchPaletteProps) {
  const { t } = useLingui()
  const say = useWords()
  const at = useTeamPath()
  const go = useGo()
  const language = useLanguage()
  const [text, setText] = useState('')
  const [recent, remember] = useRecent()
  const found = useFound(open ? text : '')
  // oxlint-disable-next-line react-hooks/rules-of-hooks -- the list is the same at every draw
  const commands = [...pages, ...parts.flatMap(({ useCommands }) => useCommands(text))]

  const pictureOf = (kind: string, path: string) =>
    parts.map(({ icons }) => icons?.[kind]).find(Boolean) ?? iconOf(path)
  const typed = text.trim() !== ''
  const { sure, maybe } = matching(commands, text)
  const takers = commands.filter(({ takesAll }) => takesAll)
  const groups: readonly PaletteGroup[] = typed
    ? [
        { id: 'commands', heading: t`Perintah`, rows: sure.map(rowOf) },
        ...found.findings.groups.map(({ kind, words, hits }) => ({
          id: kind,
          heading: say(words),
          rows: hits.map(({ id, title, detail, path }) => ({
            id: `${kind} ${id}`,
            label: say(title),
            detail: detail ? say(detail) : undefined,
            icon: pictureOf(kind, path) ?? FileSearch,
            to: at(path),
          })),
        })),
        { id: 'maybe', heading: t`Perintah yang mirip`, rows: maybe.map(rowOf) },
        { id: 'takers', heading: t`Lakukan`, rows: takers.map(rowOf) },
      ]
    : [
        {
          id: 'recent',
          heading: t`Terakhir dibuka`,
          rows: recent.map(({ to, title, kind }) => ({
            id: `recent ${to}`,
            label: commands.find((one) => one.to === to)?.label ?? title[language],
            icon: pictureOf(kind, to.slice(at('').length + 1)) ?? Clock3,
            to,
          })),
        },
        { id: 'do', heading: t`Lakukan`, rows: commands.filter(isDeed).map(rowOf) },
        { id: 'open', heading: t`Buka halaman`, rows: commands.filter(isPage).map(rowOf) },
      ]
  const shown = groups.filter(({ rows }) => rows.length > 0)

  const leave = useCallback(() => {
    onClose()
    setText('')
  }, [onClose])
  const choose = useCallback(
    ({ id, label, to, run, oneOff }: PaletteRow, beside: boolean) => {
      if (to !== undefined && !oneOff)
        remember({ to, title: asNamed(label), kind: id.split(' ')[0] ?? '' })
      if (to !== undefined && beside) {
        window.open(to, '_blank', 'noopener')
        return
      }
      leave()
      run?.()
      if (to !== undefined) go(to)
    },
    [go, leave, remember],
  )
  return (
    <Palette
      open={open}
      onClose={leave}
      label={t`Cari atau jalankan perintah`}
      placeholder={t`Cari video, minggu, laporan, orang, perintah`}
      text={text}
      onText={setText}
      groups={shown}
      busy={found.busy}
      onChoose={choose}
      onHelp={() => {
        leave()
        onHelp()
      }}
      note={
        typed && (
          <Note text={text.trim()} found={found} empty={shown.every(({ id }) => id === 'takers')} />
        )
      }
    />
  )
}

const rowOf = ({ takesAll, ...command }: Command): PaletteRow => ({
  ...command,
  id: `do ${command.label}`,
  onlyWhenPicked: takesAll,
})

/** What leads to a page that also has a name stands among the pages. */
const isPage = ({ to, run }: Command) => to !== undefined && !to.includes('?') && !run
const isDeed = (command: Command) => !isPage(command)

function Note({
  text,
  found,
  empty,
}: {
  readonly text: string
  readonly found: FoundSoFar
  readonly empty: boolean
}): ReactNode {
  const { t } = useLingui()
  const say = useWords()
  const { findings, error, busy, retry } = found
  const kinds = findings.missed.map(say).join(', ')
  const hits = findings.groups.reduce((sum, group) => sum + group.hits.length, 0)
  if (error) {
    return (
      <output className="palette-note block">
        <b>{error.kind === 'offline' ? t`Server tidak terjangkau` : t`Pencarian gagal`}</b>
        {error.kind === 'offline' ? (
          <Trans>
            Perintah dan halaman tetap bisa dibuka. Isi tim dicari lagi saat tersambung.
          </Trans>
        ) : (
          say(error.words)
        )}
        <div className="mt-2">
          <Button size="small" icon={RotateCw} onClick={retry}>
            {t`Coba lagi`}
          </Button>
        </div>
      </output>
    )
  }
  if (busy) return null
  return (
    <output className="block">
      {empty ? (
        <p className="palette-note">
          <b>
            <Trans>Tidak ada yang cocok dengan “{text}”</Trans>
          </b>
          <Trans>Coba awal kata, nomor minggu, tanggal seperti 10 Nov, atau ID.</Trans>
        </p>
      ) : (
        <span className="sr-only">
          <Plural value={hits} other="# hasil" />
        </span>
      )}
      {findings.missed.length > 0 && (
        <p className="palette-note">
          <Trans>Belum sempat dicari: {kinds}. Ketik lebih lengkap, atau coba lagi.</Trans>
        </p>
      )}
    </output>
  )
}
