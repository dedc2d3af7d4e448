import type { IsoDate } from '../../base/calendar';
import { unreachable } from '../../base/refusal';
import { byId } from '../../model/catalogue';
import type { Binding, LeastGoal, Limit } from '../../model/goal';
import { isBought, type Lever, type LeverKind } from '../../model/lever';
import { nothingWithout, notKnown } from '../../model/missing-figures';
import type { Figured, ReportMessage } from '../../report/report-message';
import { leverMessage } from './report-messages';

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
