import { Trans, useLingui } from '@lingui/react/macro'

import { useFormat } from '#ui/format/use-format.ts'

import type { Cells } from '../contract.ts'

/** The cells by file: sheet, row, column and what stands there. */
export function OriginRows({ origin, imports }: Pick<Cells, 'origin' | 'imports'>) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <div className="grid gap-4">
      {imports.map(({ id, file, appliedAt, appliedBy }) => {
        const cells = origin.filter((cell) => cell.import === id)
        const sheet = cells[0]?.sheet
        return (
          <section key={id}>
            <p className="text-13 font-medium break-words">{file}</p>
            <p className="text-12 text-muted">
              {sheet && <>{sheet} · </>}
              <Trans>
                diterapkan {format.instant(appliedAt)} oleh {appliedBy}
              </Trans>
            </p>
            <table className="mt-1 w-full text-12">
              <thead className="sr-only">
                <tr>
                  <th scope="col">{t`Baris`}</th>
                  <th scope="col">{t`Kolom`}</th>
                  <th scope="col">{t`Isi`}</th>
                </tr>
              </thead>
              <tbody>
                {cells.map((cell) => (
                  <tr key={`${cell.row} ${cell.column}`} className="border-b border-line align-top">
                    <td className="tn py-1 pr-3 whitespace-nowrap text-muted">
                      <Trans>baris {cell.row}</Trans>
                    </td>
                    <td className="py-1 pr-3">{cell.column}</td>
                    <td className="py-1 text-right font-mono break-all">
                      {typeof cell.value === 'number'
                        ? format.number(cell.value, decimalsOf(cell.value))
                        : cell.value}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )
      })}
    </div>
  )
}

/** As many decimals as the file has, within reason. */
const decimalsOf = (value: number): number =>
  Number.isInteger(value) ? 0 : Math.min(6, `${value}`.split('.')[1]?.length ?? 0)
