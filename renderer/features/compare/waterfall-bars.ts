import type { CompareMeasure, DifferenceParts, SwitchWhat } from '@shared/model/compare';

/** A bar over the width of the waterfall, 0 to 1. */
type Bar = {
  readonly key: string;
  readonly value: number;
  readonly left: number;
  readonly width: number;
} & (
  | { readonly kind: 'from' | 'to' }
  | { readonly kind: 'part'; readonly what: SwitchWhat; readonly standardError: number }
);

/** The ends from nought, and between them each part from where the one before it ended, the largest first; null where an end is not known. */
export function waterfallBars(found: DifferenceParts, measure: CompareMeasure): readonly Bar[] | null {
  const [from, to] = [found.from[measure], found.to[measure]];
  if (from === null || to === null) return null;
  const parts = found.parts
    .map(({ what, values }, place) => ({ what, place, part: values[measure] }))
    .toSorted((a, b) => Math.abs(b.part?.value ?? 0) - Math.abs(a.part?.value ?? 0));
  let reached = from;
  const steps = parts.map(({ what, place, part }) => {
    const before = reached;
    reached += part?.value ?? 0;
    return { what, place, part, before, after: reached };
  });
  const ends = [0, from, to, ...steps.map(({ after }) => after)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const span = high - low || 1;
  const over = (one: number, other: number) => ({
    left: (Math.min(one, other) - low) / span,
    width: Math.abs(one - other) / span,
  });
  return [
    { kind: 'from', key: 'from', value: from, ...over(0, from) },
    ...steps.map(
      ({ what, place, part, before, after }): Bar => ({
        kind: 'part',
        key: `${place}`,
        what,
        value: part?.value ?? 0,
        standardError: part?.standardError ?? 0,
        ...over(before, after),
      }),
    ),
    { kind: 'to', key: 'to', value: to, ...over(0, to) },
  ];
}
