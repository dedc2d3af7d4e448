import type { ImportCounts, ImportProblem, MadeName } from '@shared/features/importing/diff';
import { nameAnswers } from '@shared/features/importing/name-answers';
import { DEFAULT_LIMITS } from '@shared/model/import-limits';
import type { RowChange } from '@shared/model/plan';
import { setKey } from '@shared/model/share-totals';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';
import { leaveOutNamed } from '../steps/leave-out-named';
import { problemAt } from '../steps/row-problem';
import { settleRows } from '../steps/settle-rows';
import { newNames } from '../values/new-names';
import { BySet } from './by-set';
import { changesOf } from './changes';
import type { DiffInput } from './diff-input';
import { DiffTable, type ShownRows } from './diff-table';
import type { FileSet, Line } from './lines';
import { nameChanges } from './name-changes';
import { checkDuplicates, warnOfRows } from './row-checks';
import { countRows, kindOf, lineRow, missingRows, otherRows } from './rows';
import { checkSet } from './set-checks';
import { warnOfSizes } from './sizes';
import { SupplierFinder } from './suppliers';

export interface DiffResult {
  readonly counts: ImportCounts;
  /** All rows: problems first, then new, changed, missing, unchanged, left out. */
  readonly table: ShownRows;
  /** What to write when the rejected rows are left out: suppliers, sources, shares, totals. */
  readonly changes: readonly RowChange[];
  /** Sets in which a share changes, by setKey. */
  readonly touched: ReadonlyMap<string, ShareSetKey>;
  readonly problems: readonly ImportProblem[];
  readonly applicable: boolean;
  /** What comes in beside the figures by what was decided about names. */
  readonly made: readonly MadeName[];
}

/** Compares the rows of a file with the project. Pure: the same input gives the same result, apart from new ids. */
export function diffImport(given: DiffInput): DiffResult {
  const { file, limits = DEFAULT_LIMITS } = given;
  const mapping = given.mapping ?? { basis: null };
  const settled = leaveOutNamed(settleRows(given.rows, given.suppliers, file), nameAnswers(mapping));
  const materials = [...given.materials, ...newNames(mapping).materials.map(([, row]) => row)];
  const input = { ...given, rows: settled, materials };
  const shares = new BySet<Share>();
  for (const share of input.shares) shares.set(setKey(share), share.supplierId, share);
  const problems: ImportProblem[] = [];
  const { lines, sets } = readLines(input, shares, problems);
  append(problems, checkDuplicates(file, lines));
  const missing = missingShares(lines, sets);
  const totals = new Map(input.totals.map((total) => [setKey(total), total]));
  const factors = new Map(input.materials.map((material) => [material.id as string, material]));
  for (const [key, { set: named, lines: own }] of sets) {
    const metalPerOxide = factors.get(named.materialId)?.metalPerOxide ?? null;
    const set = {
      lines: own,
      kept: missing.get(key) ?? [],
      total: totals.get(key) ?? null,
      metalPerOxide,
    };
    append(problems, checkSet(file, set, limits.roundingPoints));
  }
  append(problems, warnOfRows(file, lines, { sets, shares }, limits));
  append(problems, warnOfSizes(file, lines, given.capacities ?? [], factors, limits));

  const table = new DiffTable(LINES, lines, [
    ...missingRows(missing, input.suppliers),
    ...otherRows(settled),
  ]);
  const counts = countRows(table, input.rows.length);
  const { changes: figures, touched } = changesOf(input, lines, totals);
  const known = { ...given, countries: given.countries ?? [] };
  const names = nameChanges(mapping, known, usedIn(figures, given.suppliers));
  const changes = [...names.changes, ...figures];
  const sorted = problems.sort(
    (a, b) => Number(a.level === 'warning') - Number(b.level === 'warning') || a.row - b.row,
  );
  const applicable = counts.rejected === 0 && counts.new + counts.changed + counts.unchanged > 0;
  return { counts, table, changes, touched, problems: sorted, applicable, made: names.made };
}

const LINES = { kindOf, rowOf: ({ candidate }: Line) => candidate.row, toRow: lineRow };

/** Whether changed shares name something: a material, an economy, a supplier or its country. */
function usedIn(changes: readonly RowChange[], suppliers: readonly Supplier[]): (id: string) => boolean {
  // Nobody asks where no name was decided about.
  let used: ReadonlySet<string> | null = null;
  return (id) => {
    used ??= namedIn(changes, suppliers);
    return used.has(id);
  };
}

function namedIn(changes: readonly RowChange[], suppliers: readonly Supplier[]): ReadonlySet<string> {
  const homes = new Map(suppliers.map(({ id, countryId }) => [id, countryId]));
  const used = new Set<string>();
  for (const change of changes) {
    if (change.op !== 'put') continue;
    if (change.table === 'supplier') used.add(change.row.countryId);
    if (change.table !== 'share') continue;
    const { economyId, materialId, supplierId } = change.row;
    used.add(economyId).add(materialId).add(supplierId);
    used.add(homes.get(supplierId) ?? '');
  }
  return used;
}

/** Reads the rows of the file into lines, and puts each into its set as well. */
function readLines(
  { rows, file, suppliers, newId }: DiffInput,
  shares: BySet<Share>,
  problems: ImportProblem[],
): { readonly lines: Line[]; readonly sets: ReadonlyMap<string, FileSet> } {
  const finder = new SupplierFinder(suppliers, newId, file.name);
  const lines: Line[] = [];
  const sets = new Map<string, FileSet>();
  // Rows of one set share its object as a rule.
  const known = new Map<ShareSetKey, FileSet>();
  const setOf = (set: ShareSetKey): FileSet => {
    const key = setKey(set);
    const found = sets.get(key) ?? { set, key, lines: [], first: new Map(), shares: shares.ofSet(key) };
    sets.set(key, found);
    known.set(set, found);
    return found;
  };
  for (const read of rows) {
    if (read.kind === 'rejected') append(problems, read.problems);
    if (read.kind === 'left_out' && read.problem !== undefined) problems.push(read.problem);
    if (read.kind !== 'candidate') continue;
    const { candidate, warnings } = read;
    append(problems, warnings);
    const set = known.get(candidate.set) ?? setOf(candidate.set);
    const found = finder.find(candidate.supplier, candidate.set.stage);
    const own = [...warnings];
    if (found === null) {
      const gone = problemAt(file, candidate, 'error', 'import.row.unknownSupplier', { row: candidate.row });
      own.push(gone);
      problems.push(gone);
    }
    const line: Line = {
      candidate,
      set,
      supplier: found?.supplier ?? null,
      isNewSupplier: found?.isNew ?? false,
      existing: found === null ? null : (set.shares.get(found.supplier.id) ?? null),
      value: candidate.entry.as === 'percent' ? candidate.entry.percent : candidate.entry.mass.tonnes,
      problems: own,
    };
    lines.push(line);
    set.lines.push(line);
  }
  return { lines, sets };
}

/** Shares of the sets of the file that no row names, by set. */
function missingShares(lines: readonly Line[], sets: ReadonlyMap<string, FileSet>): Map<string, Share[]> {
  const named = new Set<string>();
  for (const { existing } of lines) if (existing !== null) named.add(existing.id);
  const missing = new Map<string, Share[]>();
  for (const [key, { shares }] of sets) {
    const left = [...shares.values()].filter(({ id }) => !named.has(id));
    if (left.length > 0) missing.set(key, left);
  }
  return missing;
}

/** One by one: a call takes only so many arguments, and a file may have more problems than that. */
function append<T>(to: T[], items: readonly T[]): void {
  for (const item of items) to.push(item);
}
