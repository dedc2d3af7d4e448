import { readColours } from '../chart-colours';
import { createChart } from '../echarts-core';
import type { ChartDrawing } from '../use-chart';

/** Sizes of a picture in CSS pixels: the half of a slide that a chart takes, and a column of a page. */
export const PICTURE_SIZES = {
  slide: { width: 1280, height: 720 },
  column: { width: 640, height: 420 },
} as const;
export type PictureSize = keyof typeof PICTURE_SIZES;

/** What stands around the chart in its picture. */
interface PictureWords {
  readonly title: string;
  /** What the chart says, with its units. */
  readonly description: string;
  /** Project, scenario, day; each a line. The mark of secret stocks is one of them. */
  readonly foot: readonly string[];
}

const PAD = 24;
const TITLE = 22;
const LINE = 15;
/** Faces of the systems that a picture goes to: it carries none of its own. */
const FACES = `'Yu Gothic UI','Yu Gothic','Hiragino Sans','Noto Sans CJK JP','Segoe UI',Arial,sans-serif`;

/** A chart as a picture that scales: light, with its title, what it says and where it comes from. */
export function chartSvg(drawing: ChartDrawing, size: PictureSize, words: PictureWords): string {
  const { width, height } = PICTURE_SIZES[size];
  const said = linesOf(words.description, Math.floor((width - 2 * PAD) / 7));
  const foot = words.foot.flatMap((line) => linesOf(line, Math.floor((width - 2 * PAD) / 6.4)));
  const top = PAD + TITLE + 8 + said.length * LINE + 8;
  const inner = { width: width - 2 * PAD, height: height - top - PAD - foot.length * LINE - 8 };
  const { svg, ink, soft, paper } = drawn(drawing, inner);
  const text = (line: string, y: number, px: number, colour: string, weight = 400): string =>
    `<text x="${PAD}" y="${y}" font-size="${px}" font-weight="${weight}" fill="${colour}">${escaped(line)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FACES}" role="img">`,
    `<title>${escaped(words.title)}</title><desc>${escaped(words.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    text(words.title, PAD + TITLE - 4, 18, ink, 600),
    ...said.map((line, at) => text(line, PAD + TITLE + 8 + (at + 1) * LINE - 3, 12, soft)),
    `<g transform="translate(${PAD} ${top})">${svg}</g>`,
    ...foot.map((line, at) => text(line, height - PAD - (foot.length - 1 - at) * LINE, 11, soft)),
    '</svg>',
  ].join('');
}

/** The chart alone, drawn outside of what is seen in the light theme. */
function drawn(
  drawing: ChartDrawing,
  { width, height }: { readonly width: number; readonly height: number },
) {
  const host = document.createElement('div');
  host.dataset.theme = 'light';
  host.className = 'chart-picture';
  host.style.width = `${width}px`;
  host.style.height = `${height}px`;
  document.body.append(host);
  const chart = createChart(host);
  try {
    const colours = { ...readColours(host), font: FACES };
    chart.setOption({ animation: false, ...drawing(colours, width) });
    return {
      svg: chart.renderToSVGString(),
      ink: colours.ink1,
      soft: colours.ink2,
      paper: colours.paper,
    };
  } finally {
    chart.dispose();
    host.remove();
  }
}

/** A text in lines of at most so many Latin letters; a Japanese sign takes the place of two. */
function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let [line, taken] = ['', 0];
  for (const word of text.split(/(?<= )|(?<=[\u3000-\u30ff\u4e00-\u9fff、。])/u)) {
    const wide = [...word].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
    if (taken + wide > most && line !== '') {
      lines.push(line.trimEnd());
      [line, taken] = ['', 0];
    }
    line += word;
    taken += wide;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
