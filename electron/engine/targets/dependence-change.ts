import { Refusal } from '@shared/base/refusal';
import { type DependenceChange, type DependenceState, LEVERS, type Lever } from '@shared/model/dependence';
import { requireAmount } from '../indicators/require-figures';
import { shapleyParts } from './shapley';

/**
 * Supply from a country or group in a year: share * (demand * (1 - substitution) - recycling), tonnes REO; as percent
 * it stands over the demand before substitution, so that saving counts as a lever too. Recycling beyond the need
 * leaves nothing to supply. Source: docs/engine.md 2.2, 15.3.
 * @throws Refusal for figures out of range, or a percentage of no demand
 */
export function dependenceIn(state: DependenceState, unit: DependenceChange['unit']): number {
  const field = `dependence.${state.year}`;
  requireAmount(state.sharePercent, `${field}.sharePercent`, 100 + 1e-6);
  requireAmount(state.substitutionPercent, `${field}.substitutionPercent`, 100);
  requireAmount(state.demandTonnes, `${field}.demandTonnes`);
  requireAmount(state.recyclingTonnes, `${field}.recyclingTonnes`);
  const need = state.demandTonnes * (1 - state.substitutionPercent / 100);
  const tonnes = (state.sharePercent / 100) * Math.max(0, need - state.recyclingTonnes);
  if (unit === 'tonnes') return tonnes;
  if (state.demandTonnes === 0)
    throw new Refusal('refusal.risk.zeroTotal', { field: `${field}.demandTonnes` }, { field });
  return (tonnes / state.demandTonnes) * 100;
}

/**
 * The change between two years in its four parts: diversification (the share), recycling, substitution and demand.
 * They add up to the change. Negative parts lowered the dependence.
 */
export function dependenceChange(
  from: DependenceState,
  to: DependenceState,
  unit: DependenceChange['unit'],
): DependenceChange {
  const parts = shapleyParts<Lever>(LEVERS, (moved) => {
    const of = (lever: Lever) => (moved.has(lever) ? to : from);
    return dependenceIn(
      {
        year: to.year,
        sharePercent: of('diversification').sharePercent,
        recyclingTonnes: of('recycling').recyclingTonnes,
        substitutionPercent: of('substitution').substitutionPercent,
        demandTonnes: of('demand').demandTonnes,
      },
      unit,
    );
  });
  const [before, after] = [dependenceIn(from, unit), dependenceIn(to, unit)];
  return { from, to, unit, before, after, change: after - before, parts };
}
