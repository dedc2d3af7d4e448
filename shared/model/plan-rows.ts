import { derived } from '../base/derived';
import type { Stage } from '../base/stage';
import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { Plan, Reference } from './plan';
import { setKey, setKeyOfShare } from './share-totals';
import type { SupplierId } from './supplier';
import { partsOf } from './table';
import type { Capacity } from './tables/capacity';
import type { Demand } from './tables/demand';
import type { Feed } from './tables/feed';
import type { MeasureGoods } from './tables/measure-goods';
import type { MeasureParty } from './tables/measure-party';
import { type Share, type ShareSetKey, share } from './tables/share';
import type { TotalSupply } from './tables/total-supply';
import type { ValueAtStake } from './tables/value-at-stake';

/**
 * The rows of a plan by what questions ask for. A list is sorted into groups at its first question and stays so as long
 * as it lives: lists are read-only, and a plan that is told what changed keeps the lists that did not. Rows keep
 * the order that they have in their list.
 */

/** A supply: what an economy gets of a material at a stage, whatever the year. */
type SupplyKey = Omit<ShareSetKey, 'year'>;
type Place = { readonly economyId: CountryId; readonly materialId: MaterialId };

/** The shares of one set: one year of a supply. */
export const sharesOfSet = (plan: Pick<Plan, 'shares'>, set: ShareSetKey): readonly Share[] =>
  sharesBySet(plan.shares, setKey(set));

/** The shares of every year of a supply. */
export const sharesOfSupply = (plan: Pick<Plan, 'shares'>, supply: SupplyKey): readonly Share[] =>
  sharesBySupply(plan.shares, textOfSupply(supply));

/** The share of a supplier in a set. */
export const shareIn = (
  plan: Pick<Plan, 'shares'>,
  set: ShareSetKey,
  supplierId: SupplierId,
): Share | undefined => ofSupplier(sharesOfSet(plan, set), supplierId)[0];

/** The share of a natural key; undefined where none has it. */
export function shareOfKey(plan: Pick<Plan, 'shares'>, key: string): Share | undefined {
  const { supplierId = '' } = partsOf(share, key);
  return ofSupplier(sharesBySet(plan.shares, setKeyOfShare(key)), supplierId)[0];
}

/** The total supply row of a set, or null. */
export const totalOfSet = (plan: Pick<Plan, 'totals'>, set: ShareSetKey): TotalSupply | null =>
  totalsBySet(plan.totals, setKey(set))[0] ?? null;

/** What a use needs of a material, by year. */
export const demandsOf = (
  plan: Pick<Plan, 'demands'>,
  useId: string,
  materialId: MaterialId,
): readonly Demand[] => demandsByUse(plan.demands, `${useId}|${materialId}`);

/** Where the input of a supplier of a material comes from. */
export const feedsOf = (
  reference: Pick<Reference, 'feeds'>,
  supplierId: SupplierId,
  materialId: MaterialId,
): readonly Feed[] => feedsBySupplier(reference.feeds, `${supplierId}|${materialId}`);

/** What a supplier can make of a material, where that is known. */
export const capacityOf = (
  reference: Pick<Reference, 'capacities'>,
  supplierId: SupplierId,
  materialId: MaterialId,
): Capacity | undefined => capacitiesBySupplier(reference.capacities, `${supplierId}|${materialId}`)[0];

/** What a tonne of a material is worth to a use, where somebody has said so. */
export const valueAtStakeOf = (
  reference: Pick<Reference, 'valuesAtStake'>,
  useId: string,
  materialId: MaterialId,
): ValueAtStake | undefined => valuesByUse(reference.valuesAtStake, `${useId}|${materialId}`)[0];

/** The rows of a list that belong to an economy and a material. */
export function rowsOfPlace<Row extends Place>(
  rows: readonly Row[],
  { economyId, materialId }: Place,
): readonly Row[] {
  return rowsByPlace(rows, `${economyId}|${materialId}`) as readonly Row[]; // grouped from these very rows
}

const textOfSupply = ({ economyId, materialId, stage }: Place & { readonly stage: Stage }): string =>
  `${economyId}|${materialId}|${stage}`;

/** Every grouping that there is. */
const groupings: { readonly keep: typeof keepGroups }[] = [];

const isOfSupply = (a: Place & { readonly stage: Stage }, b: typeof a): boolean =>
  a.materialId === b.materialId && a.stage === b.stage && a.economyId === b.economyId;
const isOfSet = (a: ShareSetKey, b: ShareSetKey): boolean => a.year === b.year && isOfSupply(a, b);

const sharesBySet = grouped<Share>(setKey, isOfSet);
const sharesBySupply = grouped<Share>(textOfSupply, isOfSupply);
const ofSupplier = grouped<Share>(({ supplierId }) => supplierId);
const totalsBySet = grouped<TotalSupply>(setKey);
const demandsByUse = grouped<Demand>(({ useId, materialId }) => `${useId}|${materialId}`);
const feedsBySupplier = grouped<Feed>(({ supplierId, materialId }) => `${supplierId}|${materialId}`);
const capacitiesBySupplier = grouped<Capacity>(({ supplierId, materialId }) => `${supplierId}|${materialId}`);
const valuesByUse = grouped<ValueAtStake>(({ useId, materialId }) => `${useId}|${materialId}`);
const goodsByMeasure = grouped<MeasureGoods>(({ measureId }) => measureId);
const partiesByMeasure = grouped<MeasureParty>(({ measureId }) => measureId);
const rowsByPlace = grouped<Place>(({ economyId, materialId }) => `${economyId}|${materialId}`);

/**
 * Says that a list has taken the place of another one: groups that are the same in both stay the very same arrays, so
 * that what was worked out of them holds.
 * @param inPlace where the lists differ in nothing but some rows, each in the place of another: by the row before
 */
export function keepGroups(
  before: readonly object[],
  after: readonly object[],
  inPlace?: ReadonlyMap<object, object>,
): void {
  for (const grouping of groupings) grouping.keep(before, after, inPlace);
}

type Groups<Row> = ReadonlyMap<string, readonly Row[]>;
const NONE: readonly never[] = [];

/**
 * @param areAlike whether two rows have the same text, where that can be said without making it: rows of a group mostly
 *   stand together, and a list may have a million
 * @returns the rows of a list under a text; none for a text that no row has
 */
function grouped<Row extends object>(
  textOf: (row: Row) => string,
  areAlike: (a: Row, b: Row) => boolean = () => false,
) {
  /** Groups of the list that a list has taken the place of, where it is not grouped itself yet. */
  const before = new WeakMap<readonly object[], Groups<Row>>();
  const groupsIn = derived((rows: readonly Row[]): Groups<Row> => {
    const groups = groupsOf(rows, textOf, areAlike, before.get(rows));
    before.delete(rows);
    return groups;
  });
  groupings.push({
    keep: (old, after, inPlace) => {
      const known = groupsIn.known(old as readonly Row[]); // of this grouping, or none
      const groups = known ?? before.get(old);
      if (groups === undefined) return;
      // Rows of a list that this grouping has sorted.
      const pairs = inPlace as ReadonlyMap<Row, Row> | undefined;
      const now =
        known === undefined || pairs === undefined ? null : groupsWith(known, pairs, textOf, areAlike);
      if (now === null) before.set(after, groups);
      else groupsIn.keep(after as readonly Row[], now);
    },
  });
  return (rows: readonly Row[], text: string): readonly Row[] => groupsIn(rows).get(text) ?? NONE;
}

function groupsOf<Row>(
  rows: readonly Row[],
  textOf: (row: Row) => string,
  areAlike: (a: Row, b: Row) => boolean,
  before: Groups<Row> | undefined,
): Groups<Row> {
  const groups = new Map<string, readonly Row[]>();
  const open = new Map<string, Row[]>();
  let last: { readonly row: Row; readonly group: Row[] } | null = null;
  for (const row of rows) {
    if (last !== null && areAlike(last.row, row)) {
      last.group.push(row);
      continue;
    }
    const text = textOf(row);
    const group = open.get(text) ?? [];
    if (group.length === 0) open.set(text, group);
    group.push(row);
    last = { row, group };
  }
  for (const [text, group] of open) {
    const old = before?.get(text);
    groups.set(text, old !== undefined && areSame(old, group) ? old : group);
  }
  return groups;
}

/** The groups after some rows took the place of others; null where one of these belongs to another group now. */
function groupsWith<Row>(
  groups: Groups<Row>,
  inPlace: ReadonlyMap<Row, Row>,
  textOf: (row: Row) => string,
  areAlike: (a: Row, b: Row) => boolean,
): Groups<Row> | null {
  const touched = new Set<string>();
  let last: Row | undefined;
  for (const [old, now] of inPlace) {
    if (!areAlike(old, now) && textOf(old) !== textOf(now)) return null;
    if (last === undefined || !areAlike(last, old)) touched.add(textOf(old));
    last = old;
  }
  const all = new Map(groups);
  for (const text of touched) all.set(text, rowsWith(groups.get(text) ?? NONE, inPlace));
  return all;
}

/** A list with some rows in the place of others. */
export function rowsWith<Row>(rows: readonly Row[], inPlace: ReadonlyMap<Row, Row>): readonly Row[] {
  return rows.map((row) => inPlace.get(row) ?? row);
}

function areSame<Row>(old: readonly Row[], now: readonly Row[]): boolean {
  return old.length === now.length && old.every((row, index) => row === now[index]);
}

/** The goods that a measure names. */
export function goodsOfMeasure(goods: readonly MeasureGoods[], measureId: string): readonly MeasureGoods[] {
  return goodsByMeasure(goods, measureId);
}

/** The names that a measure lists. */
export function partiesOfMeasure(
  parties: readonly MeasureParty[],
  measureId: string,
): readonly MeasureParty[] {
  return partiesByMeasure(parties, measureId);
}
