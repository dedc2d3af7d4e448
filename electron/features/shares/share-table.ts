import type { ShareCell, ShareTable, ShareTableRow, ShareYear } from '@shared/features/shares/contract';
import { byId } from '@shared/model/catalogue';
import { CHINA } from '@shared/model/country';
import type { Plan } from '@shared/model/plan';
import { capacityOf, feedsOf, shareIn, totalOfSet } from '@shared/model/plan-rows';
import { unallocated } from '@shared/model/rebalancing';
import { resolveScenario } from '@shared/model/resolution';
import { sharePercent, shareTonnes } from '@shared/model/share-values';
import type { SupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';
import { touchesAnywhere } from '../../engine/look-through/dependence';
import { directShares } from '../../engine/look-through/direct-shares';
import { readShareView, type ShareView } from '../../plan/figures/share-set';
import { supplierOf } from '../../plan/reference-names';
import type { Session } from '../../plan/session';
import { planBehind, supplyChain } from '../../plan/supply-chain';

/** The grid's table: suppliers down (largest first in the newest year), years across, with what each year adds up to. */
export async function shareTable(
  session: Session,
  key: Omit<ShareSetKey, 'year'>,
  scenarioId: string | null,
): Promise<ShareTable> {
  const [view, behind, evidence, { records }] = await Promise.all([
    readShareView(session, key, scenarioId),
    session.project.plan(planBehind(key)),
    session.project.evidence(),
    session.project.imports(),
  ]);
  const years = [...new Set(view.plan.shares.map((share) => share.year))].sort((a, b) => a - b);
  const suppliers = [...new Set(view.plan.shares.map((share) => share.supplierId))].map((id) =>
    supplierOf(view.reference, id),
  );
  const sourceTitle = new Map(evidence.sources.map((source) => [source.id, source.title]));
  const imported = new Map(records.map((record) => [record.id, record]));

  const cellOf = (supplierId: SupplierId, year: number): ShareCell | null => {
    const share = shareIn(view.plan, { ...key, year }, supplierId);
    if (share === undefined) return null;
    const record = share.importId === null ? undefined : imported.get(share.importId);
    return {
      ...shareCell(view, share),
      source: share.sourceId === null ? null : (sourceTitle.get(share.sourceId) ?? null),
      importedFrom:
        record === undefined
          ? null
          : { fileName: record.fileName, sheet: record.sheet, cell: share.importCell ?? '' },
    };
  };
  const rows = suppliers.map(
    (supplier): ShareTableRow => ({
      ...rowOf(view, supplier, key),
      cells: years.map((year) => cellOf(supplier.id, year)),
    }),
  );
  const newest = years.length - 1;
  rows.sort(
    (a, b) =>
      (b.cells[newest]?.percent ?? -1) - (a.cells[newest]?.percent ?? -1) ||
      a.nameEn.localeCompare(b.nameEn, 'en'),
  );
  const chains = {
    base: behind,
    plan: scenarioId === null ? behind : resolveScenario(behind, view.book, scenarioId).plan,
  };
  const { economyId, materialId, stage } = key; // callers pass more than a key
  return {
    economyId,
    materialId,
    stage,
    scenarioId,
    years: years.map((year) => yearOf(view, chains, { economyId, materialId, stage, year })),
    rows,
  };
}

function rowOf(
  view: ShareView,
  supplier: Supplier,
  key: Omit<ShareSetKey, 'year'>,
): Omit<ShareTableRow, 'cells'> {
  return {
    supplierId: supplier.id,
    kind: supplier.kind,
    nameEn: supplier.nameEn,
    nameJa: supplier.nameJa,
    place: supplier.place,
    countryId: supplier.countryId,
    capacityTonnes: capacityOf(view.reference, supplier.id, key.materialId)?.tonnesPerYear ?? null,
    feeds: feedsOf(view.reference, supplier.id, key.materialId).map((feed) => ({
      countryId: feed.fromCountryId,
      percent: feed.percent,
    })),
  };
}

function shareCell(view: ShareView, share: Share): Omit<ShareCell, 'source' | 'importedFrom'> {
  const total = totalOfSet(view.plan, share);
  const baseShare = byId(view.base.shares, share.id) ?? share;
  return {
    shareId: share.id,
    percent: sharePercent(share, total, view.metalPerOxide),
    basePercent: sharePercent(baseShare, totalOfSet(view.base, share), view.metalPerOxide),
    tonnes: shareTonnes(share, total, view.metalPerOxide),
    enteredAs: share.enteredAs,
    enteredValue: share.value,
    basis: share.basis,
    mark: share.mark,
    low: share.low,
    high: share.high,
    locked: share.locked,
    note: share.note,
    overridden: view.overrides?.get('share.percent')?.has(keyOf(TABLES.share, share)) ?? false,
  };
}

/** @param chains the plan and the base with all that may lie behind the set */
function yearOf(
  view: ShareView,
  chains: { readonly base: Plan; readonly plan: Plan },
  set: ShareSetKey,
): ShareYear {
  const total = totalOfSet(view.plan, set);
  const now = supplyChain(view.reference, chains.plan, set);
  const base = supplyChain(view.reference, chains.base, set);
  const touchesChina = ({ inflows, graph }: typeof now) =>
    touchesAnywhere(inflows, graph, ({ countryId }) => countryId === CHINA);
  const restPercent = unallocated(now.inflows.map((flow) => flow.percent));
  return {
    year: set.year,
    total: total === null ? null : { tonnes: total.tonnes, basis: total.basis, method: total.method },
    sumPercent: 100 - restPercent,
    restPercent,
    baseRestPercent: unallocated(base.inflows.map((flow) => flow.percent)),
    direct: directShares(now.inflows),
    lookThrough: touchesChina(now),
    baseDirectChina: directShares(base.inflows).find(({ countryId }) => countryId === CHINA)?.percent ?? 0,
    baseLookThrough: touchesChina(base),
    notKnownPercent: now.inflows
      .filter((flow) => flow.mark !== 'known')
      .reduce((sum, flow) => sum + flow.percent, 0),
  };
}
