import { daysInYear } from '@shared/base/calendar';
import { ownMass } from '@shared/base/mass-basis';
import type { Stage } from '@shared/base/stage';
import { byId } from '@shared/model/catalogue';
import type { PoolMember } from '@shared/model/claims';
import { asCountryId, type CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Plan, Reference } from '@shared/model/plan';
import { sharePercent } from '@shared/model/share-totals';
import type { SupplierId } from '@shared/model/supplier';
import { annualNeed } from '../../plan/annual-need';
import { materialOf } from '../../plan/reference-names';

/**
 * Economies as members of a pool for one material: stock above its minimum, need after substitution and recycling, and what
 * still arrives when nothing comes from some countries. An economy without a total supply or a need of this year is left out.
 */
export function poolMembers(
  plan: Plan,
  reference: Reference,
  materialId: MaterialId,
  {
    economies,
    stage,
    year,
    without,
  }: {
    readonly economies: readonly CountryId[];
    readonly stage: Stage;
    readonly year: number;
    readonly without: readonly CountryId[];
  },
): PoolMember[] {
  const material = materialOf(reference, materialId);
  const days = daysInYear(year);
  return economies.flatMap((economyId): PoolMember[] => {
    const own = planOf(plan, reference, economyId);
    const total = own.totals.find(
      (row) => row.materialId === materialId && row.stage === stage && row.year === year,
    );
    const supply = total === undefined ? null : ownMass(total, material);
    const { tonnes: need } = annualNeed(own, materialId, year);
    if (total === undefined || supply === null || need === 0) return [];
    const recycled = own.reliefs.find((row) => row.materialId === materialId && row.year === year);
    const kept = own.shares
      .filter((row) => row.materialId === materialId && row.stage === stage && row.year === year)
      .filter(({ supplierId }) => !without.includes(countryOf(reference, supplierId)))
      .reduce((sum, share) => sum + (sharePercent(share, total, material.metalPerOxide) ?? 0), 0);
    const stock = own.stocks
      .filter((row) => row.materialId === materialId)
      .reduce((sum, { tonnes, minimum }) => sum + Math.max(0, tonnes - minimum), 0);
    return [
      {
        economyId,
        stock,
        need: need / days,
        arriving: ((kept / 100) * supply + (recycled?.recyclingTonnes ?? 0)) / days,
      },
    ];
  });
}

function countryOf(reference: Reference, supplierId: SupplierId): CountryId {
  return byId(reference.suppliers, supplierId)?.countryId ?? asCountryId(''); // of no country: never left out
}

/** The rows of one economy. */
function planOf(plan: Plan, reference: Reference, economyId: CountryId): Plan {
  const uses = new Set(reference.uses.filter((use) => use.economyId === economyId).map(({ id }) => id));
  const mine = <Row extends { readonly economyId: CountryId }>(rows: readonly Row[]) =>
    rows.filter((row) => row.economyId === economyId);
  return {
    ...plan,
    shares: mine(plan.shares),
    totals: mine(plan.totals),
    reliefs: mine(plan.reliefs),
    stocks: mine(plan.stocks),
    receipts: mine(plan.receipts),
    demands: plan.demands.filter(({ useId }) => uses.has(useId)),
  };
}
