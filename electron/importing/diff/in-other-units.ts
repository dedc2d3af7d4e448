import type { Figure } from '../steps/figure';
import { massOf } from '../steps/figure-measure';

/** The units in which figures of one place stand, as they are written in the project: t, kg. */
export function unitsOf(figures: readonly Figure[]): string[] {
  return [
    ...new Set(
      figures.flatMap(({ measure }) =>
        measure === null ? [] : [measure.times === 1 ? measure.unit : `${measure.times} ${measure.unit}`],
      ),
    ),
  ];
}

/**
 * Figures of one place that all say the same, each in a unit of its own: the finest first. Null where two stand in one unit, or
 * where one is not what the finest comes to when it is rounded as that one is.
 */
export function inOtherUnits(figures: readonly Figure[]): readonly Figure[] | null {
  if (unitsOf(figures).length < figures.length) return null;
  const sorted = figures.toSorted((a, b) => tonnesOfOne(a) - tonnesOfOne(b));
  const [finest] = sorted;
  const agrees = (one: Figure) => Math.abs(one.value - (finest?.value ?? 0)) <= roundedBy(one);
  return sorted.every(agrees) ? sorted : null;
}

const tonnesOfOne = ({ measure }: Figure): number => (measure === null ? 0 : massOf(1, measure).tonnes);

/** Half of the last digit of a figure as it is written, in tonnes, with what doubles add. */
function roundedBy(figure: Figure): number {
  const one = tonnesOfOne(figure);
  const [, decimals = ''] = String(Number((figure.value / one).toPrecision(12))).split('.');
  return 0.5 * one * 10 ** -decimals.length * (1 + 1e-9);
}
