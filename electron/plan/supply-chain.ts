import type { Mark } from '@shared/base/certainty';
import { derivedByReading, type Read } from '@shared/base/derived';
import { STAGES, type Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { untoldAsNone } from '@shared/model/missing-figures';
import type { Plan, Reference } from '@shared/model/plan';
import { sharesOfSet, totalOfSet } from '@shared/model/plan-rows';
import { sharePercent } from '@shared/model/share-totals';
import type { SupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { FeedEdge, Inflow, SupplyNode } from '../engine/look-through';
import { knownSuppliers } from './known-suppliers';
import { metalPerOxideOf } from './reference-names';

/** One supplier's part in a supply. */
export interface ChainInflow extends Inflow {
  readonly countryId: CountryId;
  readonly mark: Mark;
  readonly sourceId: string | null;
  /** First year of production of the supplier; null where it has always been there. */
  readonly startYear: number | null;
}

/** What supplies an economy of a material at a stage in a year, with everything known of what lies behind it. */
export interface SupplyChain {
  readonly inflows: readonly ChainInflow[];
  readonly graph: ReadonlyMap<string, SupplyNode>;
}

/**
 * The supply graph behind a share set. A supplier takes its input from its feeds; one without any, and a country that
 * a feed names, is taken to use that country's own supply: its shares at the nearest earlier stage that has some in
 * that year. Where there are none either, the feed is of unknown origin.
 * @param plan every stage that may lie behind; shares that cannot be turned into percent count as 0
 */
export function supplyChain(reference: Reference, plan: Plan, set: ShareSetKey): SupplyChain {
  return chains(reference, keyOf(TABLES.totalSupply, set), plan, (read) => workOut(reference, read, set));
}

/** The newest chain behind each set: it holds as long as every set that it went through is the very same. */
const chains = derivedByReading<Plan, SupplyChain>();

function workOut(reference: Reference, read: Read<Plan>, set: ShareSetKey): SupplyChain {
  const oxide = metalPerOxideOf(reference, set.materialId);
  const known = knownSuppliers(reference, set.materialId);
  // Thousands of suppliers may stand before the same few supplies.
  const asked = new Map<string, Supply>();
  const supplyAt = (economyId: CountryId, stage: Stage): Supply => {
    const name = `${economyId}|${stage}`;
    let supply = asked.get(name);
    if (supply === undefined) {
      const on = { economyId, materialId: set.materialId, stage, year: set.year };
      const shares = read((plan) => sharesOfSet(plan, on));
      const total = read((plan) => totalOfSet(plan, on));
      supply = { shares, percentOf: (share) => untoldAsNone(sharePercent(share, total, oxide)) };
      asked.set(name, supply);
    }
    return supply;
  };
  const graph = new Map<string, SupplyNode>();
  const own = new Map<string, readonly FeedEdge[]>();

  const ownSupply = (countryId: CountryId, before: Stage): readonly FeedEdge[] => {
    const name = `${countryId}|${before}`;
    const made = own.get(name);
    if (made !== undefined) return made;
    const earlier = STAGES.slice(0, STAGES.indexOf(before)).reverse();
    const stage = earlier.find((candidate) => supplyAt(countryId, candidate).shares.length > 0);
    const { shares, percentOf } = stage === undefined ? NO_SUPPLY : supplyAt(countryId, stage);
    const edges = shares.map((share) => ({
      nodeId: addSupplier(share.supplierId),
      percent: percentOf(share),
      known: share.mark === 'known',
      sourceId: share.sourceId,
    }));
    own.set(name, edges);
    return edges;
  };
  const add = (id: string, countryId: CountryId, stage: Stage, feeds: () => readonly FeedEdge[]): string => {
    if (graph.has(id)) return id;
    const node = { id, countryId, stage, feeds: NO_FEEDS, yield: 1 };
    graph.set(id, node); // first, so that a loop ends here
    if (stage !== 'mining') node.feeds = feeds();
    return id;
  };
  const addSupplier = (supplierId: SupplierId): string => {
    const { countryId, stage, fed } = known(supplierId);
    return add(supplierId, countryId, stage, () =>
      fed.length === 0
        ? ownSupply(countryId, stage)
        : fed.map((feed) => ({
            nodeId: addCountry(feed.fromCountryId, feed.fromStage),
            percent: feed.percent,
            known: feed.mark === 'known',
            sourceId: feed.sourceId,
          })),
    );
  };
  const addCountry = (countryId: CountryId, stage: Stage): string =>
    add(`${countryId}@${stage}`, countryId, stage, () => ownSupply(countryId, stage));

  const { shares, percentOf } = supplyAt(set.economyId, set.stage);
  const inflows = shares.map((share) => {
    const { countryId, startYear } = known(share.supplierId);
    return {
      nodeId: addSupplier(share.supplierId),
      percent: percentOf(share),
      known: share.mark === 'known',
      countryId,
      mark: share.mark,
      sourceId: share.sourceId,
      startYear,
    };
  });
  return { inflows, graph };
}

interface Supply {
  readonly shares: readonly Share[];
  readonly percentOf: (share: Share) => number;
}
const NO_SUPPLY: Supply = { shares: [], percentOf: () => 0 };
const NO_FEEDS: readonly FeedEdge[] = [];

/**
 * What has to be read of a plan so that a chain is whole: behind ore and separated material lies nobody's own supply,
 * behind later stages that of every economy.
 */
export function planBehind(key: {
  readonly economyId: CountryId;
  readonly materialId?: MaterialId;
  readonly stage: Stage;
}): { readonly economyId?: CountryId; readonly materialId?: MaterialId; readonly stage?: Stage } {
  const { economyId, materialId, stage } = key;
  const ofMaterial = materialId === undefined ? {} : { materialId };
  return stage === 'mining' || stage === 'separation' ? { economyId, ...ofMaterial, stage } : ofMaterial;
}
