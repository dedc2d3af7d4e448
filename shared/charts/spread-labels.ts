import { textWidth } from './label-rows';

/** A label behind a point: pixels from the left and from the top. */
interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** From line to line of labels at the size of charts, pixels. */
const LINE = 13;

/**
 * How far each label moves up (negative) or down so that none lies over another: downwards past those above it, and up
 * again where the last would leave the chart.
 * @param bottom lowest place of a label's middle
 */
export function spreadLabels(labels: readonly EndLabel[], bottom: number): readonly number[] {
  const touch = (a: EndLabel, b: EndLabel): boolean =>
    a.x < b.x + textWidth(b.text) && b.x < a.x + textWidth(a.text);
  const order = labels.map((label, index) => ({ label, index })).sort((a, b) => a.label.y - b.label.y);
  const places = new Map<number, number>();
  for (const [at, { label, index }] of order.entries()) {
    const above = order.slice(0, at).filter((one) => touch(one.label, label));
    places.set(index, Math.max(label.y, ...above.map((one) => (places.get(one.index) ?? 0) + LINE)));
  }
  for (const [at, { label, index }] of [...order.entries()].reverse()) {
    const below = order.slice(at + 1).filter((one) => touch(one.label, label));
    const lowest = Math.min(bottom, ...below.map((one) => (places.get(one.index) ?? 0) - LINE));
    places.set(index, Math.min(places.get(index) ?? 0, lowest));
  }
  return labels.map(({ y }, index) => (places.get(index) ?? y) - y);
}

/** The next round number from a largest value on, of which an axis shows four equal parts. */
export function roundTop(largest: number): number {
  if (!(largest > 0)) return 1;
  const size = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10].find((part) => part * size >= largest) ?? 10;
  return step * size;
}
