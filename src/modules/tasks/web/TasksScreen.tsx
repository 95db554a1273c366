import './today.css'
import './tasks.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronLeft, ListChecks } from 'lucide-react'
import { useCallback, useState } from 'react'

import type { TaskId } from '#kernel/ids.ts'
import { useTeam, useTeamPath } from '#modules/team/pieces.tsx'
import { Button } from '#ui/design/Button.tsx'
import { EmptyState } from '#ui/design/EmptyState.tsx'
import { Loaded } from '#ui/design/Loaded.tsx'
import { Page } from '#ui/design/Page.tsx'
import { PageHead } from '#ui/design/PageHead.tsx'
import { Segmented } from '#ui/design/Segmented.tsx'
import { Link } from '#ui/navigation/Link.tsx'
import { useQueryParam } from '#ui/navigation/use-navigation.ts'
import { useAnswer } from '#ui/wire/query.ts'

import { tasks, TaskView } from '../contract.ts'
import { MoveBar } from './MoveBar.tsx'
import { QuickAdd } from './QuickAdd.tsx'
import { TaskGroups } from './TaskGroups.tsx'
import { TaskPanel } from './TaskPanel.tsx'
import { useTaskNews } from './use-task-news.ts'

const page = 100

/** All tasks of the team: mine, everybody's, and those that are done. */
export function TasksScreen() {
  const { t } = useLingui()
  const team = useTeam()
  const at = useTeamPath()
  const [asked, setView] = useQueryParam('view')
  const [opened, setOpened] = useQueryParam('task')
  const [line, setLine] = useQueryParam('line')
  const taken = useCallback(() => setLine(null), [setLine])
  const [choosing, setChoosing] = useState<readonly TaskId[] | null>(null)
  const [limit, setLimit] = useState(page)
  const view = TaskView.catch('mine').parse(asked ?? 'mine')
  const answer = useAnswer(tasks, { team: team.id, view, limit }, { keep: true })
  useTaskNews()
  const choose = (id: TaskId) =>
    setChoosing((before) =>
      before?.includes(id) ? before.filter((one) => one !== id) : [...(before ?? []), id],
    )
  return (
    <Page
      title={t`Tugas`}
      head={
        <PageHead
          title={t`Tugas`}
          context={
            <Link to={at('today')} className="link inline-flex items-center gap-1">
              <ChevronLeft aria-hidden />
              <Trans>Kembali ke Hari ini</Trans>
            </Link>
          }
        />
      }
      foot={choosing && <MoveBar chosen={choosing} onDone={() => setChoosing(null)} />}
    >
      <div className="tasks">
        <QuickAdd given={line} onGiven={taken} />
        <div className="tasks-bar">
          <Segmented
            label={t`Tugas yang tampil`}
            value={view}
            onChange={(next) => {
              setChoosing(null)
              setLimit(page)
              setView(next === 'mine' ? null : next)
            }}
            segments={[
              { value: 'mine', label: t`Tugas saya` },
              { value: 'all', label: t`Semua` },
              { value: 'done', label: t`Selesai` },
            ]}
          />
          {view !== 'done' && (answer.data?.total ?? 0) > 0 && (
            <Button
              tone="ghost"
              icon={ListChecks}
              aria-pressed={choosing !== null}
              onClick={() => setChoosing(choosing ? null : [])}
            >
              {choosing ? t`Batal` : t`Pilih`}
            </Button>
          )}
        </div>
        <Loaded answer={answer}>
          {({ tasks: list, total }) =>
            list.length === 0 ? (
              <NoTasks view={view} />
            ) : (
              <>
                <TaskGroups
                  tasks={list}
                  view={view}
                  onOpen={setOpened}
                  chosen={choosing}
                  onChoose={choose}
                />
                {total > list.length && limit < 200 && (
                  <Button className="justify-self-start" onClick={() => setLimit(200)}>
                    {t`Tampilkan ${Math.min(total, 200) - list.length} lagi`}
                  </Button>
                )}
                {total > list.length && limit >= 200 && (
                  <p className="text-13 text-muted">
                    <Trans>
                      Yang tampil {list.length} dari {total}. Selesaikan atau hapus yang tidak
                      perlu.
                    </Trans>
                  </p>
                )}
              </>
            )
          }
        </Loaded>
      </div>
      <TaskPanel id={opened} onClose={() => setOpened(null)} />
    </Page>
  )
}

function NoTasks({ view }: { readonly view: TaskView }) {
  if (view === 'done') {
    return (
      <EmptyState title={<Trans>Belum ada yang selesai</Trans>}>
        <Trans>Tugas yang dicentang pindah ke sini, dengan siapa dan kapan.</Trans>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={<Trans>Tidak ada tugas</Trans>}>
      <Trans>
        Tulis satu baris di atas: apa, kapan, dan untuk siapa. Misalnya “foto meja besok 10.00
        @nadia”. Sebelum disimpan tampil apa yang terbaca.
      </Trans>
    </EmptyState>
  )
}
