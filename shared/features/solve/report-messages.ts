import { isoDate, yearOf } from '../../base/calendar';
import { isBought, type Lever } from '../../model/lever';
import type { Place } from '../../model/lever-place';
import type { ReportMessage } from '../../report/report-message';
import type { SolveView } from './contract';

/** From when a lever counts: a flow from a day of the run, stock bought from its first day on. */
export function fromMessage(lever: Lever, { window }: Pick<SolveView, 'window'>): ReportMessage {
  if (lever.kind === 'stock' && lever.from !== null)
    return { key: 'solve.boughtFrom', with: { from: { date: lever.from } } };
  if (isBought(lever) || lever.kind === 'orderedSaving') {
    const [from = window.start] = [lever.from ?? window.start, window.start].sort().slice(-1);
    return lever.kind === 'swap' ? { key: 'solve.goesBack', with: { from: { date: from } } } : { date: from };
  }
  const { startYear: year, fromDay } = lever.ramp;
  if (fromDay !== undefined) return { date: fromDay };
  return { date: year === null || year <= yearOf(window.start) ? window.start : isoDate(`${year}-01-01`) };
}

/** What an offtake goes into, within the rows of its material: "in place of China, 2026". */
export function placeMessage({ countryId, year }: Place): ReportMessage {
  return countryId === null
    ? { key: 'solve.intoRest', with: { year } }
    : { key: 'solve.inPlaceOf', with: { country: { of: 'country', id: countryId }, year } };
}

/** The levers of a question, as they are offered. */
export function leversOf({ levers }: Pick<SolveView, 'levers'>): Lever[] {
  return levers.map(({ lever }) => lever);
}

/** What a lever is, within the rows of its material: "Stock", "Offtake, Caremag". */
export function leverMessage(lever: Lever): ReportMessage {
  return lever.kind === 'offtake'
    ? { key: 'solve.offtakeFrom', with: { supplier: { of: 'supplier', id: lever.supplierId } } }
    : `solve.kind.${lever.kind}`;
}

/** Days until the first shortfall, or that the run ends without one. */
export function daysMessage(reached: number | null, { window }: Pick<SolveView, 'window'>): ReportMessage {
  return reached === null
    ? { key: 'solve.over', with: { days: window.days } }
    : { format: 'figure', value: reached };
}

/** How long it lasts with nothing done; null where neither days nor lines were asked for. */
export function baseMessage({ coverDays, keep, baseDays, baseLight }: SolveView): ReportMessage | null {
  if (keep !== null) {
    const lines = keep.lines.map((id): ReportMessage => ({ of: 'use', id }));
    return baseDays === null
      ? { key: 'solve.baseKeptNever', with: { lines } }
      : { key: 'solve.baseKept', with: { lines, days: { format: 'figure', value: baseDays } } };
  }
  if (coverDays === null) return null;
  const said: ReportMessage =
    baseDays === null
      ? 'solve.baseNever'
      : { key: 'solve.base', with: { days: { format: 'figure', value: baseDays } } };
  return baseLight.length === 0
    ? said
    : { key: 'solve.baseBeside', with: { said, light: lightMessage(baseLight) } };
}

/** What is short earlier and weighs next to nothing: named, so that nothing is dropped. Source: docs/engine.md 5.5. */
function lightMessage(light: SolveView['baseLight']): ReportMessage {
  return light.map(({ materialId, days }) => ({
    key: 'solve.lightDays',
    with: { material: { of: 'material', id: materialId }, days: { format: 'figure', value: days } },
  }));
}
