import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ChevronRight, FileQuestion, TableProperties } from 'lucide-react'

import { useMay, useTeam } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { Notice } from '#ui/design/Notice.tsx'
import { Told } from '#ui/design/Told.tsx'
import { useAction, useWire } from '#ui/wire/query.ts'

import { batch, discardImport, type Import } from '../contract.ts'

const shownInFull = 2

/** Files that cannot be used, each with its sentence; many of them fold into a list of names. */
export function RefusedFiles({
  refused,
  onMap,
}: {
  readonly refused: readonly Import[]
  readonly onMap: (one: Import) => void
}) {
  const { t } = useLingui()
  const discard = useDiscard()
  const may = useMay()
  if (refused.length === 0) return null
  if (refused.length <= shownInFull) {
    return refused.map((one) => (
      <Notice
        key={one.id}
        tone="danger"
        icon={FileQuestion}
        title={<span className="break-all">{one.file}</span>}
        actions={
          may('imports.upload') && (
            <>
              <MapButton one={one} onMap={onMap} />
              <Button
                size="small"
                tone="ghost"
                busy={discard.busy}
                onClick={() => void discard.all([one])}
              >
                {t`Buang berkas`}
              </Button>
            </>
          )
        }
      >
        <span className="block">
          <Reason one={one} />
        </span>
      </Notice>
    ))
  }
  return (
    <Notice
      tone="danger"
      icon={FileQuestion}
      title={
        <Plural
          value={refused.length}
          one="# berkas tidak bisa dipakai."
          other="# berkas tidak bisa dipakai."
        />
      }
      actions={
        may('imports.upload') && (
          <Button
            size="small"
            tone="ghost"
            busy={discard.busy}
            onClick={() => void discard.all(refused)}
          >
            {t`Buang berkas ini`}
          </Button>
        )
      }
    >
      <Trans>Berkas lain tidak terpengaruh.</Trans>
      <ul className="mt-1">
        {refused.map((one) => (
          <li key={one.id}>
            <details className="fold">
              <summary>
                <ChevronRight aria-hidden />
                <span className="ell" title={one.file}>
                  {one.file}
                </span>
              </summary>
              <p>
                <Reason one={one} />
              </p>
              {may('imports.upload') && <MapButton one={one} onMap={onMap} />}
            </details>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The way on for a table nobody knows, and for a mapping that no longer fits. */
function MapButton({
  one,
  onMap,
}: {
  readonly one: Import
  readonly onMap: (one: Import) => void
}) {
  const { t } = useLingui()
  if (!one.mappable && one.mapping === null) return null
  return (
    <Button size="small" icon={TableProperties} onClick={() => onMap(one)}>
      {one.mapping === null ? t`Petakan kolom` : t`Buka pemetaan`}
    </Button>
  )
}

function Reason({ one }: { readonly one: Import }) {
  const { t } = useLingui()
  return one.problem ? (
    <Told words={one.problem} />
  ) : (
    t`Berkas ini tidak bisa dibaca. Unggah ekspor aslinya.`
  )
}

function useDiscard() {
  const team = useTeam()
  const wire = useWire()
  const action = useAction(discardImport, { onError: 'toast' })
  return {
    busy: action.busy,
    all: async (imports: readonly Import[]) => {
      await Promise.all(imports.map(({ id }) => action.run({ team: team.id, import: id })))
      await wire.refresh(batch)
    },
  }
}
