import type { Figure, FigureName } from '../../model/figure';

/** A figure with the value that it is to have; null for none. */
export interface EnteredFigure {
  readonly figure: Figure;
  readonly value: number | null;
}

/** Figures of one sort, whose message passes three threads: keys in one text, and none as NaN. */
interface PackedFigures {
  readonly of: FigureName;
  /** One a line; a key of a row has no end of line. */
  readonly keys: string;
  readonly values: Float64Array<ArrayBuffer>;
}

export function packFigures(given: readonly EnteredFigure[]): PackedFigures[] {
  const bySort = new Map<FigureName, EnteredFigure[]>();
  for (const one of given) {
    const ofSort = bySort.get(one.figure.of);
    if (ofSort === undefined) bySort.set(one.figure.of, [one]);
    else ofSort.push(one);
  }
  return [...bySort].map(([of, ofSort]) => ({
    of,
    keys: ofSort.map(({ figure }) => figure.key).join('\n'),
    values: Float64Array.from(ofSort, ({ value }) => value ?? Number.NaN),
  }));
}

/** The figures again, sort by sort. */
export function openFigures(packed: readonly PackedFigures[]): EnteredFigure[] {
  return packed.flatMap(({ of, keys, values }) =>
    keys.split('\n').map((key, place) => {
      const value = values[place] ?? Number.NaN;
      return { figure: { of, key }, value: Number.isNaN(value) ? null : value };
    }),
  );
}

/** Whether each key has a value, and none of them is beyond numbers. */
export function isWhole({ keys, values }: PackedFigures): boolean {
  let lines = 1;
  for (let at = keys.indexOf('\n'); at >= 0; at = keys.indexOf('\n', at + 1)) lines += 1;
  return lines === values.length && values.every((value) => Number.isFinite(value) || Number.isNaN(value));
}
