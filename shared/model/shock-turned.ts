import { type Kind, kindOf, type Shock, termOf } from './shock';
import type { AnyKind } from './shock-parts/kind';
import type { Measure } from './shock-parts/term';
import { SHOCKS } from './shocks';

/** The names under which a stress test turns a term of a shock alone. */
export type TurnedTerm = { [K in Kind]: keyof (typeof SHOCKS)[K]['turned'] & string }[Kind];

const MEASURES: ReadonlyMap<string, Measure | undefined> = new Map(
  Object.values<AnyKind>(SHOCKS).flatMap(({ turned, terms }) =>
    Object.entries(turned).map(([name, term]) => [name, terms[term]?.measure] as const),
  ),
);

export function isTurnedTerm(name: string): name is TurnedTerm {
  return MEASURES.has(name);
}

/** What kind of figure is turned under a name. */
export function measureOfTurned(name: TurnedTerm): Measure | undefined {
  return MEASURES.get(name);
}

/** What can be turned of a shock. */
export function turnedOf(shock: Shock): TurnedTerm[] {
  return Object.keys(kindOf(shock).turned) as TurnedTerm[]; // the names that its kind declares
}

/** The figure that a shock has under a name; null for one that its kind lacks. */
export function turnedFigure(shock: Shock, name: TurnedTerm): number | null {
  const { turned, terms } = kindOf(shock);
  const term = turned[name];
  return term === undefined ? null : (terms[term]?.toNumber(termOf(shock, term)) ?? null);
}

/** The shock with another figure under a name; of a kind that lacks it, the shock as it is. */
export function withTurned(shock: Shock, name: TurnedTerm, figure: number): Shock {
  const { turned, terms } = kindOf(shock);
  const term = turned[name];
  return term === undefined ? shock : { ...shock, [term]: terms[term]?.fromNumber(figure) };
}
