import type { Column } from '@shared/base/column';
import type { RowChange } from '@shared/model/plan';
import { compared } from '@shared/model/read-order';
import { setKey, TonnesSum } from '@shared/model/share-totals';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import type { DiffInput } from './diff-input';
import { type FreshShares, freshShares } from './fresh-shares';
import { basisOf, cellOf, type Entry, entryOf, isPercent, type Lines, setOf, textOf } from './lines';

/** Whether a row says what the project holds already. Words that the file leaves out do not count as different. */
export function isUnchanged(lines: Lines, line: number): boolean {
  const existing = lines.existing.size === 0 ? undefined : lines.existing.get(line);
  if (existing === undefined || existing.value !== lines.value[line]) return false;
  const isSame = isPercent(lines, line)
    ? existing.enteredAs === 'percent'
    : existing.enteredAs === 'tonnes' && existing.basis === basisOf(lines, line);
  const note = textOf(lines, lines.note[line] ?? 0);
  return isSame && (note === null || note === existing.note);
}

/** What an import writes. */
export interface Written {
  readonly newSuppliers: readonly Supplier[];
  /** New sources, shares that change, and a summed total where a set in tonnes has none. */
  readonly changes: RowChange[];
  readonly fresh: FreshShares;
  /** Sets in which a share changes, by setKey. */
  readonly touched: ReadonlyMap<string, ShareSetKey>;
  /** Those whose total is among the changes and is what it comes to: the project has no share of them. */
  readonly settled: ReadonlySet<string>;
}

/** Lines that are written: those of shares that are there with what they become, and those of new ones. */
interface Changed {
  readonly changed: ReadonlyMap<number, Share>;
  readonly fresh: Uint32Array;
  /** Ids of shares that are taken out. */
  readonly replaced: ReadonlySet<string>;
}

/** The rows to write. @param replaced shares that are taken out */
export function changesOf(
  input: Pick<DiffInput, 'file' | 'importId' | 'ids' | 'sources' | 'materials'>,
  lines: Lines,
  totals: ReadonlyMap<string, TotalSupply>,
  replaced: readonly Share[] = [],
): Written {
  const { ids, importId } = input;
  const suppliers = new Set<number>();
  const sources = new SourceFinder(input);
  const ownBasis = new Map(input.materials.map(({ id, basis }) => [id, basis]));
  const shares: RowChange[] = [];
  const changed = new Map<number, Share>();
  const touched = new Map<string, ShareSetKey>();
  const fresh = new Uint32Array(lines.count);
  const numbers = new Uint32Array(lines.count);
  const sourceIds: string[] = [];
  let count = 0;
  let lastSet = -1;
  for (let line = 0; line < lines.count; line++) {
    if (lines.problems.isOut(line) || isUnchanged(lines, line)) continue;
    const who = lines.who[line] ?? 0;
    if (lines.suppliers[who]?.isNew === true) suppliers.add(who);
    if (lines.set[line] !== lastSet) {
      lastSet = lines.set[line] ?? 0;
      const { key, set } = setOf(lines, line);
      if (!touched.has(key)) touched.set(key, set);
    }
    const source = lines.source[line] ?? 0;
    const old = lines.existing.size === 0 ? undefined : lines.existing.get(line);
    // The id of a share comes before that of a source which it is the first to name.
    const number = old === undefined ? ids.number() : 0;
    if (source !== 0 && sourceIds[source] === undefined)
      sourceIds[source] = sources.idOf(textOf(lines, source) ?? '');
    if (old === undefined) {
      fresh[count] = line;
      numbers[count] = number;
      count += 1;
      continue;
    }
    const said = entryOf(lines, line);
    const { set } = setOf(lines, line);
    const row: Share = {
      id: old.id,
      ...set,
      supplierId: old.supplierId,
      enteredAs: said.enteredAs,
      value: said.value,
      basis: enteredBasis(said, ownBasis.get(set.materialId)),
      mark: lines.odd.get(line)?.mark ?? (lines.isEstimated[line] === 1 ? 'estimated' : 'known'),
      ...rangeOf(old, said),
      rebalanced: false,
      locked: old.locked,
      // A note on the old value says nothing about the new one.
      note: textOf(lines, lines.note[line] ?? 0),
      sourceId: sourceIds[source] ?? null,
      importId,
      importCell: cellOf(lines, line),
    };
    changed.set(line, row);
    shares.push({ table: 'share', op: 'put', row });
  }
  for (const { id, economyId, materialId, stage, year } of replaced) {
    const set = { economyId, materialId, stage, year };
    if (!touched.has(setKey(set))) touched.set(setKey(set), set);
    shares.push({ table: 'share', op: 'remove', id });
  }
  const made = freshShares(lines, fresh.slice(0, count), {
    importId,
    ownBasis,
    sourceIds,
    ids: { prefix: ids.beginning, numbers: numbers.slice(0, count) } satisfies Column<string>,
  });
  const newSuppliers = new Map<string, Supplier>();
  for (const who of suppliers) {
    const row = lines.suppliers[who]?.supplier;
    if (row !== undefined) newSuppliers.set(row.id, row);
  }
  const summed = newTotals(
    input,
    lines,
    { changed, fresh: made.lines, touched, replaced: new Set(replaced.map(({ id }) => id)) },
    totals,
  );
  const { settled } = summed;
  return {
    newSuppliers: [...newSuppliers.values()],
    changes: [...sources.changes, ...shares, ...summed.changes],
    fresh: made,
    touched,
    settled,
  };
}

const NO_RANGE = { low: null, high: null };

/** A percent has no tonnes whose basis a file could say. */
function enteredBasis({ enteredAs, basis }: Entry, own: Share['basis'] | undefined): Share['basis'] {
  return (enteredAs === 'percent' && own) || basis;
}

/** A range that somebody gave stays as long as the new value lies within it. */
function rangeOf(
  { low, high }: Share,
  { enteredAs, value }: Pick<Share, 'enteredAs' | 'value'>,
): Pick<Share, 'low' | 'high'> {
  if (enteredAs !== 'percent') return NO_RANGE;
  return (low !== null && value < low) || (high !== null && value > high) ? NO_RANGE : { low, high };
}

/** The summed totals of sets that have none, and hold nothing but tonnes afterwards. */
function newTotals(
  { ids, materials }: Pick<DiffInput, 'ids' | 'materials'>,
  lines: Lines,
  { changed, fresh, touched, replaced }: Pick<Written, 'touched'> & Changed,
  totals: ReadonlyMap<string, TotalSupply>,
): { readonly changes: readonly RowChange[]; readonly settled: ReadonlySet<string> } {
  const factors = new Map<string, number | null>(
    materials.map(({ id, metalPerOxide }) => [id, metalPerOxide]),
  );
  const rows = new Map([...changed].map(([, row]) => [row.id, row]));
  const sums = lines.sets.map(({ key, set, shares }) => {
    if (totals.has(key) || !touched.has(key)) return null;
    const sum = new TonnesSum(factors.get(set.materialId) ?? null);
    const made = { key, set, sum, isInTonnes: true, isFresh: shares.size === 0 };
    for (const share of shares.values()) {
      if (replaced.has(share.id)) continue;
      const { enteredAs, value, basis } = rows.get(share.id) ?? share;
      if (enteredAs === 'tonnes') made.sum.add(value, basis);
      else made.isInTonnes = false;
    }
    return made;
  });
  for (const line of bySupplier(lines, fresh)) {
    const of = sums[lines.set[line] ?? 0] ?? null;
    if (of === null) continue;
    if (isPercent(lines, line)) of.isInTonnes = false;
    else of.sum.add(lines.value[line] ?? 0, basisOf(lines, line));
  }
  const byKey = new Map(sums.flatMap((of) => (of === null ? [] : [[of.key, of] as const])));
  const settled = new Set<string>();
  const rowsOf = (key: string): RowChange[] => {
    const { set, isInTonnes = false, isFresh = false, sum: of } = byKey.get(key) ?? {};
    const sum = of?.sum ?? 'none';
    // Sets of several bases were rejected before.
    if (set === undefined || !isInTonnes || sum === 'none' || sum === 'mixed') return [];
    const row = newRow(TABLES.totalSupply, {
      id: ids.next(),
      ...set,
      method: 'summed',
      ...sum,
      mark: 'known',
    });
    if (isFresh) settled.add(key);
    return [{ table: 'totalSupply', op: 'put', row }];
  };
  return { changes: [...touched.keys()].flatMap(rowsOf), settled };
}

/** New lines in the order of their suppliers, in which the shares of a set are read: the last digit of a sum follows it. */
function bySupplier({ suppliers, who }: Lines, fresh: Uint32Array): Uint32Array {
  const ids = suppliers.map(({ supplier }) => supplier.id);
  const inOrder = [...ids.keys()].sort((a, b) => compared(ids[a] ?? null, ids[b] ?? null));
  const ranks = new Uint32Array(ids.length);
  for (const [rank, place] of inOrder.entries()) ranks[place] = rank;
  const starts = new Uint32Array(ids.length + 1);
  for (const line of fresh) {
    const behind = (ranks[who[line] ?? 0] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let rank = 1; rank < starts.length; rank++)
    starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const sorted = new Uint32Array(fresh.length);
  for (const line of fresh) {
    const rank = ranks[who[line] ?? 0] ?? 0;
    const at = starts[rank] ?? 0;
    sorted[at] = line;
    starts[rank] = at + 1;
  }
  return sorted;
}

/** Finds the sources that rows name by their title, and plans those that are new. */
export class SourceFinder {
  readonly changes: RowChange[] = [];
  readonly #byTitle: Map<string, string>;
  readonly #input: Pick<DiffInput, 'file' | 'ids'>;

  constructor(input: Pick<DiffInput, 'file' | 'ids' | 'sources'>) {
    this.#byTitle = new Map(
      input.sources.flatMap(({ title, titleJa, id }) => [
        [title, id] as const,
        ...(titleJa === null ? [] : [[titleJa, id] as const]),
      ]),
    );
    this.#input = input;
  }

  idOf(title: string): string {
    const known = this.#byTitle.get(title);
    if (known !== undefined) return known;
    const { file, ids } = this.#input;
    // What the file names was not read itself: by the rule of the marks it is an estimate until somebody has read it.
    const mark = title === file.name ? 'known' : 'estimated';
    const said = { title, file: file.name, sheet: file.sheet, mark } as const;
    const row = newRow(TABLES.source, { id: ids.next(), ...said });
    this.changes.push({ table: 'source', op: 'put', row });
    this.#byTitle.set(title, row.id);
    return row.id;
  }
}
