import { STAGES } from '@shared/base/stage';
import { type CountryId, UNNAMED } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { sharesOfSupply } from '@shared/model/plan-rows';
import { asSupplierId } from '@shared/model/supplier';
import type { Share } from '@shared/model/tables/share';
import type { WhatIfModel } from '@shared/model/what-if';
import { REGIONS } from '../../engine/indicators';
import { dependenceOn, reachable, restsOnEstimates } from '../../engine/look-through';
import { minedBy } from '../../plan/case/physical-limits';
import { type ProjectRows, projectCase } from '../../plan/case/project-case';
import { idsOf, type StageCase } from '../../plan/case/stage-case';
import type {
  CountryFactors,
  MaterialFactors,
  RiskFactors,
  SupplierFactors,
  WorldFactors,
} from '../../sheets/write/risk-factors';

/** One year in view, and the materials that are counted in it. */
interface FactorsQuestion {
  readonly year: number;
  readonly materialIds: readonly MaterialId[];
  /** X of the dependence figures. */
  readonly countryIds: readonly CountryId[];
}

/** What the indicators of the materials of a year follow from; a material whose figures follow from more is left out. */
export function riskFactors(rows: ProjectRows, model: WhatIfModel, question: FactorsQuestion): RiskFactors {
  const { year, countryIds } = question;
  const cases = question.materialIds.flatMap((materialId) => {
    const item = caseOf(rows, model, materialId, year);
    return item === null ? [] : [item];
  });
  const worlds = new Map<string, WorldFactors>();
  for (const { world } of cases) if (world !== null) worlds.set(worldId(world, year), worldOf(world, year));
  const used = new Map<CountryId, StageCase>();
  for (const item of cases)
    for (const { countryId } of [...item.chain.inflows, ...(item.world?.shares ?? [])])
      used.set(countryId, item);
  return {
    countries: [...used].map(([countryId, item]) => countryOf(countryId, item)),
    worlds: [...worlds.values()],
    materials: cases.map((item) => materialOf(rows, item, countryIds)),
  };
}

/**
 * The case with every supplier of the model, also those without a share yet. Null where the figures follow from more
 * than the shares in sight: a region that stands for its countries, shares that the run counts otherwise, or a loop of
 * feeds that comes back to the same shares.
 */
function caseOf(
  rows: ProjectRows,
  { economyId, stage, materials }: WhatIfModel,
  materialId: MaterialId,
  year: number,
): StageCase | null {
  const found = materials.find((item) => item.materialId === materialId);
  if (found === undefined) return null;
  const set = { economyId, materialId: found.materialId, stage, year };
  const firstOf = new Map<string, Share>();
  const given = new Set<string>();
  for (const share of sharesOfSupply(rows.plan, set)) {
    if (!firstOf.has(share.supplierId)) firstOf.set(share.supplierId, share);
    if (share.year === year) given.add(share.supplierId);
  }
  const missing = found.suppliers.flatMap(({ supplierId }): Share[] => {
    const other = firstOf.get(supplierId);
    if (other === undefined || given.has(supplierId)) return [];
    return [
      { ...other, id: `${other.id}|${year}`, year: year as Share['year'], enteredAs: 'percent', value: 0 },
    ]; // a year of the plan
  });
  const plan = { ...rows.plan, shares: [...rows.plan.shares, ...missing] };
  const item = projectCase({ ...rows, plan }, set);
  const { inflows, graph } = item.chain;
  const percent = new Map(inflows.map((inflow) => [inflow.nodeId, inflow.percent]));
  const isCounted = found.suppliers.every(
    (supplier) =>
      Math.abs((percent.get(supplier.supplierId) ?? Number.NaN) - (supplier.percent[year] ?? 0)) < 1e-9,
  );
  const ofRegion = inflows.some(({ countryId }) => REGIONS[countryId] !== undefined);
  const comesBack = reachable(inflows, graph).some(
    (node) => node.countryId === economyId && STAGES.indexOf(node.stage) > STAGES.indexOf(stage),
  );
  if (!isCounted || percent.size !== found.suppliers.length || ofRegion || comesBack) return null;
  const places = new Map<string, number>(found.suppliers.map(({ supplierId }, at) => [supplierId, at]));
  const placeOf = ({ nodeId }: { readonly nodeId: string }) => places.get(nodeId) ?? -1;
  const inOrder = inflows
    .filter((inflow) => placeOf(inflow) >= 0)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  return { ...item, chain: { inflows: inOrder, graph } };
}

function materialOf(rows: ProjectRows, item: StageCase, countryIds: readonly CountryId[]): MaterialFactors {
  const { inflows } = item.chain;
  return {
    materialId: item.materialId,
    year: item.year,
    suppliers: inflows.map((inflow) => supplierOf(item, inflow, countryIds)),
    countries: [...new Set(inflows.map(({ countryId }) => countryId))].map((countryId) => ({
      countryId,
      own: item.members.includes(countryId),
      unnamed: UNNAMED.has(countryId),
    })),
    worldId: item.world === null ? null : worldId(item.world, item.year),
    substitutionIndex: item.substitutionIndex.value,
    price: item.price,
    mined: minedBy(item, countryIds, rows.series, rows.observations),
  };
}

/** What 100 of the supplier are made of: the figures of a supply are these, weighted with its shares. */
function supplierOf(
  { chain: { graph } }: StageCase,
  { nodeId, countryId, mark, known }: StageCase['chain']['inflows'][number],
  countryIds: readonly CountryId[],
): SupplierFactors {
  const all = [{ nodeId, percent: 100, known }];
  const { direct, refining, mining, touches } = dependenceOn(all, graph, new Set(countryIds));
  return {
    supplierId: asSupplierId(nodeId), // a node of caseOf() is a supplier of the model
    countryId,
    estimated: mark !== 'known',
    trailEstimated: restsOnEstimates(all, graph),
    direct: direct.low,
    refining,
    mining,
    touches,
  };
}

function countryOf(countryId: CountryId, item: StageCase): CountryFactors {
  const [governance, stability] = [item.governance(countryId), item.stability(countryId)];
  return {
    countryId,
    year: item.year,
    governance: governance?.score ?? null,
    stability: stability?.score ?? null,
    trade: item.trade(countryId),
    sourceIds: idsOf([governance?.sourceId ?? null, stability?.sourceId ?? null]),
  };
}

type World = NonNullable<StageCase['world']>;

const worldId = ({ seriesId, year }: World, inView: number) => `${seriesId}|${year}|${inView}`;

function worldOf(world: World, year: number): WorldFactors {
  return {
    id: worldId(world, year),
    seriesId: world.seriesId,
    seriesNames: world.seriesNames,
    seriesYear: world.year,
    year,
    shares: world.shares.map(({ countryId, share, mark }) => ({
      countryId,
      percent: share * 100,
      estimated: mark !== 'known',
    })),
    restMayBeOne: world.largestUnnamed !== undefined,
    sourceIds: world.sourceIds,
  };
}
