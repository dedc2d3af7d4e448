import type { Translate } from '../../base/message';
import { unreachable } from '../../base/refusal';
import { byId } from '../../model/catalogue';
import type { Limit } from '../../model/goal';
import type { Lever } from '../../model/lever';
import type { SupplierId } from '../../model/supplier';
import { fittingMass } from '../../words/fitting-figure';
import type { Formats } from '../../words/formats';

/** What limits and levers are said with: the window and the command line use the same sentences. */
export interface LimitSpeech {
  readonly t: Translate;
  readonly f: Formats;
  /** The name of a supplier by its id. */
  supplierName(supplierId: SupplierId): string;
}

/** What limits an answer, and where it stands: "Offtake of Dy from Caremag, at most 356 t REO a year". */
export function limitWords(limit: Limit, levers: readonly Lever[], speech: LimitSpeech): string {
  const { t, supplierName } = speech;
  const lever = byId(levers, limit.leverId);
  const params = {
    material: limit.materialId ?? '',
    supplier: lever?.kind === 'offtake' ? supplierName(lever.supplierId) : '',
    at: limitAmount(limit, limit.at, levers, speech),
  };
  switch (limit.kind) {
    case 'lever':
      return lever === undefined ? params.material : t(`solve.limit.${lever.kind}`, params);
    case 'capacity':
    case 'room':
    case 'store':
    case 'release':
    case 'budget':
      return t(`solve.limit.${limit.kind}`, params);
    default:
      return unreachable(limit.kind);
  }
}

/** An amount in the unit of a limit: tonnes, tonnes a year or day, percentage points, yen. */
export function limitAmount(
  limit: Limit,
  amount: number,
  levers: readonly Lever[],
  { t, f }: LimitSpeech,
): string {
  const mass = fittingMass(amount, f);
  switch (limit.kind) {
    case 'budget':
      return f.money(amount);
    case 'store':
      return mass;
    case 'release':
      return t('solve.perDay', { mass });
    case 'capacity':
    case 'room':
      return t('solve.perYear', { mass });
    case 'lever': {
      const lever = byId(levers, limit.leverId);
      return lever === undefined ? mass : leverAmount(lever, amount, { t, f });
    }
    default:
      return unreachable(limit.kind);
  }
}

/** An amount of a lever in its own unit. */
export function leverAmount(lever: Lever, amount: number, { t, f }: Pick<LimitSpeech, 't' | 'f'>): string {
  switch (lever.kind) {
    case 'stock':
      return fittingMass(amount, f);
    case 'offtake':
    case 'recycling':
      return t('solve.perYear', { mass: fittingMass(amount, f) });
    case 'saving':
      return t('solve.points', { points: f.figure(amount) });
    default:
      return unreachable(lever);
  }
}

/** The name of a lever: "Offtake of Dy from Caremag". */
export function leverName(
  lever: Lever,
  { t, supplierName }: Pick<LimitSpeech, 't' | 'supplierName'>,
): string {
  const supplier = lever.kind === 'offtake' ? supplierName(lever.supplierId) : '';
  return t(`solve.lever.${lever.kind}`, { material: lever.materialId, supplier });
}
