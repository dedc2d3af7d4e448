import { floatAt, intAt } from '@shared/base/element-at';

/** Cells for the stock (and as many for the shortfall) of a material over all days: bounds memory for long windows. */
const MOST_CELLS = 1 << 18;
const MOST_BINS = 512;
const LEAST_BINS = 64;
/**
 * How often runs were where, and what each fell short in all. Every count is a whole number far below 2^53, and what a
 * run fell short stands in the memory of one worker alone: sums of them are the same in any order, so that results do
 * not depend on who ran what.
 */
export interface MaterialCounts {
  readonly fan: PlainFanCounts | FullFanCounts;
  /** Runs by the day of the first shortfall; at [days] those that never fall short. */
  readonly first: Int32Array;
  /** Tonnes short of each run, by run and then by column (columns.ts). */
  readonly totals: Float64Array;
  readonly uses: readonly UseCounts[];
  /** Days short over all runs, and the sum of their squares by run. */
  readonly daysShort: Float64Array;
}

/** Of a use. */
interface UseCounts {
  /** Runs by the day of its first shortfall of the material. */
  readonly first: Int32Array;
  /** By run one more than the day on which its line first lacks something of any of its materials, which share it; 0 for never. */
  readonly line: Int32Array;
}

/** Says that a line lacks something on a day of a run: the first of its days is kept, whatever material is counted first. */
export function noteLine(line: Int32Array, run: number, day: number): void {
  const known = intAt(line, run);
  if (known === 0 || day + 1 < known) line[run] = day + 1;
}

/** Where runs of a plain material were. */
export interface PlainFanCounts {
  readonly kind: 'plain';
  /** By day, then by bin from the floor to the undisturbed stock of that day. */
  readonly stock: Int32Array;
  /** By day, then by bin from zero to the need; runs that enter a bin on a day less those that leave it. */
  readonly short: Int32Array;
  /** Runs that begin to go as undisturbed on a day less those that cease to. */
  readonly undisturbed: Int32Array;
  /** The same of runs whose stock rests at the floor, and of those at the undisturbed level though not undisturbed. */
  readonly atFloor: Int32Array;
  readonly atTop: Int32Array;
}

/** Where runs of any other were: by day, in the bins of its range, and at or above it; the others are at or under it. */
export interface FullFanCounts {
  readonly kind: 'full';
  readonly stock: Int32Array;
  readonly short: Int32Array;
}

/** What the layout of a material's counts hangs on. */
export interface Counted {
  readonly kind: 'plain' | 'full';
  /** Of each use its line, by a number that uses of several materials share. */
  readonly lines: readonly number[];
  readonly columns: number;
}

/** Bins by day for a window: fewer for a long one. */
export function binsFor(days: number): number {
  let bins = MOST_BINS;
  while (bins > LEAST_BINS && bins * days > MOST_CELLS) bins /= 2;
  return bins;
}

/** Cells of a day of FullFanCounts. */
export function cellsFor(days: number): number {
  return binsFor(days) + 1;
}

/** Bytes that the counts of so many runs of these materials take. */
export function bytesOfCounts(materials: readonly Counted[], days: number, runs: number): number {
  let bytes = 0;
  layOut(materials, days, runs, {
    int32: (length) => {
      bytes += 4 * length;
      return NOTHING.int32;
    },
    float64: (length) => {
      bytes += 8 * length;
      return NOTHING.float64;
    },
  });
  return bytes;
}

const NOTHING = { int32: new Int32Array(0), float64: new Float64Array(0) };

/** Counts over a memory of bytesOfCounts(), which two threads may share: first all doubles, then all integers. */
export function countsOver(
  memory: ArrayBufferLike,
  materials: readonly Counted[],
  days: number,
  runs: number,
): MaterialCounts[] {
  let doubles = 0;
  layOut(materials, days, runs, {
    int32: () => NOTHING.int32,
    float64: (length) => {
      doubles += length;
      return NOTHING.float64;
    },
  });
  let nextDouble = 0;
  let nextInteger = 8 * doubles;
  return layOut(materials, days, runs, {
    int32: (length) => {
      const at = nextInteger;
      nextInteger += 4 * length;
      return new Int32Array(memory, at, length);
    },
    float64: (length) => {
      const at = nextDouble;
      nextDouble += 8 * length;
      return new Float64Array(memory, at, length);
    },
  });
}

interface Take {
  int32(length: number): Int32Array;
  float64(length: number): Float64Array;
}

function layOut(materials: readonly Counted[], days: number, runs: number, take: Take): MaterialCounts[] {
  const byLine = new Map<number, Int32Array>();
  const lineOf = (line: number): Int32Array => {
    const known = byLine.get(line) ?? take.int32(runs);
    byLine.set(line, known);
    return known;
  };
  return materials.map(({ kind, lines, columns }) => ({
    fan: kind === 'plain' ? plainFan(days, take) : fullFan(days, take),
    first: take.int32(days + 1),
    totals: take.float64(runs * columns),
    uses: lines.map((line) => ({ first: take.int32(days + 1), line: lineOf(line) })),
    daysShort: take.float64(2),
  }));
}

function plainFan(days: number, take: Take): PlainFanCounts {
  const bins = binsFor(days);
  return {
    kind: 'plain',
    stock: take.int32(days * bins),
    short: take.int32((days + 1) * bins),
    undisturbed: take.int32(days + 1),
    atFloor: take.int32(days + 1),
    atTop: take.int32(days + 1),
  };
}

function fullFan(days: number, take: Take): FullFanCounts {
  const cells = days * cellsFor(days);
  return { kind: 'full', stock: take.int32(cells), short: take.int32(cells) };
}

/** Adds counts of other runs of the same job. */
export function addCounts(to: readonly MaterialCounts[], from: readonly MaterialCounts[]): void {
  const others = arraysOf(from);
  for (const [index, array] of arraysOf(to).entries()) {
    const other = others[index];
    if (other === undefined) throw new Error('counts of two different jobs');
    addTo(array, other);
  }
}

/** Each array once: a line's is that of several materials. */
function arraysOf(counts: readonly MaterialCounts[]): (Int32Array | Float64Array)[] {
  const all = counts.flatMap(({ fan, first, totals, uses, daysShort }) => {
    const ofFan = fan.kind === 'plain' ? [fan.undisturbed, fan.atFloor, fan.atTop] : [];
    const ofUses = uses.flatMap((use) => [use.first, use.line]);
    return [fan.stock, fan.short, ...ofFan, first, totals, ...ofUses, daysShort];
  });
  return [...new Set(all)];
}

function addTo(array: Int32Array | Float64Array, more: Int32Array | Float64Array): void {
  if (array instanceof Int32Array && more instanceof Int32Array)
    for (let i = 0; i < array.length; i++) array[i] = intAt(array, i) + intAt(more, i);
  else if (array instanceof Float64Array && more instanceof Float64Array)
    for (let i = 0; i < array.length; i++) array[i] = floatAt(array, i) + floatAt(more, i);
  else throw new Error('counts of two kinds');
}
