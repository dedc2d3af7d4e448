import { kindOf, type Shock } from '@shared/model/shock';
import type { StepLetters, StreamPlace } from '@shared/model/shock-parts/formulas';
import type { ShockRefs } from './shocks';

/** A step of its own goods before a shock, as far as the shock looks at it. */
export interface StepBefore {
  readonly shock: Shock;
  readonly refs: ShockRefs;
  /** Column of what is due before it. */
  readonly due: string;
  readonly own: StepLetters;
}

/** What the country's measures have withheld of what is due today, less what earlier leaks took of it. */
export function withheldFormula(place: StreamPlace, steps: readonly StepBefore[]): string {
  const parts = steps.flatMap(
    ({ shock, refs, due, own }) => kindOf(shock).withheld?.({ ...place, stream: due }, refs, own) ?? [],
  );
  return parts.length === 0 ? '0' : parts.join('+').replaceAll('+-', '-');
}
