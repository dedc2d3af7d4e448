import type { Stage } from '@shared/base/stage';
import type { TargetMeasure } from '@shared/model/dependence';
import type { MaterialId } from '@shared/model/material';
import type { Target } from '@shared/model/tables/target';
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

/**
 * What a target is held against. A target on all rare earths counts them together: a total can meet a line that one
 * element misses, and the other way round. One on "some" minerals does not say which, so it is held against none.
 */
export function reachOf(target: Target): 'each' | 'together' | 'unnamed' {
  if (target.material === 'REE') return 'together';
  return /^some\b/i.test(target.material) ? 'unnamed' : 'each';
}

/**
 * The stages that a target is held against. "Any stage" means each that the plan describes. Imports of rare earths are
 * counted as customs count them, compounds and metals (HS 2846, 2805.30): the plan has them as what is bought
 * separated, while magnets have a heading of their own (HS 8505). Anything else counts at the first stage after mining.
 */
export function stagesOf(
  target: Target,
  measure: TargetMeasure,
  described: readonly Stage[],
  wanted: Stage | null,
): Stage[] {
  if (target.stage !== 'mixed') return [target.stage];
  if (measure === 'largest_country') return described.filter((stage) => wanted === null || stage === wanted);
  if (countsImports(target)) return ['separation'];
  return described.filter((stage) => stage !== 'mining').slice(0, 1);
}

/** Whether a target divides by imports, and not by consumption. */
export function countsImports(target: Target): boolean {
  return target.unit === 'percent' && /\bimports?\b/i.test(target.denominatorEn);
}

/** Whether a target speaks of a material: of that one, of the magnet group, or of each. */
export function concerns(
  target: Target,
  materialId: MaterialId,
  materialIds: readonly MaterialId[],
): boolean {
  if (target.material === materialId) return true;
  if (target.material.startsWith('magnet rare earths')) return MAGNET_MATERIALS.has(materialId);
  return !materialIds.some((id) => id === target.material); // words such as "each strategic raw material"
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
