import { derivedFrom } from '@shared/base/derived';
import { tableOf } from '@shared/features/shares/packed-shares';
import type { ShareTable, ShareTableHead } from '@shared/features/shares/share-table';
import type { Reference } from '@shared/model/plan';
import { capacityOf, feedsOf, sharesOfSet, totalOfSet } from '@shared/model/plan-rows';
import { resolveScenario } from '@shared/model/resolution';
import { sharePercent } from '@shared/model/share-totals';
import type { SupplierId } from '@shared/model/supplier';
import type { ShareSetKey } from '@shared/model/tables/share';
import { readShareView, type ShareView } from '../../plan/figures/share-set';
import { supplierOf } from '../../plan/reference-names';
import type { Session } from '../../plan/session';
import { planBehind } from '../../plan/supply-chain';
import { type Heads, shareCells } from './share-cells';
import { shareYear } from './share-year';

type TableKey = Omit<ShareSetKey, 'year'>;

/** The grid's table: suppliers down (largest first in the newest year), years across, with what each year adds up to. */
export async function shareTable(
  session: Session,
  { economyId, materialId, stage }: TableKey, // callers pass more than a key
  scenarioId: string | null,
): Promise<ShareTable> {
  const key = { economyId, materialId, stage };
  const [view, behind, evidence, { records }] = await Promise.all([
    readShareView(session, key, scenarioId),
    session.project.plan(planBehind(key)),
    session.project.evidence(),
    session.project.imports(),
  ]);
  const found = new Set<number>();
  const suppliers = new Set<SupplierId>();
  for (const { year, supplierId } of view.plan.shares) {
    found.add(year);
    suppliers.add(supplierId);
  }
  const years = [...found].sort((a, b) => a - b);
  const heads = headsOf(view, key, [...suppliers]);
  const chains = {
    base: behind,
    plan: scenarioId === null ? behind : resolveScenario(behind, view.book, scenarioId).plan,
  };
  return tableOf({
    ...key,
    scenarioId,
    number: null,
    years: years.map((year) => shareYear(view.reference, chains, { ...key, year })),
    heads: heads.heads,
    order: largestFirst(view, heads, { ...key, year: years.at(-1) ?? 0 }),
    ...shareCells(view, key, years, heads, {
      sources: evidence.sources,
      imports: records,
      language: session.language,
    }),
  });
}

interface NamedHeads extends Heads {
  /** Of each head, its place by name; names that are alike have the same. */
  readonly byName: Uint32Array;
}

/** The heads of a table, in the order in which its suppliers come in the plan. */
function headsOf({ reference }: ShareView, key: TableKey, suppliers: readonly SupplierId[]): NamedHeads {
  const { economyId, materialId, stage } = key;
  const name = [economyId, materialId, stage].join('|');
  return latest(reference, name, suppliers, () => namedHeads(reference, materialId, suppliers));
}

/** The newest heads of each table. */
const latest = derivedFrom<NamedHeads>({ versions: 1 });

function namedHeads(
  reference: Reference,
  materialId: ShareSetKey['materialId'],
  suppliers: readonly SupplierId[],
): NamedHeads {
  const heads = suppliers.map((id) => headOf(reference, id, materialId));
  const sorted = heads.map((_head, place) => place).sort((a, b) => compareNames(heads, a, b));
  const byName = new Uint32Array(heads.length);
  for (const [at, place] of sorted.entries()) {
    const last = sorted[at - 1];
    byName[place] = last !== undefined && compareNames(heads, last, place) === 0 ? (byName[last] ?? 0) : at;
  }
  return { heads, places: new Map(suppliers.map((id, place) => [id, place])), byName };
}

function headOf(reference: Reference, id: SupplierId, materialId: ShareSetKey['materialId']): ShareTableHead {
  const supplier = supplierOf(reference, id);
  return {
    supplierId: supplier.id,
    kind: supplier.kind,
    nameEn: supplier.nameEn,
    nameJa: supplier.nameJa,
    place: supplier.place,
    countryId: supplier.countryId,
    capacityTonnes: capacityOf(reference, id, materialId)?.tonnesPerYear ?? null,
    feeds: feedsOf(reference, id, materialId).map((feed) => ({
      countryId: feed.fromCountryId,
      percent: feed.percent,
    })),
  };
}

const { compare } = new Intl.Collator('en');

function compareNames(heads: readonly ShareTableHead[], a: number, b: number): number {
  return compare(heads[a]?.nameEn ?? '', heads[b]?.nameEn ?? '');
}

/** The places of the heads, the largest share of a set first. Sorted again only when the set has changed. */
function largestFirst({ plan, metalPerOxide }: ShareView, heads: NamedHeads, set: ShareSetKey): Uint32Array {
  const total = totalOfSet(plan, set);
  const shares = sharesOfSet(plan, set);
  return orders(heads, String(set.year), [shares, total, metalPerOxide], () => {
    const percents = new Float64Array(heads.heads.length).fill(-1);
    for (const share of shares)
      percents[heads.places.get(share.supplierId) ?? 0] = sharePercent(share, total, metalPerOxide) ?? -1;
    const order = Uint32Array.from(percents, (_percent, place) => place);
    const { byName } = heads;
    return order.sort(
      (a, b) => (percents[b] ?? 0) - (percents[a] ?? 0) || (byName[a] ?? 0) - (byName[b] ?? 0),
    );
  });
}
const orders = derivedFrom<Uint32Array>();
