import type { ObservedStage } from '@shared/base/stage';
import { UNNAMED } from '@shared/model/country';
import { boundsOf, type Figure, figureBetween, figureOfObservation } from '@shared/model/indicator';
import type { MaterialId } from '@shared/model/material';
import { countryRows, membersOf, netImportReliance } from '../../engine/indicators';
import {
  idsOf,
  remark,
  type ScoreOf,
  type Sourced,
  type StageCase,
  type WorldShares,
} from '../../plan/case/stage-case';
import { tableChain } from './table-chain';
import type { RiskTable, TableObservation } from './table-schema';

/** The case of one material at one stage of a table, in the year of the table. */
export function tableCase(table: RiskTable, materialId: MaterialId, stage: ObservedStage): StageCase {
  const rows = table.observations.filter(
    (row) => row.material === materialId && row.stage === stage && row.year === table.year,
  );
  const of = (measure: TableObservation['measure']) => rows.filter((row) => row.measure === measure);
  const sourcing = of('supply').length > 0 ? of('supply') : of('imports');
  const { chain, whole, remarks } = tableChain(table, materialId, stage, sourcing);
  const unit = sourcing[0]?.unit ?? null;
  const basis = sourcing[0]?.basis ?? null;
  const made = of('production')[0];
  const price = of('price')[0];
  const rate = table.recyclingInputRate[materialId];
  const substitution = table.substitutionIndex[materialId];
  const world = worldOf(of('world_production'), table.year);
  const tonnes = unit === 't' ? whole : unit === 'kg' ? whole / 1000 : null;
  return {
    materialId,
    stage,
    year: table.year,
    basis: {
      of: of('supply').length > 0 ? 'supply' : 'imports',
      mass: basis,
      weightedBy: unit === null ? null : unit === 'usd' ? 'value' : unit === 'percent' ? 'unclear' : 'volume',
    },
    total: tonnes === null || basis === null ? null : { tonnes, basis },
    chain,
    members: membersOf(table.economy),
    world,
    governance: scoresOf(table, 'mean_of_six'),
    stability: scoresOf(table, 'political_stability'),
    trade: (countryId) => table.trade[countryId] ?? 1,
    tradeRemark: remark('risk.remark.tableTrade'),
    reliance: relianceOf(of('import_reliance')[0], of('consumption')[0], made, of('supply').length > 0),
    domesticPercent:
      made !== undefined && made.unit === unit && made.value !== null && made.censor === 'none' && whole > 0
        ? (made.value / whole) * 100
        : null,
    price:
      price === undefined || price.value === null || price.censor !== 'none'
        ? null
        : { value: price.value, year: price.year, sourceIds: [price.source], remarks: [] },
    recyclingInputRate: {
      value: rate ?? 0,
      sourceIds: [],
      remarks: rate === undefined ? [remark('risk.remark.noRecycling')] : [],
    },
    substitutionIndex: {
      value: substitution ?? 1,
      sourceIds: [],
      remarks: substitution === undefined ? [remark('risk.remark.missingSubstitution')] : [],
    },
    hasPublishedFactors:
      rate !== undefined &&
      substitution !== undefined &&
      [...chain.inflows, ...(world?.shares ?? [])].every(
        ({ countryId }) => UNNAMED.has(countryId) || table.trade[countryId] !== undefined,
      ),
    missingGovernance: table.missingGovernance,
    remarks,
  };
}

/**
 * Published reliance as it is, else from consumption and production, else (for a table of the whole supply) from the
 * shares. A table of imports alone says nothing of what is made at home: the figure is missing.
 */
function relianceOf(
  published: TableObservation | undefined,
  consumption: TableObservation | undefined,
  production: TableObservation | undefined,
  isSupply: boolean,
): Sourced<Figure> | null {
  if (published !== undefined) {
    const remarks = [remark('risk.remark.published')];
    return { value: figureOfObservation(published), sourceIds: [published.source], remarks };
  }
  if (consumption !== undefined && production !== undefined && consumption.unit === production.unit) {
    const sourceIds = idsOf([consumption.source, production.source]);
    const used = figureOfObservation(consumption);
    if (used.kind !== 'point')
      return {
        value:
          used.kind === 'withheld' ? used : { kind: 'missing', of: [{ input: 'consumption', who: null }] },
        sourceIds,
        remarks: [],
      };
    return {
      value: inPercent(netImportReliance(used.value, figureOfObservation(production))),
      sourceIds,
      remarks: [],
    };
  }
  return isSupply
    ? null
    : { value: { kind: 'missing', of: [{ input: 'quantity', who: null }] }, sourceIds: [], remarks: [] };
}

function inPercent(figure: Figure): Figure {
  if (figure.kind === 'above' || figure.kind === 'below') return { ...figure, bound: figure.bound * 100 };
  const bounds = boundsOf(figure);
  return bounds === null ? figure : figureBetween(bounds.low * 100, bounds.high * 100);
}

function worldOf(rows: readonly TableObservation[], year: number): WorldShares | null {
  const plain = rows.filter((row) => row.censor === 'none' && row.value !== null);
  const { countries, unnamed, regionsAlone } = countryRows(
    plain.map((row) => ({ countryId: row.country, amount: row.value ?? 0 })),
  );
  const sum = countries.reduce((all, { amount }) => all + amount, unnamed);
  const stated = rows.some(({ unit }) => unit === 'percent')
    ? 100
    : (plain.find((row) => row.country === null)?.value ?? 0);
  const whole = Math.max(stated, sum);
  if (!(whole > 0)) return null;
  const remainder = Math.max(0, whole - sum + unnamed) / whole;
  const source = plain[0]?.source ?? '';
  return {
    shares: countries.map(({ countryId, amount }) => ({
      countryId,
      share: amount / whole,
      mark: plain.find((row) => row.country === countryId)?.mark ?? 'guessed',
    })),
    remainder,
    largestUnnamed: regionsAlone.length > 0 || plain.length < rows.length ? remainder : undefined,
    year,
    seriesId: source,
    seriesNames: { nameEn: source, nameJa: source },
    sourceIds: idsOf(plain.map(({ source }) => source)),
  };
}

function scoresOf(table: RiskTable, indicator: RiskTable['governance'][number]['indicator']): ScoreOf {
  const rows = new Map(
    table.governance.filter((row) => row.indicator === indicator).map((row) => [row.country, row]),
  );
  return (countryId) => {
    const found = rows.get(countryId);
    return found === undefined ? null : { score: found.score, sourceId: found.source };
  };
}
