import type { Shock, Shocks } from '@shared/model/shock';
import type { MaterialModel, UseModel } from '@shared/model/what-if';
import { type Span, sum } from './plain-days';
import { askedPart, type Flow, flowOf, license } from './plain-shocks';

/** What one supplier sends for some uses; null: for everybody (docs/engine.md 3.9). */
export interface Lot extends Flow {
  readonly uses: readonly string[] | null;
}

/** Whether a shock is a licence for some end uses alone. */
export function namesUses(shock: Shock): shock is Shocks['licence'] {
  if (shock.kind !== 'licence') return false;
  const { uses = [], tiers = [] } = shock.endUses ?? {};
  return uses.length + tiers.length > 0;
}

/** Lets a licence ask for the uses that it names: what goes to them is a lot of their own from then on. */
export function askFor(
  shock: Shocks['licence'],
  lots: Lot[],
  { uses }: MaterialModel,
  span: Span,
  leadTimeDays: number,
): void {
  const isNamed = ({ useId, tier }: UseModel) =>
    shock.endUses?.uses.includes(useId) === true || shock.endUses?.tiers.includes(tier) === true;
  const lotFor = (ids: readonly string[]): Lot => {
    const found = lots.find((lot) => lot.uses?.join() === ids.join());
    if (found !== undefined) return found;
    const lot = { ...flowOf(span.dates.map(() => 0)), uses: ids };
    lots.push(lot);
    return lot;
  };
  const joining = new Map<Lot, number[]>();
  const passing: { lot: Lot; tonnes: readonly number[] }[] = [];
  const whole = new Set<Lot>();
  for (const lot of [...lots]) {
    const members = uses.filter(({ useId }) => lot.uses === null || lot.uses.includes(useId));
    const named = members.filter(isNamed);
    if (named.length === 0) continue;
    if (named.length === members.length) {
      whole.add(lot);
      continue;
    }
    const asked = lot.sent.map((tonnes, at) => tonnes * askedPart(shock, span.dates[at] ?? shock.end));
    const partOf = (at: number) => {
      const due = span.years[at + leadTimeDays] ?? span.years.at(-1) ?? 0;
      const [some, all] = [named, members].map((of) => sum(of.map(({ demand }) => nearest(demand, due))));
      return all !== undefined && all > 0 ? (some ?? 0) / all : named.length / members.length;
    };
    const ofNamed = asked.map((tonnes, at) => tonnes * partOf(at));
    lot.sent = lot.sent.map((tonnes, at) => tonnes - (asked[at] ?? 0));
    const own = lotFor(named.map(({ useId }) => useId));
    whole.add(own);
    const before = joining.get(own) ?? asked.map(() => 0);
    joining.set(
      own,
      before.map((tonnes, at) => tonnes + (ofNamed[at] ?? 0)),
    );
    const rest = members.filter((use) => !isNamed(use)).map(({ useId }) => useId);
    passing.push({ lot: lotFor(rest), tonnes: asked.map((tonnes, at) => tonnes - (ofNamed[at] ?? 0)) });
  }
  for (const lot of whole) license(shock, lot, span, joining.get(lot));
  for (const { lot, tonnes } of passing)
    lot.sent = lot.sent.map((before, at) => before + Math.max(0, tonnes[at] ?? 0));
}

/** The demand of a year, else of the nearest year before it, else of the first. */
function nearest(demand: Readonly<Record<number, number>>, year: number): number {
  const given = Object.keys(demand).map(Number);
  const before = given.filter((one) => one <= year);
  return demand[before.length > 0 ? Math.max(...before) : Math.min(...given)] ?? 0;
}
