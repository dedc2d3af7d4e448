import type { Notice } from '@shared/base/refusal';
import type { StageRisk } from '@shared/features/risk/contract';
import { type CountryId, UNNAMED } from '@shared/model/country';
import {
  boundsOf,
  type Figure,
  figureBetween,
  type LabelledFigure,
  percentNotKnown,
} from '@shared/model/indicator';
import {
  concentration,
  geoPolRisk,
  instability,
  netImportReliance,
  type SourcingScope,
  type SupplyRisk,
  supplyRisk,
} from '../../engine/indicators';
import { idsOf, remark, type Sourced, type StageCase, type WorldShares } from '../../plan/case/stage-case';
import type { NamedShares } from './named-shares';
import { worldNotKnown, worldRemark } from './world-scope';

/** The EU's supply risk or the risk after its formula, GeoPolRisk and net import reliance of one stage. */
export function supplyRiskFigures(item: StageCase, named: NamedShares): LabelledFigure[] {
  const reliance = item.reliance ?? relianceFromShares(item, named);
  return [
    supplyRiskFigure(item, named, reliance.value),
    ...geoPolRiskFigures(item, named),
    {
      ...common(item),
      indicator: 'import_reliance',
      unit: 'percent',
      figure: reliance.value,
      definition: remark('risk.definition.import_reliance'),
      sourceIds: reliance.sourceIds,
      notKnownPercent: faceNotKnown(item),
      remarks: [...reliance.remarks, ...item.remarks],
    },
  ];
}

/** Supply risk of one scope alone: its index less recycling, times the substitution index. */
export function supplyRiskScopes(item: StageCase, named: NamedShares): StageRisk['scopes'] {
  const alone = (scope: SourcingScope): Figure =>
    supplyRisk({ ...ratesOf(item), world: null, own: scope, importReliance: null }).figure;
  return {
    world: item.world === null ? null : alone(scopeOf(item, item.world)),
    own: named.shares.length === 0 ? null : alone(scopeOf(item, named)),
  };
}

function ratesOf(item: StageCase) {
  return {
    recyclingInputRate: item.recyclingInputRate.value,
    substitutionIndex: item.substitutionIndex.value,
    missingGovernance: item.missingGovernance,
  };
}

function supplyRiskFigure(item: StageCase, named: NamedShares, reliance: Figure): LabelledFigure {
  const { world, recyclingInputRate, substitutionIndex, missingGovernance } = item;
  const own = named.shares.length === 0 ? null : scopeOf(item, named);
  const got = supplyRisk({
    world: world === null ? null : scopeOf(item, world),
    own,
    importReliance:
      reliance.kind === 'point' ? reliance.value / 100 : reliance.kind === 'net_exporter' ? 0 : null,
    ...ratesOf(item),
  });
  const all = (of: 'clipped' | 'defaulted') => idsOf(got.world?.[of] ?? [], got.own?.[of] ?? []);
  const remarks: Notice[] = [
    ...named.remarks,
    ...item.remarks,
    ...recyclingInputRate.remarks,
    ...substitutionIndex.remarks,
  ];
  remarks.push(world === null ? remark('risk.remark.noWorld') : worldRemark(world));
  remarks.push(item.tradeRemark);
  if (all('clipped').length > 0) remarks.push(remark('risk.remark.clipped', { countries: all('clipped') }));
  if (all('defaulted').length > 0) {
    const params = { countries: all('defaulted'), score: missingGovernance ?? 0 };
    remarks.push(remark('risk.remark.defaulted', params));
  }
  if (got.importReliance?.clipped === true) remarks.push(remark('risk.remark.relianceClipped'));
  const weight = worldPart(got);
  const indicator = item.hasPublishedFactors ? 'supply_risk' : 'concentration_risk';
  return {
    ...common(item),
    indicator,
    unit: 'score',
    figure: got.figure,
    definition: remark(`risk.definition.${indicator}`),
    sourceIds: idsOf(
      item.chain.inflows.map(({ sourceId }) => sourceId),
      world?.sourceIds ?? [],
      recyclingInputRate.sourceIds,
      substitutionIndex.sourceIds,
      [...named.shares, ...(world?.shares ?? [])].map(
        ({ countryId }) => item.governance(countryId)?.sourceId ?? null,
      ),
    ),
    notKnownPercent: weight * worldNotKnown(world) + (1 - weight) * faceNotKnown(item),
    remarks,
  };
}

/** Part of the figure that comes from the world scope, 0..1, by the larger bounds; each scope counts with its index. */
function worldPart({ world, own, importReliance }: SupplyRisk): number {
  if (world === null) return 0;
  if (own === null) return 1;
  const half = (importReliance?.value ?? 0) / 2;
  const [of, other] = [(world.index?.high ?? 1) * half, (own.index?.high ?? 1) * (1 - half)];
  return of + other > 0 ? of / (of + other) : half;
}

function geoPolRiskFigures(item: StageCase, named: NamedShares): LabelledFigure[] {
  const { world, price } = item;
  if (world === null) return [];
  const at = (countryId: CountryId) => {
    const found = item.stability(countryId);
    return found === null ? null : instability(found.score).value;
  };
  const foreign = named.shares.filter(({ countryId }) => !item.members.includes(countryId));
  const domestic = item.domesticPercent ?? percentOf(item, named);
  const default_ = item.missingGovernance === null ? null : instability(item.missingGovernance).value;
  if (foreign.length === 0 && domestic === 0 && named.remainder === 0) return [];
  const got = geoPolRisk({
    hhi: concentration(
      world.shares.map(({ share }) => share),
      world.remainder,
      world.largestUnnamed,
    ).hhi,
    imports: foreign.map(({ countryId, share }) => ({
      countryId,
      amount: share * 100,
      instability: at(countryId),
    })),
    unnamed: named.remainder * 100,
    production: domestic,
    price: price?.value ?? null,
    missingInstability: default_,
  });
  const figure = (indicator: 'geopolrisk' | 'geopolrisk_factor', value: Figure): LabelledFigure => ({
    ...common(item),
    indicator,
    unit: 'score',
    figure: value,
    definition: remark(`risk.definition.${indicator}`),
    sourceIds: idsOf(
      item.chain.inflows.map(({ sourceId }) => sourceId),
      world.sourceIds,
      indicator === 'geopolrisk' ? [] : (price?.sourceIds ?? []),
      foreign.map(({ countryId }) => item.stability(countryId)?.sourceId ?? null),
    ),
    notKnownPercent: Math.max(faceNotKnown(item), worldNotKnown(world)),
    remarks: [
      ...named.remarks,
      ...item.remarks,
      worldRemark(world),
      ...(indicator === 'geopolrisk' || price === null
        ? []
        : [remark('risk.remark.price', { year: price.year })]),
    ],
  });
  const factor = got.factor === null ? [] : [figure('geopolrisk_factor', got.factor)];
  return [figure('geopolrisk', got.score), ...factor];
}

/** Net imports over the supply at the stage, with the own countries' part as production; exports are not in the plan. */
function relianceFromShares(item: StageCase, named: NamedShares): Sourced<Figure> {
  const supplied = named.shares.reduce((sum, { share }) => sum + share * 100, 0);
  const fraction = netImportReliance(supplied, { kind: 'point', value: percentOf(item, named) });
  const bounds = boundsOf(fraction);
  return {
    value: bounds === null ? fraction : figureBetween(bounds.low * 100, bounds.high * 100),
    sourceIds: idsOf(item.chain.inflows.map(({ sourceId }) => sourceId)),
    remarks: [remark('risk.remark.noExports')],
  };
}

function scopeOf(item: StageCase, of: NamedShares | WorldShares): SourcingScope {
  const scope = {
    shares: of.shares.map(({ countryId, share }) => ({
      countryId,
      share,
      governance: item.governance(countryId)?.score ?? null,
      trade: item.trade(countryId),
    })),
    remainder: of.remainder,
  };
  return of.largestUnnamed === undefined ? scope : { ...scope, largestUnnamed: of.largestUnnamed };
}

/** Percent of the supply that the economy's own countries give. */
function percentOf(item: StageCase, named: NamedShares): number {
  return named.shares.reduce(
    (sum, { countryId, share }) =>
      item.members.includes(countryId) && !UNNAMED.has(countryId) ? sum + share * 100 : sum,
    0,
  );
}

function faceNotKnown(item: StageCase): number {
  return percentNotKnown(item.chain.inflows.map(({ percent, mark }) => ({ weight: percent, mark })));
}

function common(item: StageCase): Pick<LabelledFigure, 'basis' | 'stage' | 'year'> {
  return { basis: item.basis, stage: item.stage, year: item.year };
}
