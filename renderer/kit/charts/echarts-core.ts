import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, MarkPointComponent, TooltipComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { textMeasure } from './measured-text';

/**
 * The only place where the chart library is loaded, with the parts that are used and no others. The SVG renderer
 * keeps text sharp in print; animation stays off everywhere, since it would write style elements that the content
 * policy refuses.
 */
use([
  LineChart,
  BarChart,
  ScatterChart,
  GridComponent,
  TooltipComponent,
  MarkLineComponent,
  MarkPointComponent,
  SVGRenderer,
]);
setPlatformAPI({ measureText: textMeasure() });

export type { EChartsType as Chart } from 'echarts/core';

/** A chart in an element. */
export function createChart(element: HTMLElement) {
  return init(element, null, { renderer: 'svg' });
}
