import { type IsoDate, isoDate, yearOf } from '../../base/calendar';
import { unreachable } from '../../base/refusal';
import { byId } from '../../model/catalogue';
import type { Binding, LeastGoal, Limit } from '../../model/goal';
import { isBought, type Lever, type LeverKind } from '../../model/lever';
import type { Place } from '../../model/lever-place';
import { nothingWithout, notKnown } from '../../model/missing-figures';
import type { Figured, ReportMessage } from '../../report/report-message';
import type { SolveView } from './contract';

/** What limits an answer, and where it stands: "Offtake of Dy from Caremag, at most 356 t REO a year". */
export function limitMessage(limit: Limit, levers: readonly Lever[]): ReportMessage {
  const lever = byId(levers, limit.leverId);
  const material: ReportMessage = { text: limit.materialId ?? '' };
  const supplier: ReportMessage =
    lever?.kind === 'offtake' ? { of: 'supplier', id: lever.supplierId } : { text: '' };
  const named: ReportMessage = lever === undefined ? { text: '' } : leverMessage(lever);
  const country: ReportMessage =
    limit.countryId === null ? { text: '' } : { of: 'country', id: limit.countryId };
  const at = limitAmount(limit, limit.at, levers);
  const of = (kind: LeverKind | Exclude<Limit['kind'], 'lever'>): ReportMessage => ({
    key: `solve.limit.${kind}`,
    with: {
      material,
      supplier,
      at,
      country,
      lever: named,
      ...(limit.year === null ? {} : { year: limit.year }),
    },
  });
  const day = limit.kind === 'start' && lever !== undefined ? startDay(lever) : null;
  if (day !== null)
    return { key: 'solve.limit.startDay', with: { material, lever: named, day: { date: day } } };
  if (limit.kind !== 'lever') return of(limit.kind);
  return lever === undefined ? material : of(lever.kind);
}

/** The day within a year on which a lever begins; null for one that begins with a year. */
function startDay(lever: Lever): IsoDate | null {
  if (isBought(lever)) return null;
  return lever.kind === 'orderedSaving' ? lever.from : notKnown(lever.ramp.fromDay);
}

/** An amount in the unit of a limit: tonnes, tonnes a year or day, percentage points, yen. */
export function limitAmount(
  { kind, leverId }: Limit,
  amount: number,
  levers: readonly Lever[],
): ReportMessage {
  const mass: Figured = { format: 'tonnes', value: amount };
  switch (kind) {
    case 'budget':
      return { format: 'money', value: amount };
    case 'start':
      return { format: 'plain', value: amount };
    case 'store':
    case 'market':
    case 'rest':
    case 'place':
    case 'kept':
      return mass;
    case 'release':
      return { key: 'solve.perDay', with: { mass } };
    case 'capacity':
      return { key: 'solve.perYear', with: { value: { format: 'mass', value: amount } } };
    case 'lever':
      switch (byId(levers, leverId)?.kind) {
        case 'offtake':
        case 'recycling':
          return { key: 'solve.perYear', with: { value: { format: 'mass', value: amount } } };
        case 'saving':
        case 'orderedSaving':
          return { key: 'solve.points', with: { points: { format: 'figure', value: amount } } };
        default:
          return mass; // new stock
      }
    default:
      return unreachable(kind);
  }
}

function ofLever(kind: LeverKind | undefined): 'tonne' | 'perYear' | 'point' {
  switch (kind) {
    case 'saving':
    case 'orderedSaving':
      return 'point';
    case 'stock':
    case 'spot':
    case 'swap':
      return 'tonne';
    default:
      return 'perYear';
  }
}

/** A yen more of a budget does next to nothing. */
const MILLION = 1e6;

/** What a limit costs: what one unit more of it would save; null where that is not known. */
export function savesMessage(
  { kind, leverId, savesYen, lossLess }: Binding,
  levers: readonly Lever[],
  least: LeastGoal | null,
): ReportMessage | null {
  if (savesYen === null && lossLess === null) return null;
  const unit = (): 'tonne' | 'perYear' | 'perDay' | 'point' | 'open' | 'start' => {
    switch (kind) {
      case 'kept':
        return 'open';
      case 'start':
        return 'start';
      case 'release':
        return 'perDay';
      case 'capacity':
        return 'perYear';
      case 'lever': {
        const lever = byId(levers, leverId)?.kind;
        return ofLever(lever);
      }
      case 'budget':
      case 'store':
      case 'market':
      case 'rest':
      case 'place':
        return 'tonne';
      default:
        return unreachable(kind);
    }
  };
  if (savesYen !== null)
    return { key: `solve.saves.${unit()}`, with: { money: { format: 'money', value: savesYen } } };
  const value = nothingWithout(lossLess) * (kind === 'budget' ? MILLION : 1);
  const less: ReportMessage =
    least === 'yen'
      ? { key: 'solve.lessYen', with: { money: { format: 'money', value } } }
      : { key: 'solve.lessDays', with: { days: { decimals: 2, value } } };
  return { key: `solve.less.${kind === 'budget' ? 'million' : unit()}`, with: { less } };
}

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
