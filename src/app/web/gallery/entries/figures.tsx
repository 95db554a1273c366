import { Chart } from '#ui/design/Chart.tsx'
import { Figure, type FigureProps, Figures } from '#ui/design/Figure.tsx'

import type { Group } from '../entry.ts'

const none = () => undefined

const gmv: FigureProps = {
  name: 'GMV',
  value: { text: 'Rp295,2', unit: 'jt', full: 'Rp295.214.300' },
  delta: { text: '+61,9 %', direction: 'up', tone: 'good' },
  against: 'dari Rp182,4 jt',
  mean: 'rerata 4 minggu Rp179,0 jt',
  trend: [160, 175, 168, 170, 180, 199, 188, 295],
  trendMean: 179,
  onOrigin: none,
}
const paid: FigureProps = {
  name: 'Checkout dibayar',
  value: { text: '84,5', unit: '%' },
  delta: { text: '−5,8 poin', direction: 'down', tone: 'bad' },
  against: 'dari 90,3 %',
  mean: 'rerata 4 minggu 90,2 %',
  trend: [90, 91, 90, 89.6, 91, 90.7, 90.3, 84.5],
  trendMean: 90.2,
  onOrigin: none,
}
const quiet: FigureProps = {
  name: 'Pesanan',
  value: { text: '1.284' },
  delta: { text: '+0,4 %', direction: 'up', tone: 'quiet' },
  against: 'dari 1.279',
  mean: 'rerata 4 minggu 1.281',
  trend: [1270, 1290, null, 1275, 1281, 1284],
}
const without: FigureProps = {
  name: 'Belanja iklan',
  value: null,
  missing: {
    reason: 'Ekspor iklan minggu ini belum ada',
    action: <a href="#figure">Impor ekspor iklan</a>,
  },
}
const organic: FigureProps = {
  name: 'ROI LIVE GMV Max',
  value: { text: '6,4' },
  against: 'dari 5,9',
  aside: 'termasuk penjualan organik',
}
const long: FigureProps = {
  name: 'Nilai keseluruhan pertanggungjawaban penyelenggaraan',
  value: { text: 'Rp123.456,7', unit: 'jt', full: 'Rp123.456.700.000' },
  delta: { text: '+1.234,5 %', direction: 'up', tone: 'good' },
  against: 'dari Rp9.876,5 jt minggu sebelumnya',
  mean: 'rerata 4 minggu Rp10.101,0 jt',
  trend: [1, 2, 3],
}
const all = [gmv, paid, quiet, without, organic, long]

function Row({ of: figuresOf, columns }: { of: readonly FigureProps[]; columns?: number }) {
  return (
    <Figures label="Angka minggu ini" {...(columns && { columns })}>
      {figuresOf.map((figure) => (
        <Figure key={figure.name} {...figure} />
      ))}
    </Figures>
  )
}

const days = ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min']
const sold = [21, 18, 24, 26, 88, 71, 47]

export const figures: Group = {
  title: 'Figures',
  entries: [
    {
      title: 'Figure',
      files: ['ui/design/Figure.tsx'],
      states: [
        { name: 'rest', show: <Row of={[gmv, paid]} columns={2} /> },
        { name: 'usual range', show: <Row of={[quiet, organic]} columns={2} /> },
        { name: 'hover', force: 'hover', on: '.open', show: <Row of={[gmv, paid]} columns={2} /> },
        {
          name: 'focus',
          force: 'focus-visible',
          on: '.open',
          show: <Row of={[gmv, paid]} columns={2} />,
        },
        { name: 'missing', show: <Row of={[without, quiet]} columns={2} /> },
        { name: 'long words', show: <Row of={[long, gmv]} columns={2} /> },
        { name: 'phone', device: { width: 360, height: 520 }, show: <Row of={all} /> },
        { name: 'tablet', device: { width: 820, height: 300 }, show: <Row of={all} /> },
      ],
    },
    {
      title: 'Chart',
      files: ['ui/design/Chart.tsx'],
      states: [
        {
          name: 'rest',
          show: (
            <Chart
              label="GMV naik 62 %, hampir semua dari Jumat"
              height={160}
              option={({ main, muted, grid }) => ({
                grid: { left: 0, right: 0, top: 12, bottom: 24 },
                xAxis: {
                  data: days,
                  axisTick: { show: false },
                  axisLine: { lineStyle: { color: grid } },
                  axisLabel: { color: muted },
                },
                yAxis: { show: false },
                series: [{ type: 'bar', data: sold, itemStyle: { color: main } }],
              })}
              table={{
                head: ['Hari', 'GMV, Rp jt'],
                rows: days.map((day, at) => [day, String(sold[at])]),
              }}
            />
          ),
        },
      ],
    },
  ],
}
