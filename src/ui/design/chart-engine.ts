import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import {
  GridComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
} from 'echarts/components'
import { type EChartsType, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

/** Puts a chart into an element: crisp vectors, only the kinds of charts the product draws. */
export function drawIn(element: HTMLElement): EChartsType {
  use([
    BarChart,
    LineChart,
    ScatterChart,
    CustomChart,
    GridComponent,
    MarkLineComponent,
    MarkPointComponent,
    TooltipComponent,
    SVGRenderer,
  ])
  return init(element, null, { renderer: 'svg' })
}
