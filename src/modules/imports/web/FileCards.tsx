import { useLingui } from '@lingui/react/macro'
import { ChevronRight } from 'lucide-react'

import type { ImportId } from '#kernel/ids.ts'
import { useFormat } from '#ui/format/use-format.ts'

import type { Import } from '../contract.ts'
import { FileName } from './FileName.tsx'
import { FileState } from './FileState.tsx'

/** The list on the phone: one line of counts, the details behind a tap. */
export function FileCards({
  imports,
  onOpen,
}: {
  readonly imports: readonly Import[]
  readonly onOpen: (id: ImportId) => void
}) {
  return (
    <ul className="card-list">
      {imports.map((one) => (
        <li key={one.id}>
          <button type="button" className="card-row" onClick={() => onOpen(one.id)}>
            <span className="min-w-0 flex-1">
              <FileName one={one} />
              <Counts one={one} />
            </span>
            <FileState one={one} quiet />
            <ChevronRight className="text-muted" aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}

function Counts({ one }: { readonly one: Import }) {
  const { t } = useLingui()
  const format = useFormat()
  if (!one.counts) return null
  const { new: fresh, changed, same } = one.counts
  return (
    <span className="tn mt-1 block text-12 text-muted">
      {t`${format.count(fresh)} baru · ${format.count(changed)} berubah · ${format.count(same)} sama`}
    </span>
  )
}
