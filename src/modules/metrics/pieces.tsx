/**
 * What the screens of other modules show of the figures. Screens take the chart from here: the door
 * `logic.ts` also holds the importers, which no browser needs.
 */
export { DailyChart, DailyUnit } from './web/DailyChart.tsx'
