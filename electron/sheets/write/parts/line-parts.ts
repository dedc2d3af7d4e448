import { addDays, yearOf } from '@shared/base/calendar';
import { answersToPrices } from '@shared/model/answers-to-prices';
import { type Term, ZERO } from '@shared/model/expression';
import type { ClockLine } from '@shared/model/line-clock';
import { owesAny } from '@shared/model/owed';
import { type MaterialPart, ofMaterial, type PartContent, type ScenarioPart } from '../scenario-part';
import { daily } from '../sheets/daily';
import { stock } from '../sheets/stock';
import { isForSome } from './daily-balance';
import { shortfallOfTiers, tiersServed } from './tier-rationing';

/** Parts of a load: a line that runs in full stands back as a plain zero. */
export const PART = '[=0]0;0.0000';

/** A line whose materials all have days in the workbook, so that its stop is a formula. */
export interface LiveLine {
  readonly line: ClockLine;
  readonly parts: readonly LinePart[];
}

/** What a line takes of one of its materials. */
export interface LinePart {
  readonly item: MaterialPart;
  /** Its use among those of the material, and the tier of it. */
  readonly use: number;
  readonly tier: number;
}

/**
 * The lines that follow changed inputs, in the order of the clock: those of which every material has days, where all bear a
 * shortage by one rule that a day's balance says. By value, with what some are owed or with lines that stand, it does not.
 */
export function liveLines(part: PartContent): LiveLine[] {
  const { model, clock } = part.scenario;
  const { allocation = 'proportional', together = false, lines = [] } = model;
  if (allocation === 'value' || together || lines.length > 0) return [];
  const found = new Map(part.materials.filter(sharesByDay).map((item) => [item.model.materialId, item]));
  return clock.lines.flatMap((line): LiveLine[] => {
    const parts = line.materialIds.flatMap((materialId): LinePart[] => {
      const item = found.get(materialId);
      const use = item?.model.uses.findIndex(({ useId }) => useId === line.useId) ?? -1;
      const tier = item?.model.uses[use]?.tier;
      return item === undefined || tier === undefined ? [] : [{ item, use, tier }];
    });
    return parts.length === line.materialIds.length && parts.length > 0 ? [{ line, parts }] : [];
  });
}

/** Whether what each use of a material goes without follows from the balance of the day. */
function sharesByDay(item: MaterialPart): boolean {
  const { uses, earlier } = item.model;
  const isEven = uses.every(({ season }) => season === undefined) && !answersToPrices(item.model);
  return isEven && earlier === undefined && !owesAny(item.model) && !isForSome(item);
}

/** The part of its need of a material that a line goes without on a day, 0..1. Source: docs/engine.md 5.2. */
export function missingOn(part: ScenarioPart, { item, use, tier }: LinePart, day: number): Term<number> {
  const days = ofMaterial(part.refs(daily), item);
  const need = days.column('need', day, day);
  const { demandOfUse, tierParts } = ofMaterial(part.refs(stock), item);
  const year = yearOf(addDays(part.scenario.model.start, day));
  // A shortage of what the line needs nothing of is none of its own.
  const demand = demandOfUse[use]?.in(year) ?? ZERO;
  const ofTier = tiersServed(part, item).indexOf(tier);
  const { series } = item.result;
  if (ofTier < 0) {
    const short = days.column('shortfall', day, day);
    const isShort = (series.shortfall[day] ?? 0) > 0;
    const value = isShort && demand.value > 0 ? 1 - (series.served[day] ?? 0) / (series.need[day] ?? 1) : 0;
    return { formula: `IF(${short}*${demand.formula}=0,0,${short}/${need})`, value };
  }
  const own = tierParts[ofTier]?.own.in(year);
  const short = days.tierShort(tier, day, day) ?? '';
  const missing = shortfallOfTiers(part, item, day)[ofTier] ?? 0;
  return {
    formula: `IF(${short}*${demand.formula}=0,0,${short}/(${need}*${own?.formula}))`,
    value: missing === 0 || demand.value === 0 ? 0 : missing / ((series.need[day] ?? 1) * (own?.value ?? 1)),
  };
}

/** The same on the day of the window (1 = first) that a cell says. */
export function missingOnDay(part: ScenarioPart, { item, use, tier }: LinePart, position: string): string {
  const days = ofMaterial(part.refs(daily), item);
  const { demandOfUse, tierParts } = ofMaterial(part.refs(stock), item);
  const at = (range: string) => `INDEX(${range},${position})`;
  const need = at(days.column('need'));
  const year = `${at(days.years)}-${part.years[0] ?? 0}+1`;
  const demand = `INDEX(${demandOfUse[use]?.range ?? ''},1,${year})`;
  const ofTier = tiersServed(part, item).indexOf(tier);
  if (ofTier < 0) {
    const short = at(days.column('shortfall'));
    return `IF(${short}*${demand}=0,0,${short}/${need})`;
  }
  const short = at(days.tierShort(tier) ?? '');
  const own = tierParts[ofTier]?.own.range ?? '';
  return `IF(${short}*${demand}=0,0,${short}/(${need}*INDEX(${own},1,${year})))`;
}
