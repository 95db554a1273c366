import { useEffect, useState } from 'react'

import type { TeamId } from '#kernel/ids.ts'
import { useTeam } from '#modules/team/pieces.tsx'
import { upload } from '#ui/wire/call.ts'
import { asWireError, type WireError } from '#ui/wire/wire-error.ts'

import { sampleTables } from '../../contract.ts'
import type { TableSample } from '../../contract/mapping.ts'

export type Sampled = {
  readonly file: File | null
  readonly tables: readonly TableSample[] | null
  readonly busy: boolean
  readonly error: WireError | null
  readonly take: (file: File) => void
}

type Answer = Pick<Sampled, 'tables' | 'error'>

/** The first rows of a file, read by the server and kept by nobody but this page. */
export function useSample(first: File | null): Sampled {
  const team = useTeam()
  const [file, setFile] = useState(first)
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    let gone = false
    const read = async (chosen: File) => {
      const found = await sampleOf(team.id, chosen)
      if (!gone) setAnswer(found)
    }
    if (file) void read(file)
    return () => {
      gone = true
    }
  }, [file, team.id])
  return {
    file,
    tables: answer?.tables ?? null,
    error: answer?.error ?? null,
    busy: file !== null && answer === null,
    take: (chosen) => {
      setAnswer(null)
      setFile(chosen)
    },
  }
}

async function sampleOf(team: TeamId, file: File): Promise<Answer> {
  try {
    const input = { team, name: file.name }
    const { tables } = await upload(sampleTables, input, { file, onProgress: () => undefined })
    return { tables, error: null }
  } catch (problem) {
    return { tables: null, error: asWireError(problem) }
  }
}
