import { tableOf } from '@shared/features/shares/packed-shares';
import type { ShareTable, ShareTableHead } from '@shared/features/shares/share-table';
import { capacityOf, feedsOf, sharesOfSet, totalOfSet } from '@shared/model/plan-rows';
import { resolveScenario } from '@shared/model/resolution';
import { sharePercent } from '@shared/model/share-values';
import type { SupplierId } from '@shared/model/supplier';
import type { ShareSetKey } from '@shared/model/tables/share';
import { readShareView, type ShareView } from '../../plan/figures/share-set';
import { supplierOf } from '../../plan/reference-names';
import type { Session } from '../../plan/session';
import { planBehind } from '../../plan/supply-chain';
import { shareCells } from './share-cells';
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
  const heads = [...suppliers].map((id) => headOf(view, id, materialId));
  const sorted = largestFirst(view, heads, { ...key, year: years.at(-1) ?? 0 });
  const chains = {
    base: behind,
    plan: scenarioId === null ? behind : resolveScenario(behind, view.book, scenarioId).plan,
  };
  return tableOf({
    ...key,
    scenarioId,
    years: years.map((year) => shareYear(view.reference, chains, { ...key, year })),
    heads: sorted,
    ...shareCells(view, key, years, sorted, { sources: evidence.sources, imports: records }),
  });
}

function headOf(
  { reference }: ShareView,
  id: SupplierId,
  materialId: ShareSetKey['materialId'],
): ShareTableHead {
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

const { compare: byName } = new Intl.Collator('en');

function largestFirst(
  { plan, metalPerOxide }: ShareView,
  heads: readonly ShareTableHead[],
  set: ShareSetKey,
): ShareTableHead[] {
  const total = totalOfSet(plan, set);
  const percents = new Map(
    sharesOfSet(plan, set).map((share) => [
      share.supplierId,
      sharePercent(share, total, metalPerOxide) ?? -1,
    ]),
  );
  return heads
    .map((head) => ({ head, percent: percents.get(head.supplierId) ?? -1 }))
    .sort((a, b) => b.percent - a.percent || byName(a.head.nameEn, b.head.nameEn))
    .map(({ head }) => head);
}
