import type { EChartsCoreOption, EChartsType } from 'echarts/core'
import { useEffect, useRef, useState } from 'react'

import { type ChartRoles, rolesAt } from './chart-roles.ts'
import { Skeleton } from './Skeleton.tsx'

export type ChartProps = {
  /** What it shows, read aloud instead of the picture. */
  readonly label: string
  /** The picture in the colours of the theme; the width lets it drop labels on a phone. */
  readonly option: (roles: ChartRoles, width: number) => EChartsCoreOption
  readonly height?: number
  /** The same figures as a table, for those who do not see the picture. */
  readonly table: {
    readonly head: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
}

/** A chart drawn in ink. The library is fetched when the first chart is shown. */
export function Chart({ label, option, height = 226, table }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState(false)
  const latest = useRef(option)
  const redraw = useRef<() => void>(() => undefined)

  useEffect(() => {
    latest.current = option
    redraw.current()
  }, [option])

  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    let chart: EChartsType | null = null
    let left = false
    const draw = () => {
      if (!chart || element.clientWidth === 0) return
      const roles = rolesAt(element)
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      chart.resize()
      chart.setOption(
        {
          animation: !calm,
          animationDuration: 200,
          animationDurationUpdate: 160,
          textStyle: { fontFamily: roles.font },
          ...latest.current(roles, element.clientWidth),
        },
        { notMerge: true },
      )
    }
    const size = new ResizeObserver(draw)
    const theme = new MutationObserver(draw)
    const system = matchMedia('(prefers-color-scheme: dark)')
    const begin = (drawIn: (element: HTMLElement) => EChartsType) => {
      chart = drawIn(element)
      redraw.current = draw
      draw()
      setDrawn(true)
      size.observe(element)
      theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] })
      system.addEventListener('change', draw)
    }
    import('./chart-engine.ts')
      .then(({ drawIn }) => {
        if (!left) begin(drawIn)
        return undefined
      })
      .catch(() => undefined)
    return () => {
      left = true
      redraw.current = () => undefined
      size.disconnect()
      theme.disconnect()
      system.removeEventListener('change', draw)
      chart?.dispose()
    }
  }, [])

  return (
    <figure className="chart relative" aria-label={label}>
      {!drawn && (
        <div className="absolute inset-0">
          <Skeleton height={height} />
        </div>
      )}
      <div ref={place} aria-hidden style={{ height }} />
      <table className="sr-only">
        <caption>{label}</caption>
        <thead>
          <tr>
            {table.head.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, column) => (
                <td key={table.head[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
