import type { ChartDrawing } from '@shared/charts/chart';
import {
  chartPicture,
  type DrawnChart,
  PICTURE_FACES,
  type PictureSize,
  type PictureWords,
} from '@shared/charts/chart-picture';
import { readColours } from '../chart-colours';
import { createChart } from '../echarts-core';

/** A chart as a picture that scales, drawn outside of what is seen in the light theme. */
export function chartSvg(drawing: ChartDrawing, size: PictureSize, words: PictureWords): string {
  return chartPicture(drawnInPage(drawing), size, words);
}

function drawnInPage(drawing: ChartDrawing): DrawnChart {
  return ({ width, height }) => {
    const host = document.createElement('div');
    host.dataset.theme = 'light';
    host.className = 'chart-picture';
    host.style.width = `${width}px`;
    host.style.height = `${height}px`;
    document.body.append(host);
    const chart = createChart(host);
    try {
      const colours = { ...readColours(host), font: PICTURE_FACES };
      chart.setOption({ animation: false, ...drawing(colours, width) });
      return { svg: chart.renderToSVGString(), colours };
    } finally {
      chart.dispose();
      host.remove();
    }
  };
}
