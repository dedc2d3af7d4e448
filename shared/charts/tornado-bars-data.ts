import type { Outcome } from '../model/sensitivity';

/** Both ends of an input, with the words of their values. */
export interface TornadoEnds {
  readonly name: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
}

interface TornadoEnd {
  readonly label: string;
  readonly outcome: Outcome;
}

/** Where an end is drawn. A run without a stop goes to the end of its days and carries a mark. */
export interface DrawnEnd {
  readonly value: number;
  readonly censored: boolean;
}

/** Places of both ends; null for what is not known. */
export function barEnds({ low, high }: TornadoEnds): {
  readonly low: DrawnEnd | null;
  readonly high: DrawnEnd | null;
} {
  return { low: drawnEnd(low.outcome), high: drawnEnd(high.outcome) };
}

function drawnEnd(outcome: Outcome): DrawnEnd | null {
  switch (outcome.kind) {
    case 'value':
      return { value: outcome.value, censored: false };
    case 'never':
      return { value: outcome.days, censored: true };
    case 'unknown':
      return null;
  }
}

/** The ends of the axis: all that is drawn and the base, with space for the words beside the bars. */
export function axisRange(values: readonly number[]): { readonly min: number; readonly max: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const space = Math.max((most - least) * 0.28, Math.abs(most) * 1e-6, 1e-9);
  return { min: Math.max(least - space, least >= 0 ? 0 : Number.NEGATIVE_INFINITY), max: most + space };
}
