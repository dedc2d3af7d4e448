import type { Notice } from '@shared/base/refusal';
import type { ObservedStage, Stage } from '@shared/base/stage';
import { asCountryId, type CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { countryRows } from '../../engine/indicators';
import type { FeedEdge, SupplyNode } from '../../engine/look-through';
import { remark } from '../../plan/case/stage-case';
import type { ChainInflow, SupplyChain } from '../../plan/supply-chain';
import type { RiskTable, TableObservation } from './table-schema';

const OTHERS = asCountryId('ZZZ'); // a code typed here

interface TableChain {
  readonly chain: SupplyChain;
  /** What all partners together give, unit of the rows; 100 when they are in percent. */
  readonly whole: number;
  readonly remarks: readonly Notice[];
}

/**
 * The supply graph of a table: partners by country, with the feeds that it gives by country and stage. Regional totals
 * beside their members are left out. Censored partners are part of the rest where a total is given; without one no
 * shares can be formed, and none are.
 * @param rows one measure of one material, stage and year
 */
export function tableChain(
  table: RiskTable,
  materialId: MaterialId,
  stage: ObservedStage,
  rows: readonly TableObservation[],
): TableChain {
  const remarks: Notice[] = stage === 'mixed' ? [remark('risk.remark.mixedStage')] : [];
  const plain = rows.filter((row) => row.censor === 'none' && row.value !== null);
  const censored = rows.filter((row) => !plain.includes(row)).map((row) => row.country ?? 'world');
  const total = plain.find((row) => row.country === null)?.value ?? null;
  const amounts = plain.map((row) => ({ countryId: row.country, amount: row.value ?? 0 }));
  const { countries, unnamed, leftOut, regionsAlone } = countryRows(amounts);
  const sum = countries.reduce((all, { amount }) => all + amount, unnamed);
  const inPercent = rows.some(({ unit }) => unit === 'percent');
  const whole = inPercent ? 100 : Math.max(total ?? 0, sum);
  const formable = censored.length === 0 || total !== null || inPercent;
  if (censored.length > 0) {
    const code = formable ? 'risk.remark.censored' : 'risk.remark.censoredNoTotal';
    remarks.push(remark(code, { countries: censored }));
  }
  const regions = leftOut.filter((region) => region !== 'world');
  if (regions.length > 0) remarks.push(remark('risk.remark.regionLeftOut', { regions }));

  const at: Stage = stage === 'mixed' ? 'separation' : stage;
  const graph = graphOf(table, materialId);
  const inflows: ChainInflow[] = [];
  const add = (country: CountryId, amount: number) => {
    const row = plain.find((each) => each.country === country);
    const id = `${country}@${at}`;
    if (!graph.has(id)) graph.set(id, emptyNode(country, at));
    inflows.push({
      nodeId: id,
      percent: whole > 0 ? (amount / whole) * 100 : 0,
      known: row?.mark === 'known',
      mark: row?.mark ?? 'guessed',
      countryId: country,
      sourceId: row?.source ?? null,
      startYear: null,
    });
  };
  if (formable) {
    for (const { countryId, amount } of countries) add(countryId, amount);
    for (const region of regionsAlone) add(region, plain.find((row) => row.country === region)?.value ?? 0);
    const others = plain.filter((row) => row.country === OTHERS || row.country === 'OTH');
    for (const row of others) add(row.country ?? OTHERS, row.value ?? 0);
  }
  return { chain: { inflows, graph }, whole, remarks };
}

function graphOf(table: RiskTable, materialId: MaterialId): Map<string, SupplyNode> {
  const graph = new Map<string, SupplyNode>();
  const feeds = table.feeds.filter(({ material }) => material === materialId);
  for (const feed of feeds) {
    const from = `${feed.fromCountry}@${feed.fromStage}`;
    if (!graph.has(from)) graph.set(from, emptyNode(feed.fromCountry, feed.fromStage));
    const id = `${feed.country}@${feed.stage}`;
    const node = graph.get(id) ?? emptyNode(feed.country, feed.stage);
    const edge: FeedEdge = {
      nodeId: from,
      percent: feed.percent,
      known: feed.mark === 'known',
      sourceId: feed.source,
    };
    graph.set(id, { ...node, feeds: [...node.feeds, edge] });
  }
  return graph;
}

function emptyNode(countryId: CountryId, stage: Stage): SupplyNode {
  return { id: `${countryId}@${stage}`, countryId, stage, feeds: [], yield: 1 };
}
