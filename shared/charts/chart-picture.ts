import type { LegendEntry } from './chart';
import type { ChartColours } from './chart-colours';
import { textWidth } from './label-rows';

/** Sizes of a picture in CSS pixels: the half of a slide that a chart takes, and a column of a page. */
export const PICTURE_SIZES = {
  slide: { width: 1280, height: 720 },
  column: { width: 640, height: 420 },
} as const;
export type PictureSize = keyof typeof PICTURE_SIZES;

/** What stands around the chart in its picture. */
export interface PictureWords {
  readonly title: string;
  /** What the chart says, with its units. */
  readonly description: string;
  /** Project, scenario, day; each a line. The mark of secret stocks is one of them. */
  readonly foot: readonly string[];
  readonly axis?: string | undefined;
  readonly legend?: readonly LegendEntry[] | undefined;
}

const PAD = 24;
const TITLE = 22;
const LINE = 15;
/** Faces of the systems that a picture goes to: it carries none of its own. */
export const PICTURE_FACES = `'Yu Gothic UI','Yu Gothic','Hiragino Sans','Noto Sans CJK JP','Segoe UI',Arial,sans-serif`;

/** The chart alone at a size in CSS pixels, with the colours that it was drawn in. */
export type DrawnChart = (size: { readonly width: number; readonly height: number }) => {
  readonly svg: string;
  readonly colours: ChartColours;
};

/** A chart as a picture that scales: light, with its title, what it says and where it comes from. */
export function chartPicture(draw: DrawnChart, size: PictureSize, words: PictureWords): string {
  const { width, height } = PICTURE_SIZES[size];
  const said = linesOf(words.description, Math.floor((width - 2 * PAD) / 7));
  const foot = words.foot.flatMap((line) => linesOf(line, Math.floor((width - 2 * PAD) / 6.4)));
  const { axis, legend = [] } = words;
  const keyed = axis !== undefined || legend.length > 0;
  const top = PAD + TITLE + 8 + (said.length + (keyed ? 1.4 : 0)) * LINE + 8;
  const inner = { width: width - 2 * PAD, height: height - top - PAD - foot.length * LINE - 8 };
  const { svg, colours } = draw(inner);
  const [ink, soft] = [colours.ink1, colours.ink2];
  const text = (line: string, y: number, px: number, colour: string, weight = 400): string =>
    `<text x="${PAD}" y="${y}" font-size="${px}" font-weight="${weight}" fill="${colour}">${escaped(line)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PICTURE_FACES}" role="img">`,
    `<title>${escaped(words.title)}</title><desc>${escaped(words.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    text(words.title, PAD + TITLE - 4, 18, ink, 600),
    ...said.map((line, at) => text(line, PAD + TITLE + 8 + (at + 1) * LINE - 3, 12, soft)),
    ...(keyed ? [keyLine(axis, legend, colours, top - 12)] : []),
    `<g transform="translate(${PAD} ${top})">${svg}</g>`,
    ...foot.map((line, at) => text(line, height - PAD - (foot.length - 1 - at) * LINE, 11, soft)),
    '</svg>',
  ].join('');
}

/** The unit of the axis, then what is drawn how, one after the other. */
function keyLine(
  axis: string | undefined,
  legend: readonly LegendEntry[],
  colours: ChartColours,
  y: number,
): string {
  let x = PAD;
  const put = (label: string, mark: (at: number) => string, space: number): string => {
    const at = x;
    x += space + textWidth(label) + 18;
    return `${mark(at)}<text x="${at + space}" y="${y}" font-size="11" fill="${colours.ink2}">${escaped(label)}</text>`;
  };
  const marked = ({ as, colour, label }: LegendEntry): string =>
    put(
      label,
      (at) =>
        as === 'area'
          ? `<rect x="${at}" y="${y - 8}" width="14" height="9" fill="${colours[colour]}"/>`
          : `<line x1="${at}" x2="${at + 14}" y1="${y - 4}" y2="${y - 4}" stroke="${colours[colour]}" stroke-width="2"${as === 'dashes' ? ' stroke-dasharray="4,3"' : ''}/>`,
      19,
    );
  return [...(axis === undefined ? [] : [put(axis, () => '', 0)]), ...legend.map(marked)].join('');
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
