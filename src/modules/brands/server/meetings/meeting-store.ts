import { and, eq, inArray } from 'drizzle-orm'

import type { Authorized } from '#kernel/actor.ts'
import type { Received } from '#kernel/endpoint.ts'
import { Failure } from '#kernel/failure.ts'
import type { TeamId } from '#kernel/ids.ts'
import type { Transaction } from '#kernel/transaction.ts'
import type { TaskService } from '#modules/tasks/contract.ts'
import { inTransaction, within } from '#platform/db/transaction.ts'

import {
  type markMeeting,
  Meeting,
  MeetingDraft,
  type MeetingPage,
  type MeetingText,
  type turnDecision,
} from '../../contract.ts'
import { factWith, nothingNoted, withoutDecisions } from '../../domain/meetings/meeting.ts'
import { brandFile, meeting, product } from '../../tables.ts'
import type { FileStore } from '../files/file-store.ts'
import { liveBrand } from '../live-brand.ts'
import { noSuchFiles } from '../products/failures.ts'
import type { ProductStore } from '../products/product-store.ts'
import { noSuchRecord } from '../records/failures.ts'
import { createRecordStore, type RecordNeeds } from '../records/record-store.ts'

export type MeetingNeeds = RecordNeeds & {
  readonly tasks: Pick<TaskService, 'create' | 'about' | 'announce'>
  readonly products: ProductStore
  readonly files: Pick<FileStore, 'named'>
}

export type MeetingStore = ReturnType<typeof createMeetingStore>

/** Meetings about brands, and what their decisions become. */
export function createMeetingStore({ tasks, products, files, ...needs }: MeetingNeeds) {
  const { db } = needs
  const store = createRecordStore<Meeting, MeetingDraft>(needs, {
    recordType: 'meeting',
    table: meeting,
    shape: Meeting,
    draft: MeetingDraft,
    toRow: (draft) => draft,
    fromRow: ({ brandId, ...row }) => ({ ...row, brand: brandId }),
    nameOf: ({ title }) => title,
    noSuch: () => noSuchRecord({ id: 'Rapat', en: 'meeting' }),
  })

  /** Under the id of the decision, so that a task is made once and found again. */
  const taskOf = async (caller: Authorized, decision: string) =>
    tasks.about(caller, { type: 'decision', id: decision })

  async function page(caller: Authorized, id: string): Promise<MeetingPage> {
    const { team } = caller
    const found = await store.one(team.id, id)
    const made = await Promise.all(
      found.decisions.map(async (decision) =>
        (await taskOf(caller, decision.id)).map(({ title, owner, day, state }) => ({
          decision: decision.id,
          title,
          owner: owner?.name ?? null,
          day,
          done: state === 'done',
        })),
      ),
    )
    const ids = found.became.map((one) => one.product)
    return {
      meeting: found,
      attached: await files.named(team.id, found.files),
      tasks: made.flat(),
      products:
        ids.length === 0
          ? []
          : await db
              .select({ id: product.id, name: product.name })
              .from(product)
              .where(and(eq(product.teamId, team.id), inArray(product.id, ids))),
    }
  }

  async function makeTask(
    tx: Transaction,
    caller: Authorized,
    { from, decision, owner, day }: TaskWish,
  ): Promise<void> {
    if ((await taskOf(caller, decision.id)).length > 0) return
    await tasks.create(tx, caller, {
      title: decision.text.slice(0, 200),
      owner,
      day,
      source: {
        type: 'decision',
        id: decision.id,
        words: {
          id: `Rapat “${from.title}”`.slice(0, 200),
          en: `Meeting “${from.title}”`.slice(0, 200),
        },
        path: `brands/${from.brand}/meetings/${from.id}`,
      },
    })
  }

  return {
    ...store,
    page,

    list: async (team: TeamId, brand: string) => {
      await liveBrand(db, team, brand)
      const found = await store.find(team, eq(meeting.brandId, brand))
      return found.toSorted(
        (a, b) => b.day.localeCompare(a.day) || Number(b.updatedAt) - Number(a.updatedAt),
      )
    },

    createFor: (
      caller: Authorized,
      brandId: string,
      { key, text }: { readonly key?: string | undefined; readonly text: MeetingText },
    ) =>
      inTransaction(db, async (tx) => {
        await liveBrand(within(tx), caller.team.id, brandId)
        const draft = { ...text, ...nothingNoted }
        return store.createIn(tx, caller, { draft, key, more: { brandId } })
      }),

    async write(
      caller: Authorized,
      id: string,
      { version, text }: { readonly version: number; readonly text: MeetingText },
    ) {
      const { decisions, became, files: attached } = await store.one(caller.team.id, id)
      const draft = { ...text, decisions, became, files: attached }
      return store.update(caller, id, { version, draft })
    },

    mark: (
      caller: Authorized,
      id: string,
      marks: Omit<Received<typeof markMeeting>, 'team' | 'meeting'>,
    ) =>
      inTransaction(db, async (tx) => {
        await refuseForeignFiles(tx, caller.team.id, marks.addFiles)
        return store.editIn(tx, caller, {
          id,
          edit: (before) => {
            const known = new Set(before.decisions.map((one) => one.id))
            const fresh = marks.addDecisions.filter((one) => !known.has(one.id))
            return {
              ...withoutDecisions(before, marks.dropDecisions, fresh),
              files: [...new Set([...before.files, ...marks.addFiles])].filter(
                (one) => !marks.dropFiles.includes(one),
              ),
            }
          },
        })
      }),

    async turn(
      caller: Authorized,
      id: string,
      { decision: chosen, into }: Pick<Received<typeof turnDecision>, 'decision' | 'into'>,
    ) {
      const made = await inTransaction(db, async (tx) => {
        const from = await store.oneIn(tx, caller.team.id, id)
        const decision = from.decisions.find((one) => one.id === chosen)
        if (!decision) throw noSuchDecision()
        if (into.kind === 'task') {
          const { owner, day } = into
          await makeTask(tx, caller, { from, decision, owner, day })
          return { record: from, change: null }
        }
        const fact = into.kind === 'fact' ? into.fact : null
        const became = { decision: decision.id, product: into.product, fact }
        const isThere = from.became.some(
          (one) =>
            one.decision === became.decision && one.product === became.product && one.fact === fact,
        )
        if (isThere) return { record: from, change: null }
        const { change } = await products.editIn(tx, caller, {
          id: into.product,
          edit: (before) => factWith(before, fact, decision.text),
        })
        const { record } = await store.editIn(tx, caller, {
          id,
          edit: (before) => ({ ...before, became: [...before.became, became] }),
        })
        return { record, change }
      })
      tasks.announce(caller)
      return made
    },
  }
}

type TaskWish = Pick<
  Extract<Received<typeof turnDecision>['into'], { kind: 'task' }>,
  'owner' | 'day'
> & {
  readonly from: Meeting
  readonly decision: Meeting['decisions'][number]
}

async function refuseForeignFiles(
  tx: Transaction,
  team: TeamId,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const found = await within(tx)
    .select({ id: brandFile.id })
    .from(brandFile)
    .where(and(eq(brandFile.teamId, team), inArray(brandFile.id, [...ids])))
  if (found.length < new Set(ids).size) throw noSuchFiles()
}

const noSuchDecision = () =>
  new Failure('not-found', {
    id: 'Keputusan ini sudah dihapus dari rapat. Muat ulang halaman.',
    en: 'This decision was removed from the meeting. Reload the page.',
  })
