import type { Mark } from '@shared/base/certainty';
import { STAGES, type Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Plan, Reference } from '@shared/model/plan';
import { feedsOf, sharesOfSet, totalOfSet } from '@shared/model/plan-rows';
import { sharePercent } from '@shared/model/share-values';
import type { SupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import type { FeedEdge, Inflow, SupplyNode } from '../engine/look-through/supply-graph';
import { metalPerOxideOf, supplierOf } from './reference-names';

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
  const name = keyOf(TABLES.totalSupply, set);
  const kept = chains.get(reference)?.get(name);
  if (
    kept?.rests.every(
      ({ on, shares, total }) => sharesOfSet(plan, on) === shares && totalOfSet(plan, on) === total,
    )
  )
    return kept.chain;
  const rests: Rest[] = [];
  const chain = workOut(reference, plan, set, (on) => {
    const shares = sharesOfSet(plan, on);
    rests.push({ on, shares, total: totalOfSet(plan, on) });
    return shares;
  });
  const byName = chains.get(reference) ?? new Map<string, Kept>();
  chains.set(reference, byName);
  byName.set(name, { chain, rests });
  return chain;
}

/** A set on which a chain rests, as it was. */
interface Rest {
  readonly on: ShareSetKey;
  readonly shares: readonly Share[];
  readonly total: TotalSupply | null;
}
interface Kept {
  readonly chain: SupplyChain;
  readonly rests: readonly Rest[];
}
/** The newest chain behind each set: it holds as long as every set that it went through is the very same. */
const chains = new WeakMap<Reference, Map<string, Kept>>();

function workOut(
  reference: Reference,
  plan: Plan,
  set: ShareSetKey,
  sharesOf: (set: ShareSetKey) => readonly Share[],
): SupplyChain {
  const oxide = metalPerOxideOf(reference, set.materialId);
  const percentOf = (share: Share) => sharePercent(share, totalOfSet(plan, share), oxide) ?? 0;
  // Thousands of suppliers may stand before the same few supplies.
  const asked = new Map<string, readonly Share[]>();
  const sharesAt = (countryId: CountryId, stage: Stage): readonly Share[] => {
    const name = `${countryId}|${stage}`;
    let shares = asked.get(name);
    if (shares === undefined) {
      shares = sharesOf({ economyId: countryId, materialId: set.materialId, stage, year: set.year });
      asked.set(name, shares);
    }
    return shares;
  };
  const graph = new Map<string, SupplyNode>();

  const ownSupply = (countryId: CountryId, before: Stage): FeedEdge[] => {
    const earlier = STAGES.slice(0, STAGES.indexOf(before)).reverse();
    const stage = earlier.find((candidate) => sharesAt(countryId, candidate).length > 0);
    if (stage === undefined) return [];
    return sharesAt(countryId, stage).map((share) => ({
      nodeId: addSupplier(share.supplierId),
      percent: percentOf(share),
      known: share.mark === 'known',
      sourceId: share.sourceId,
    }));
  };
  const add = (id: string, countryId: CountryId, stage: Stage, feeds: () => FeedEdge[]): string => {
    if (graph.has(id)) return id;
    graph.set(id, { id, countryId, stage, feeds: [], yield: 1 }); // first, so that a loop ends here
    if (stage !== 'mining') graph.set(id, { id, countryId, stage, feeds: feeds(), yield: 1 });
    return id;
  };
  const addSupplier = (supplierId: SupplierId): string => {
    const { countryId, stage } = supplierOf(reference, supplierId);
    const fed = feedsOf(reference, supplierId, set.materialId);
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

  const inflows = sharesAt(set.economyId, set.stage).map((share) => {
    const { countryId, startYear } = supplierOf(reference, share.supplierId);
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
