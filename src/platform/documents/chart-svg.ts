import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
} from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { EChartsOption } from 'echarts/types/dist/echarts'

use([
  BarChart,
  LineChart,
  ScatterChart,
  CustomChart,
  GridComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  AriaComponent,
  SVGRenderer,
])

/** The same option object the screen draws, as a vector picture for a document. Sizes in pixels. */
export function chartSvg(option: EChartsOption, size: { width: number; height: number }): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size })
  chart.setOption({ animation: false, ...option })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
