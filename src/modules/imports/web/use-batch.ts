import type { BatchId } from '#kernel/ids.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { type Answer, useAnswer, useWire } from '#ui/wire/query.ts'
import { useConnected, useTopic } from '#ui/wire/use-topic.ts'

import { batch, type Batch, batchMoved } from '../contract.ts'

/** The files of a batch; looks again whenever the server says that it moved on. */
export function useBatch(id: BatchId): Answer<Batch> {
  const team = useTeam()
  const wire = useWire()
  const connected = useConnected()
  const answer = useAnswer(
    batch,
    { team: team.id, batch: id },
    // Without the WebSocket, as behind a strict proxy, it asks while files are being read.
    { everyMs: (data) => (connected || data?.ready ? false : 1500) },
  )
  const look = () => void wire.refresh(batch)
  useTopic(batchMoved, { team: team.id, batch: id }, { snapshot: look, patch: look })
  return answer
}
