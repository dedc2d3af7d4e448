import type { ChartDrawing } from '@shared/charts/chart';
import { type RefObject, useEffect, useRef } from 'react';
import { laidOutForPaper } from '../state/print-page';
import { readColours } from './chart-colours';
import { DrawnWhenSeen } from './drawn-when-seen';
import type { Chart } from './echarts-core';
import { optionShape } from './option-shape';

/**
 * Keeps a chart in an element: made once, drawn anew when the drawing or the theme changes, fitted when the element
 * changes its size, and disposed of with it. It is drawn while it is in sight, and for paper.
 */
export function useChart(element: RefObject<HTMLDivElement | null>, drawing: ChartDrawing, theme: string) {
  const chart = useRef<Chart | null>(null);
  const latest = useRef(drawing);
  latest.current = drawing;
  const redraw = useRef<(() => void) | null>(null);

  useEffect(() => {
    const host = element.current;
    if (host === null) return;
    let end: (() => void) | null = null;
    let gone = false;
    // The library comes after the words of the page: the chart is drawn into its place, which has its size already.
    void import('./echarts-core').then(({ createChart }) => {
      if (gone) return;
      const made = createChart(host);
      chart.current = made;
      const drawn = new DrawnWhenSeen();
      const draw = drawingInto(made, host, latest);
      redraw.current = () => drawn.ask(draw);
      const size = new ResizeObserver(() => redraw.current?.());
      const sight = new IntersectionObserver((seen) => drawn.see(seen.at(-1)?.isIntersecting === true));
      size.observe(host);
      sight.observe(host);
      const offPaper = laidOutForPaper(async () => {
        drawn.now();
        return () => undefined;
      });
      end = () => {
        offPaper();
        size.disconnect();
        sight.disconnect();
        drawn.end();
        made.dispose();
      };
    });
    return () => {
      gone = true;
      end?.();
      chart.current = null;
      redraw.current = null;
    };
  }, [element]);

  // Neither is read here: the colours are read from the element and the drawing when it is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing or theme must draw anew.
  useEffect(() => redraw.current?.(), [drawing, theme]);

  return chart;
}

/** Draws the latest drawing into a chart: merged into what stands there, where both have the same parts. */
function drawingInto(chart: Chart, host: HTMLElement, latest: RefObject<ChartDrawing>): () => void {
  let shape: string | null = null;
  return () => {
    if (host.clientWidth === 0) return;
    if (chart.getWidth() !== host.clientWidth || chart.getHeight() !== host.clientHeight) chart.resize();
    const option = { animation: false, ...latest.current(readColours(host), host.clientWidth) };
    const before = shape;
    shape = optionShape(option);
    chart.setOption(option, { notMerge: shape !== before, lazyUpdate: false });
  };
}
