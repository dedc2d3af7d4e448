import { itemAt } from '@shared/base/element-at';
import type { ImportCounts, MadeName } from '@shared/features/importing/diff';
import { nameAnswers } from '@shared/features/importing/name-answers';
import { byId } from '@shared/model/catalogue';
import { DEFAULT_LIMITS } from '@shared/model/import-limits';
import type { Mapping } from '@shared/model/mapping';
import type { RowChange } from '@shared/model/plan';
import { setKey } from '@shared/model/share-totals';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';
import { tellAllInMoney } from '../steps/all-in-money';
import { settleFile } from '../steps/settle-rows';
import { newMaterials } from '../values/new-names';
import { BySet } from './by-set';
import { changesOf, type Written } from './changes';
import type { DiffInput } from './diff-input';
import { DiffTable, type ShownRows } from './diff-table';
import type { FreshShares } from './fresh-shares';
import type { Lines } from './lines';
import { nameChanges } from './name-changes';
import type { Problems } from './problems';
import { readLines } from './read-lines';
import { checkDuplicates, warnOfRows } from './row-checks';
import { countRows, otherRows, unnamedRows } from './rows';
import { checkSet } from './set-checks';
import { shownLines, WithLeftOut } from './shown-lines';
import { warnOfSizes } from './sizes';
import { SupplierFinder } from './suppliers';

export interface DiffResult {
  readonly counts: ImportCounts;
  /** All rows: problems first, then new, changed, missing, unchanged, left out. */
  readonly table: ShownRows;
  /** Suppliers that come in with the shares that name them. */
  readonly newSuppliers: readonly Supplier[];
  /** What to write besides when the rejected rows are left out, but for new shares: sources, shares, totals. */
  readonly changes: readonly RowChange[];
  /** The new shares; null for a file of figures of other tables. */
  readonly fresh: FreshShares | null;
  /** Sets in which a share changes, by setKey. */
  readonly touched: ReadonlyMap<string, ShareSetKey>;
  /** Those of which `changes` has the total that they come to. */
  readonly settled: ReadonlySet<string>;
  readonly problems: Problems;
  readonly applicable: boolean;
  /** What comes in beside the figures by what was decided about names. */
  readonly made: readonly MadeName[];
}

/** Compares the rows of a file with the project. Pure: the same input gives the same result, apart from new ids. */
export function diffImport(given: DiffInput): DiffResult {
  const { file, limits = DEFAULT_LIMITS } = given;
  const mapping: DiffInput['mapping'] = given.mapping ?? { answers: null, basis: null };
  const settled = settleFile(given.rows, given.suppliers, file, nameAnswers(mapping));
  const rows = tellAllInMoney(settled, file, mapping);
  const materials = [...given.materials, ...newMaterials(mapping)];
  const input = { ...given, materials };
  const shares = new BySet<Share>();
  for (const share of input.shares) shares.set(setKey(share), share.supplierId, share);
  const finder = new SupplierFinder(input.suppliers, () => input.ids.next(), file.name);
  const lines = readLines(rows, input, shares, finder);
  const firsts = checkDuplicates(file, lines);
  const unnamed = unnamedShares(lines);
  const isReplaced = replacing(mapping);
  const totals = new Map(input.totals.map((total) => [setKey(total), total]));
  const factors = new Map(input.materials.map((material) => [material.id as string, material]));
  const ofSets = linesOfSets(lines);
  for (const [place, { key, set: named }] of lines.sets.entries())
    checkSet(
      file,
      lines,
      {
        own: ofSets[place] ?? new Uint32Array(),
        kept: (unnamed.get(key) ?? []).filter((share) => !isReplaced(share)),
        total: totals.get(key) ?? null,
        metalPerOxide: factors.get(named.materialId)?.metalPerOxide ?? null,
        nameOf: (id) => byId(input.suppliers, id)?.nameEn ?? id,
      },
      limits.roundingPoints,
    );
  warnOfRows(file, lines, firsts, shares, limits);
  warnOfSizes(file, lines, given.capacities ?? [], factors, limits);

  const { missing, replaced } = sorted(unnamed, lines, isReplaced);
  const table = new DiffTable(new WithLeftOut(shownLines(lines), rows.leftOut), [
    ...unnamedRows('missing', missing, input.suppliers),
    ...unnamedRows('replaced', replaced, input.suppliers),
    ...otherRows(rows.others()),
  ]);
  const counts = countRows(table, rows.length);
  const known = { ...given, countries: given.countries ?? [] };
  const written = once(() => changesOf(input, lines, totals, replaced));
  const names = once(() => nameChanges(mapping, known, usedIn(written, lines, given.suppliers)));
  const changes = once(() => [...names().changes, ...written().changes]);
  // What is written is worked out where somebody asks for it: a difference that is only looked at does without.
  return {
    counts,
    table,
    problems: lines.problems.all(),
    applicable: counts.rejected === 0 && counts.new + counts.changed + counts.unchanged > 0,
    get newSuppliers() {
      return written().newSuppliers;
    },
    get changes() {
      return changes();
    },
    get fresh() {
      return written().fresh;
    },
    get touched() {
      return written().touched;
    },
    get settled() {
      return written().settled;
    },
    get made() {
      return names().made;
    },
  };
}

/** Makes something the first time that it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly of: T } | null = null;
  return () => {
    made ??= { of: make() };
    return made.of;
  };
}

/** Whether changed shares name something: a material, an economy, a supplier or its country. */
function usedIn(
  written: () => Written,
  lines: Lines,
  suppliers: readonly Supplier[],
): (id: string) => boolean {
  // Nobody asks where no name was decided about.
  const used = once(() => namedIn(written(), lines, suppliers));
  return (id) => used().has(id);
}

function namedIn(
  { newSuppliers, changes, fresh }: Written,
  lines: Lines,
  suppliers: readonly Supplier[],
): ReadonlySet<string> {
  const homes = new Map(suppliers.map(({ id, countryId }) => [id, countryId]));
  const used = new Set<string>();
  const add = ({ economyId, materialId }: ShareSetKey, supplierId: Supplier['id']) =>
    used
      .add(economyId)
      .add(materialId)
      .add(supplierId)
      .add(homes.get(supplierId) ?? '');
  for (const { countryId } of newSuppliers) used.add(countryId);
  for (const change of changes)
    if (change.op === 'put' && change.table === 'share') add(change.row, change.row.supplierId);
  for (const line of fresh.lines) {
    const named = lines.suppliers[lines.who[line] ?? 0];
    const of = lines.sets[lines.set[line] ?? 0];
    if (named !== undefined && of !== undefined) add(of.set, named.supplier.id);
  }
  return used;
}

/** The lines of each set, in their order. */
function linesOfSets({ count, set, sets }: Lines): readonly Uint32Array[] {
  const counts = new Uint32Array(sets.length);
  for (let line = 0; line < count; line++) {
    const place = set[line] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const own = Array.from(counts, (many) => new Uint32Array(many));
  counts.fill(0);
  for (let line = 0; line < count; line++) {
    const place = set[line] ?? 0;
    const at = counts[place] ?? 0;
    itemAt(own, place)[at] = line;
    counts[place] = at + 1;
  }
  return own;
}

/** Shares of the sets of the file that no row names, by set. */
function unnamedShares({ existing, sets }: Lines): Map<string, Share[]> {
  const named = new Set([...existing.values()].map(({ id }) => id));
  const unnamed = new Map<string, Share[]>();
  for (const { key, shares } of sets) {
    const left = [...shares.values()].filter(({ id }) => !named.has(id));
    if (left.length > 0) unnamed.set(key, left);
  }
  return unnamed;
}

/** Whether a share is of a supplier whose place the file takes. */
function replacing({ answers }: Pick<Mapping, 'answers'>): (share: Share) => boolean {
  const replaced = new Set<string>(answers?.replaces ?? []);
  return ({ supplierId }) => replaced.has(supplierId);
}

/** Shares that no row names: those that stay, and those that are taken out because rows of their set take their place. */
function sorted(
  unnamed: ReadonlyMap<string, readonly Share[]>,
  { count, set, sets, problems }: Lines,
  isReplaced: (share: Share) => boolean,
): { readonly missing: readonly Share[]; readonly replaced: readonly Share[] } {
  const all = [...unnamed.values()].flat();
  if (!all.some(isReplaced)) return { missing: all, replaced: [] };
  const written = new Set<string>();
  for (let line = 0; line < count; line++)
    if (!problems.isOut(line)) written.add(itemAt(sets, set[line] ?? 0).key);
  const isOut = (share: Share): boolean => isReplaced(share) && written.has(setKey(share));
  return { missing: all.filter((share) => !isOut(share)), replaced: all.filter(isOut) };
}
