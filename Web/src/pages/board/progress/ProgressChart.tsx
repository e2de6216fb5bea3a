import { LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useThemeMode } from '../../../app/preferences'

use([LineChart, GridComponent, TooltipComponent, CanvasRenderer])

export type ChartLine = { name: string; color: string; dashed: boolean; points: [number, number][] }

type Props = { lines: ChartLine[]; most: number; last: number; labelOf: (day: number) => string; described: string }

/** Step lines over the days of a year. A module of its own, because the drawing library is larger than the rest of the page. */
export default function ProgressChart({ lines, most, last, labelOf, described }: Props) {
  const [mode] = useThemeMode()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const host = place.current!
    const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
    const chart = init(host)
    const axis = { axisLine: { lineStyle: { color: colour('line-strong') } }, axisLabel: { color: colour('muted') }, splitLine: { lineStyle: { color: colour('line') } } }
    chart.setOption({
      animation: false,
      grid: { left: 8, right: 20, top: 12, bottom: 4, outerBoundsMode: 'same' },
      // Drawn on the canvas: a tooltip of HTML would carry style attributes, which the page's policy refuses.
      tooltip: { trigger: 'axis', renderMode: 'richText', backgroundColor: colour('panel'), borderColor: colour('line-strong'), textStyle: { color: colour('text') } },
      xAxis: { type: 'value', min: 0, max: last, ...axis, splitLine: { show: false }, axisLabel: { ...axis.axisLabel, formatter: labelOf, hideOverlap: true }, axisPointer: { label: { formatter: ({ value }: { value: unknown }) => labelOf(Math.round(Number(value))) } } },
      yAxis: { type: 'value', min: 0, max: most, minInterval: 1, ...axis },
      series: lines.map((line) => ({
        type: 'line', step: 'end', name: line.name, data: line.points, showSymbol: false,
        lineStyle: { color: colour(line.color), width: line.dashed ? 1.5 : 2.5, type: line.dashed ? 'dashed' : 'solid' }, itemStyle: { color: colour(line.color) },
      })),
    })
    const sized = new ResizeObserver(() => chart.resize())
    sized.observe(host)
    return () => {
      sized.disconnect()
      chart.dispose()
    }
  }, [lines, most, last, labelOf, mode])
  return <div ref={place} className="chart" role="img" aria-label={described} />
}
