import type { TargetMeasure } from '@shared/domain/dependence';
import type { Target } from '@shared/domain/evidence';
import { MAGNET_MATERIALS } from './world-shares';

/**
 * What of a target the plan can answer, read from its fields and, where they leave it open, from its words. A target
 * that asks for something else (one company's output) is shown without a figure.
 */
export function measureOf(target: Target): TargetMeasure | null {
  if (target.unit === 'days') return 'stock_days';
  if (target.rule !== 'at_least') return target.countryId === null ? 'largest_country' : 'country_share';
  if (/\bcompany\b/i.test(target.numeratorEn)) return null;
  if (/recycl/i.test(target.numeratorEn)) return 'recycling';
  if (target.stage === 'mining') return 'domestic_extraction';
  return /process/i.test(target.numeratorEn) ? 'domestic_processing' : null;
}

/** Whether a target speaks of a material: of that one, of the magnet group, or of each. */
export function concerns(target: Target, materialId: string, materialIds: readonly string[]): boolean {
  if (target.material === materialId || target.material === 'REE') return true;
  if (target.material.startsWith('magnet rare earths')) return MAGNET_MATERIALS.has(materialId);
  return !materialIds.includes(target.material); // words such as "each strategic raw material"
}

/** The stock tiers that a target counts: those that it names, else all. */
export function tiersOf(target: Target): readonly string[] {
  const named = ['national', 'private', 'firm'].filter((tier) =>
    new RegExp(`\\b${tier}\\b`, 'i').test(target.numeratorEn),
  );
  return named.length === 0 ? ['national', 'private', 'firm'] : named;
}

/** The year by whose end a target is to be met; null for one without a date. */
export function dueYearOf(target: Target): number | null {
  const found = target.date?.match(/\d{4}/);
  return found === null || found === undefined ? null : Number(found[0]);
}
