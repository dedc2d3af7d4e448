import { addDays, yearOf } from '@shared/base/calendar';
import { answersToPrices } from '@shared/model/answers-to-prices';
import { servesSome } from '@shared/model/one-stock';
import { owesAny } from '@shared/model/owed';
import type { MaterialPart, PartContent, ScenarioPart } from '../scenario-part';
import { byYear, type YearRow } from '../year-row';
import { ROUNDING } from './rounding';

/** Which part of the demand is of one tier, and of it and all tiers that are served before it; 0..1, by year. */
export interface TierParts {
  readonly own: YearRow;
  readonly upTo: YearRow;
}

/** The tiers of a material in the order in which they are served; none unless the scenario shares out tier by tier. */
export function tiersServed(part: PartContent, { model, result }: MaterialPart): number[] {
  // With what is owed to some, stocks of some, or needs that answer to prices, the parts of the tiers in the demand say nothing of what each goes without.
  const forSome = servesSome(model.stocks ?? []) || result.series.kept !== undefined;
  if (part.scenario.model.allocation !== 'tier' || owesAny(model) || forSome || answersToPrices(model))
    return [];
  return [...new Set(model.uses.map(({ tier }) => tier))].sort((a, b) => a - b);
}

/** The parts of the tiers in the demand of a year, in the order in which they are served; all zero where nothing is needed. */
export function partsOfTiers(
  { model }: MaterialPart,
  tiers: readonly number[],
  year: number,
): { readonly own: number; readonly upTo: number }[] {
  const demandOf = (of: readonly number[]) =>
    model.uses.reduce((sum, { tier, demand }) => sum + (of.includes(tier) ? (demand[year] ?? 0) : 0), 0);
  const all = demandOf(tiers);
  const part = (of: readonly number[]) => (all === 0 ? 0 : demandOf(of) / all);
  return tiers.map((tier, index) => ({ own: part([tier]), upTo: part(tiers.slice(0, index + 1)) }));
}

/**
 * What a tier goes without on one day, tonnes REO: the tiers before it are served first, so that a tier misses
 * max(0, min(its need, need up to it - served)), and nothing where that is rounding. The arithmetic of the engine's
 * allocate(), as a formula over the balance of all uses together.
 */
export function tierFormula(
  { own, upTo }: TierParts,
  { need, served, shortfall }: Readonly<Record<'need' | 'served' | 'shortfall', string>>,
  row: number,
): string {
  const ownNeed = `${need}${row}*${byYear(own.range, row)}`;
  const missing = `MIN(${ownNeed},${need}${row}*${byYear(upTo.range, row)}-${served}${row})`;
  return `IF(${shortfall}${row}=0,0,IF(${missing}>${ROUNDING}*${ownNeed},${missing},0))`;
}

/** The same as figures: what each tier goes without on a day of the run, tonnes REO. */
export function shortfallOfTiers(part: ScenarioPart, item: MaterialPart, day: number): number[] {
  const { series } = item.result;
  const need = series.need[day] ?? 0;
  const year = yearOf(addDays(part.scenario.model.start, day));
  return partsOfTiers(item, tiersServed(part, item), year).map(({ own, upTo }) => {
    const missing = Math.min(need * own, need * upTo - (series.served[day] ?? 0));
    return (series.shortfall[day] ?? 0) > 0 && missing > 1e-9 * need * own ? missing : 0;
  });
}
