import { type RefObject, useEffect, useRef } from 'react';
import { type ChartColours, readColours } from './chart-colours';
import type { Chart, ChartOption } from './echarts-core';

/** What a chart draws, given the colours of the theme in force and its own width in pixels. */
export type ChartDrawing = (colours: ChartColours, width: number) => ChartOption;

/**
 * Keeps a chart in an element: made once, drawn anew when the drawing or the theme changes, fitted when the element
 * changes its size, and disposed of with it.
 */
export function useChart(element: RefObject<HTMLDivElement | null>, drawing: ChartDrawing, theme: string) {
  const chart = useRef<Chart | null>(null);
  const latest = useRef(drawing);
  latest.current = drawing;

  useEffect(() => {
    const host = element.current;
    if (host === null) return;
    let gone = false;
    const observer = new ResizeObserver(() => {
      if (chart.current === null) return;
      chart.current.resize();
      draw(chart.current, host, latest.current);
    });
    // The library comes after the words of the page: the chart is drawn into its place, which has its size already.
    void import('./echarts-core').then(({ createChart }) => {
      if (gone) return;
      chart.current = createChart(host);
      observer.observe(host);
    });
    return () => {
      gone = true;
      observer.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, [element]);

  // `theme` is not read here: the colours are read from the element, and change when it does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new theme must draw anew.
  useEffect(() => {
    if (chart.current !== null && element.current !== null) draw(chart.current, element.current, drawing);
  }, [element, drawing, theme]);

  return chart;
}

function draw(chart: Chart, host: HTMLElement, drawing: ChartDrawing): void {
  if (host.clientWidth === 0) return;
  chart.setOption(
    { animation: false, ...drawing(readColours(host), host.clientWidth) },
    { notMerge: true, lazyUpdate: false },
  );
}
