import type { Written } from './lay';
import { type At, type Axes, atPlace, type Rect } from './range';

/** Cells that give their texts, and the range over which they go on: down, right, up or to the left. */
export interface Fill {
  readonly source: Rect;
  readonly over: Rect;
}

/** Ctrl+D and Ctrl+R: the first row or column goes over the others; a single one takes what stands before it. */
export function fillInside(range: Rect, way: 'down' | 'right'): Fill | null {
  const { top, bottom, left, right } = range;
  if (way === 'down') {
    const first = top === bottom ? top - 1 : top;
    return first < 0
      ? null
      : { source: { ...range, top: first, bottom: first }, over: { ...range, top: first } };
  }
  const first = left === right ? left - 1 : left;
  return first < 0
    ? null
    : { source: { ...range, left: first, right: first }, over: { ...range, left: first } };
}

/** The texts of the cells that a fill reaches. */
export function filled(
  { source, over }: Fill,
  axes: Axes,
  textAt: (at: At) => string,
  series: boolean,
): Written[] {
  const isDown = over.bottom > source.bottom || over.top < source.top;
  const isBack = over.top < source.top || over.left < source.left;
  const [from, to] = isDown ? [source.left, source.right] : [source.top, source.bottom];
  const length = isDown ? over.bottom - over.top + 1 : over.right - over.left + 1;
  const known = isDown ? source.bottom - source.top + 1 : source.right - source.left + 1;
  const written: Written[] = [];
  for (let line = from; line <= to; line += 1) {
    const along = Array.from({ length }, (_, place) =>
      isDown ? atPlace(axes, over.top + place, line) : atPlace(axes, line, over.left + place),
    ).filter((at) => at !== null);
    if (isBack) along.reverse();
    const targets = along.slice(known);
    const texts = goOn(along.slice(0, known).map(textAt), targets.length, series);
    for (const [place, at] of targets.entries()) written.push({ ...at, text: texts[place] ?? '' });
  }
  return written;
}

/**
 * Goes on with texts: one repeats, so do words; two or more figures with an even step go on as a series.
 * @param series false for Ctrl+D and Ctrl+R, which always repeat
 */
export function goOn(texts: readonly string[], count: number, series: boolean): string[] {
  const step = series ? stepOf(texts) : null;
  const last = Number(texts.at(-1));
  return Array.from({ length: count }, (_, place) =>
    step === null ? (texts[place % texts.length] ?? '') : String(exact(last + step * (place + 1))),
  );
}

/** Null where it is not even, or where the texts are no figures. */
function stepOf(texts: readonly string[]): number | null {
  const figures = texts.map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
  const [first, second] = figures;
  if (first === undefined || second === undefined || !figures.every(Number.isFinite)) return null;
  const step = second - first;
  const even = figures.every((figure, place) => Math.abs(first + step * place - figure) < 1e-9);
  return even ? step : null;
}

/** Without the noise of adding doubles. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
