import { addDays, daysBetween } from '../base/calendar';
import { kindOf, type Shock, termOf, withTerm } from './shock';
import type { Measure } from './shock-parts/term';

/** One thing said otherwise by a plain round figure: what would move a stop? */
export type Move =
  | { readonly kind: 'term'; readonly shockId: string; readonly term: string; readonly by: number }
  | { readonly kind: 'shorter'; readonly shockId: string; readonly days: number }
  /** Stock of the material for so many days of need. */
  | { readonly kind: 'stock'; readonly days: number }
  /** Percentage points of the need. */
  | { readonly kind: 'saving'; readonly points: number };

/** By how much a term is eased: a figure that everybody grasps. A ceiling, by a tenth of itself. */
const BY: Readonly<Partial<Record<Measure, number>>> = { percent: 10, rate: 10, days: 20, notPositive: 0.2 };
const CEILING = 0.1;
const SHORTER = 30;
const STOCK_DAYS = 10;
const SAVED_POINTS = 10;

/** What is asked of a stop that these shocks lead to: each of them eased, in their order, then more stock and saving. */
export function movesOf(shocks: readonly Shock[]): Move[] {
  return [
    ...shocks.flatMap(easedBy),
    { kind: 'stock', days: STOCK_DAYS },
    { kind: 'saving', points: SAVED_POINTS },
  ];
}

function easedBy(shock: Shock): Move[] {
  const { terms, askedFor, bringsBackAfter } = kindOf(shock);
  const shockId = shock.id;
  const eased = Object.entries(terms).flatMap(([term, { eases, measure, card }]): Move[] => {
    if (eases === null || card.kind !== 'slider' || askedFor[term]?.(shock) === false) return [];
    const now = Number(termOf(shock, term));
    const by = measure === 'mass' ? now * CEILING : (BY[measure] ?? 0);
    // As far as it goes: a delay of 5 days cannot be 20 shorter.
    const headroom = eases === 'less' ? now - card.min : card.grows ? by : card.max - now;
    const most = Math.min(by, headroom);
    return most > 0 ? [{ kind: 'term', shockId, term, by: eases === 'less' ? -most : most }] : [];
  });
  // A leak that ends sooner eases nothing.
  const days = Math.min(SHORTER, daysBetween(shock.start, shock.end) - 1);
  return bringsBackAfter !== null || days <= 0 ? eased : [...eased, { kind: 'shorter', shockId, days }];
}

/** The shocks with one of them eased; as they are where the move is about something else. */
export function shocksMoved(shocks: readonly Shock[], move: Move): readonly Shock[] {
  if (move.kind !== 'term' && move.kind !== 'shorter') return shocks;
  return shocks.map((shock) => {
    if (shock.id !== move.shockId) return shock;
    if (move.kind === 'shorter') return { ...shock, end: addDays(shock.end, -move.days) };
    return withTerm(shock, move.term, Number(termOf(shock, move.term)) + move.by);
  });
}
