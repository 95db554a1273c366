import type { Item } from '../../contract.ts'
import { AudienceHours } from './AudienceHours.tsx'
import { AudienceShares } from './AudienceShares.tsx'
import type { OpenedCell } from './CellPanel.tsx'

/** Who follows an account, and at which hours they are there. */
export function Audience({
  item,
  onOrigin,
}: {
  readonly item: Item
  readonly onOrigin: (cell: OpenedCell) => void
}) {
  const { audience } = item
  if (!audience) return null
  const { hours, shares } = audience
  return (
    <>
      {hours && <AudienceHours hours={hours} onOrigin={onOrigin} />}
      {shares.length > 0 && (
        <div className="grid gap-x-8 lg:grid-cols-2">
          {shares.map((one) => (
            <AudienceShares key={one.kind} shares={one} onOrigin={onOrigin} />
          ))}
        </div>
      )}
    </>
  )
}
