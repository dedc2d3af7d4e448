import type { Notice } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { notKnown } from '@shared/model/missing-figures';
import type { Plan, Reference } from '@shared/model/plan';
import { totalOfSet } from '@shared/model/plan-rows';
import { priceIn } from '@shared/model/price-book';
import type { Observation } from '@shared/model/tables/observation';
import type { Price } from '@shared/model/tables/price';
import type { Series } from '@shared/model/tables/series';
import type { ShareSetKey } from '@shared/model/tables/share';
import { membersOf } from '../../engine/indicators';
import { materialOf } from '../reference-names';
import { supplyChain } from '../supply-chain';
import { idsOf, remark, type ScoreOf, type Sourced, type StageCase } from './stage-case';
import { worldShares } from './world-shares';

/** Rows of a project that the figures of all its stages are worked out from. */
export interface ProjectRows {
  readonly reference: Reference;
  /** As the selected scenario sees it; every stage. */
  readonly plan: Plan;
  readonly series: readonly Series[];
  /** Of the series that such figures read (read-series.ts). */
  readonly observations: readonly Observation[];
  readonly prices: readonly Price[];
  readonly governance: ScoreOf;
  readonly stability: ScoreOf;
  readonly missingGovernance: number | null;
}

/** Trade parameter of own countries and of all others: the project holds no export measures by partner. */
const OWN_TRADE = 0.8;
const NEUTRAL_TRADE = 1;

/** The case of a share set. Where the project holds no figure, a default is taken and said. */
export function projectCase(rows: ProjectRows, set: ShareSetKey): StageCase {
  const { reference, plan } = rows;
  const members = membersOf(set.economyId);
  const total = totalOfSet(plan, set);
  return {
    materialId: set.materialId,
    stage: set.stage,
    year: set.year,
    basis: { of: 'supply', mass: notKnown(total?.basis), weightedBy: 'volume' },
    total: total === null ? null : { tonnes: total.tonnes, basis: total.basis },
    chain: supplyChain(reference, plan, set),
    members,
    world: worldShares(
      rows.series,
      rows.observations,
      materialOf(reference, set.materialId),
      set.stage,
      set.year,
    ),
    governance: rows.governance,
    stability: rows.stability,
    trade: (countryId) => (members.includes(countryId) ? OWN_TRADE : NEUTRAL_TRADE),
    tradeRemark: remark('risk.remark.trade'),
    reliance: null,
    domesticPercent: null,
    price: priceOf(rows, set),
    recyclingInputRate: recyclingRate(reference, plan, set),
    substitutionIndex: { value: 1, sourceIds: [], remarks: [remark('risk.remark.noSubstitution')] },
    hasPublishedFactors: false,
    missingGovernance: rows.missingGovernance,
    remarks: [],
  };
}

/** The stages at which an economy's supply of a material is described in a year, from ore to component. */
export function describedStages(plan: Plan, set: Omit<ShareSetKey, 'stage'>) {
  return STAGES.filter((stage) =>
    plan.shares.some(
      (share) =>
        share.economyId === set.economyId &&
        share.materialId === set.materialId &&
        share.year === set.year &&
        share.stage === stage,
    ),
  );
}

/** Tonnes that an economy needs of a material in a year, before substitution; null where no demand is known. */
export function demandOf(
  reference: Reference,
  plan: Plan,
  set: { readonly economyId: CountryId; readonly materialId: MaterialId; readonly year: number },
): number | null {
  const uses = new Set(reference.uses.filter((use) => use.economyId === set.economyId).map(({ id }) => id));
  const rows = plan.demands.filter(
    (row) => uses.has(row.useId) && row.materialId === set.materialId && row.year === set.year,
  );
  return rows.length === 0 ? null : rows.reduce((sum, { tonnes }) => sum + tonnes, 0);
}

/** The relief of an economy and material in a year, or undefined. */
export function reliefOf(
  plan: Plan,
  set: { readonly economyId: CountryId; readonly materialId: MaterialId; readonly year: number },
) {
  return plan.reliefs.find(
    (row) => row.economyId === set.economyId && row.materialId === set.materialId && row.year === set.year,
  );
}

/** Recycling over the demand, 0..1; 0 as a declared default where the plan has none. */
function recyclingRate(reference: Reference, plan: Plan, set: ShareSetKey): Sourced<number> {
  const relief = reliefOf(plan, set);
  const demand = demandOf(reference, plan, set);
  if (relief === undefined || demand === null || demand === 0) {
    return { value: 0, sourceIds: [], remarks: [remark('risk.remark.noRecycling')] };
  }
  const remarks: Notice[] = [remark('risk.remark.recyclingRate')];
  return {
    value: Math.min(1, relief.recyclingTonnes / demand),
    sourceIds: idsOf([relief.sourceId]),
    remarks,
  };
}

/** The price of the book for the year. */
function priceOf(rows: ProjectRows, set: { readonly materialId: MaterialId; readonly year: number }) {
  const found = priceIn(rows.prices, set.materialId, set.year);
  if (found === null) return null;
  return { value: found.usdPerKg, year: found.year, sourceIds: idsOf([found.sourceId]), remarks: [] };
}
