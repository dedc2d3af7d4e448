import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import { isStage } from '@shared/base/stage';
import { nothingWithout } from '@shared/model/missing-figures';
import { sharesOfSet, totalOfSet } from '@shared/model/plan-rows';
import { SUM_TOLERANCE, unallocated } from '@shared/model/rebalancing';
import { setKeyOfShare, sharePercent } from '@shared/model/share-totals';
import { asSupplierId, type SupplierId } from '@shared/model/supplier';
import { keyOf, newRow, partsOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { materialOf, metalPerOxideOf, namesOf, supplierOf } from '../reference-names';
import type { FigureDraft } from './draft';
import { GIVEN, percentage, rowFigure } from './kind';
import { byHand, firstShare, percentIn } from './share-set';
import { economyOf, type FigureSource, yearOf } from './source';

/** Percent of a share set, without rebalancing: economy|material|stage|year|supplier. */
export const share = rowFigure({
  table: 'share',
  field: 'value',
  override: 'share.percent',
  planOnly: 'refusal.share.notInPlan',
  read: (row, { base, reference }) =>
    sharePercent(row, totalOfSet(base, row), metalPerOxideOf(reference, row.materialId)),
  with: (row, value) => {
    if (row.locked) throw new Refusal('refusal.share.locked', { supplier: row.supplierId });
    return value === null ? null : byHand(row, value);
  },
  make: ({ source }, key) => {
    const { set, supplierId } = placeOf(source, key);
    return firstShare(source, set, supplierId);
  },
  range: ['low', 'high'],
  // Source and range are no longer those of the figure before; a note says nothing of either.
  vouched: (after, before) =>
    (['mark', 'low', 'high', 'sourceId'] as const).every((field) => after[field] === before[field])
      ? after
      : { ...after, rebalanced: false },
  check: percentage('refusal.share.range'),
  checkHeld: (source, key) => {
    const { set, supplierId } = placeOf(source, key);
    const row = sharesOfSet(source.plan, set).find((one) => one.supplierId === supplierId);
    if (row === undefined) {
      firstShare(source, set, supplierId); // refuses what is no supplier of the stage
      throw new Refusal('refusal.share.notInPlan', {
        supplier: namesOf(source.reference.suppliers, supplierId),
      });
    }
    if (row.locked)
      throw new Refusal('refusal.share.locked', {
        supplier: namesOf(source.reference.suppliers, supplierId),
      });
  },
  settle: (draft, given) => {
    const bySet = new Map<string, Map<string, number | null>>();
    for (const [key, value] of given) {
      const set = setKeyOfShare(key);
      const ofSet = bySet.get(set);
      if (ofSet === undefined) bySet.set(set, new Map([[key, value]]));
      else ofSet.set(key, value);
    }
    for (const [set, values] of bySet) settleSet(draft, setOf(draft.source, set), values);
  },
  nameOf: (source, key, { say, nameOf }) => {
    const { set, supplierId } = placeOf(source, key);
    return [set.materialId, nameOf(supplierOf(source.reference, supplierId)), set.year].join(
      say('place.join'),
    );
  },
});

/** Tonnes of a share set in its basis, declared: economy|material|stage|year. */
export const totalSupply = rowFigure({
  table: 'totalSupply',
  field: 'tonnes',
  override: 'totalSupply.tonnes',
  planOnly: 'refusal.share.totalNotPositive',
  read: ({ tonnes }) => tonnes,
  with: (row, tonnes) => ({ ...row, method: 'declared', tonnes: tonnes ?? row.tonnes }),
  make: ({ source }, key): TotalSupply => {
    const set = setOf(source, key);
    const made = { ...GIVEN, ...set, id: randomUUID() };
    return newRow(TABLES.totalSupply, {
      ...made,
      basis: materialOf(source.reference, set.materialId).basis,
      method: 'declared',
      tonnes: 0,
    });
  },
  range: ['low', 'high'],
  check: (value) => {
    if (value === null || !(value > 0))
      throw new Refusal('refusal.share.totalNotPositive', { value: nothingWithout(value) });
  },
  checkHeld: (source, key) => void setOf(source, key),
  settle: (draft, given) => {
    for (const [key, tonnes] of given) if (tonnes !== null) checkTotal(draft.source, key, tonnes);
  },
  nameOf: (source, key, { say }) => {
    const { materialId, stage, year } = setOf(source, key);
    return [materialId, say(`stage.${stage}`), say('figures.total'), year].join(say('place.join'));
  },
});

/** What the shares of a set that were given do to it. @throws Refusal `refusal.share.sumOver` */
function settleSet(draft: FigureDraft, set: ShareSetKey, given: ReadonlyMap<string, number | null>): void {
  const { plan, reference, scenarioId } = draft.source;
  const total = totalOfSet(plan, set);
  const oxide = metalPerOxideOf(reference, set.materialId);
  const others = sharesOfSet(plan, set).filter((row) => !given.has(keyOf(TABLES.share, row)));
  const values = [...given].map(([key, value]) => value ?? plannedPercent(draft.source, set, key));
  const rest = unallocated([...others.map((row) => percentIn(row, total, oxide)), ...values]);
  if (rest < -SUM_TOLERANCE) throw new Refusal('refusal.share.sumOver', { year: set.year, sum: 100 - rest });
  // A percent only means something against a fixed total: the first one fixes it at what it was.
  if (scenarioId === null && total?.method === 'summed')
    draft.put('totalSupply', { ...total, method: 'declared' });
}

/** What a share that is taken away is then: nothing in the plan, under a scenario what the plan says. */
function plannedPercent(
  { base, reference, scenarioId }: FigureSource,
  set: ShareSetKey,
  key: string,
): number {
  const row =
    scenarioId === null ? undefined : sharesOfSet(base, set).find((one) => keyOf(TABLES.share, one) === key);
  return row === undefined
    ? 0
    : percentIn(row, totalOfSet(base, set), metalPerOxideOf(reference, set.materialId));
}

/** @throws Refusal `refusal.share.sumOver` for a total so small that shares entered in tonnes would pass 100 % */
function checkTotal(source: FigureSource, key: string, tonnes: number): void {
  const set = setOf(source, key);
  const after = {
    tonnes,
    basis: totalOfSet(source.base, set)?.basis ?? materialOf(source.reference, set.materialId).basis,
  };
  const oxide = metalPerOxideOf(source.reference, set.materialId);
  const rest = unallocated(sharesOfSet(source.plan, set).map((row) => percentIn(row, after, oxide)));
  if (rest < -SUM_TOLERANCE) throw new Refusal('refusal.share.sumOver', { year: set.year, sum: 100 - rest });
}

function placeOf(source: FigureSource, key: string): { set: ShareSetKey; supplierId: SupplierId } {
  const { supplierId = '', ...set } = partsOf(TABLES.share, key);
  return { set: knownSet(source, set), supplierId: asSupplierId(supplierId) }; // existence is checked where a share is made
}

/** @throws Refusal for a set of an economy, material or year that the project does not know */
function setOf(source: FigureSource, key: string): ShareSetKey {
  return knownSet(source, partsOf(TABLES.totalSupply, key));
}

function knownSet(
  { reference }: FigureSource,
  texts: Readonly<Record<keyof ShareSetKey, string | undefined>>,
): ShareSetKey {
  const { stage = '' } = texts;
  if (!isStage(stage)) throw new Refusal('refusal.figure.key', { key: Object.values(texts).join('|') });
  const economyId = economyOf(reference, texts.economyId).id;
  const materialId = materialOf(reference, texts.materialId).id;
  return { economyId, materialId, stage, year: yearOf(texts.year) };
}
