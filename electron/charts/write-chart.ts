import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { Chart } from '@shared/charts/chart';
import { chartPicture, type DrawnChart, PICTURE_FACES } from '@shared/charts/chart-picture';
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, MarkPointComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { replaceFile } from '../sheets/write/replace-file';
import { lightColours } from './light-colours';

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

/**
 * Writes a chart as a picture of the size of a slide, with its title, what it says and what stands below it.
 * @param foot where it comes from, and that it is not for the public; each a line
 * @throws Refusal refusal.chart.kind for a name that is no .svg; refusal.export.*: a file that cannot be written
 */
export async function writeChart(chart: Chart, path: string, foot: readonly string[]): Promise<void> {
  if (!/\.svg$/i.test(path))
    throw new Refusal('refusal.chart.kind', {}, { file: basename(path), field: 'chart' });
  const { label: title, description, axis, legend } = chart;
  const svg = chartPicture(drawnAlone(chart), 'slide', { title, description, axis, legend, foot });
  await replaceFile(path, new TextEncoder().encode(svg));
}

function drawnAlone({ drawing }: Chart): DrawnChart {
  return ({ width, height }) => {
    const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
      const colours = lightColours(PICTURE_FACES);
      drawn.setOption({ animation: false, ...drawing(colours, width) });
      return { svg: drawn.renderToSVGString(), colours };
    } finally {
      drawn.dispose();
    }
  };
}
