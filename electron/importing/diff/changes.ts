import type { RowChange } from '@shared/model/plan';
import { sumOfTonnes } from '@shared/model/share-totals';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import type { DiffInput } from './diff-input';
import { type FileSet, isRejected, type Line } from './lines';
import { entryOf } from './set-checks';

/** Whether a row says what the project holds already. Words that the file leaves out do not count as different. */
export function isUnchanged(line: Line): boolean {
  const { existing, candidate } = line;
  if (existing === null) return false;
  const entry = entryOf(line);
  return (
    existing.enteredAs === entry.enteredAs &&
    existing.value === entry.value &&
    (entry.enteredAs === 'percent' || existing.basis === entry.basis) &&
    (candidate.note === null || candidate.note === existing.note)
  );
}

/** The rows to write: new suppliers and sources, changed shares, and a summed total where a set in tonnes has none. */
export function changesOf(
  input: Pick<DiffInput, 'file' | 'importId' | 'newId' | 'sources' | 'materials'>,
  lines: readonly Line[],
  totals: ReadonlyMap<string, TotalSupply>,
): { readonly changes: RowChange[]; readonly touched: ReadonlyMap<string, ShareSetKey> } {
  const suppliers = new Map<string, RowChange>();
  const sources = new SourceFinder(input);
  const shares: RowChange[] = [];
  const touched = new Map<string, ShareSetKey>();
  const written = new Map<FileSet, Map<string, Share>>();
  const ownBasis = new Map(input.materials.map(({ id, basis }) => [id, basis]));
  for (const line of lines) {
    const { supplier, candidate, existing: old } = line;
    if (supplier === null || isRejected(line) || isUnchanged(line)) continue;
    if (line.isNewSupplier) suppliers.set(supplier.id, { table: 'supplier', op: 'put', row: supplier });
    const said = entryOf(line);
    // A percent has no tonnes whose basis a file could say.
    const basis = (said.enteredAs === 'percent' && ownBasis.get(candidate.set.materialId)) || said.basis;
    const { set } = candidate;
    const { low, high } = old === null ? NO_RANGE : rangeOf(old, said);
    // Field by field: there are 100,000 of them.
    const row: Share = {
      id: old?.id ?? input.newId(),
      economyId: set.economyId,
      materialId: set.materialId,
      stage: set.stage,
      year: set.year,
      supplierId: supplier.id,
      enteredAs: said.enteredAs,
      value: said.value,
      basis,
      mark: candidate.mark ?? 'known',
      low,
      high,
      rebalanced: false,
      locked: old?.locked ?? false,
      // A note on the old value says nothing about the new one.
      note: candidate.note,
      sourceId: candidate.source === null ? null : sources.idOf(candidate.source),
      importId: input.importId,
      importCell: candidate.valueCell,
    };
    shares.push({ table: 'share', op: 'put', row });
    let ofSet = written.get(line.set);
    if (ofSet === undefined) {
      ofSet = new Map();
      written.set(line.set, ofSet);
      touched.set(line.set.key, candidate.set);
    }
    ofSet.set(row.supplierId, row);
  }
  const summed = newTotals(input, written, totals);
  return { changes: [...suppliers.values(), ...sources.changes, ...shares, ...summed], touched };
}

const NO_RANGE = { low: null, high: null };

/** A range that somebody gave stays as long as the new value lies within it. */
function rangeOf(
  { low, high }: Share,
  { enteredAs, value }: Pick<Share, 'enteredAs' | 'value'>,
): Pick<Share, 'low' | 'high'> {
  if (enteredAs !== 'percent') return NO_RANGE;
  return (low !== null && value < low) || (high !== null && value > high) ? NO_RANGE : { low, high };
}

function newTotals(
  { newId, materials }: Pick<DiffInput, 'newId' | 'materials'>,
  written: ReadonlyMap<FileSet, ReadonlyMap<string, Share>>,
  totals: ReadonlyMap<string, TotalSupply>,
): RowChange[] {
  const factors = new Map(materials.map(({ id, metalPerOxide }) => [id, metalPerOxide]));
  return [...written].flatMap(([{ key, set, shares }, fresh]): RowChange[] => {
    if (totals.has(key)) return [];
    const after = [...new Map([...shares, ...fresh]).values()];
    if (after.some(({ enteredAs }) => enteredAs !== 'tonnes')) return [];
    const sum = sumOfTonnes(after, factors.get(set.materialId) ?? null);
    if (sum === 'none' || sum === 'mixed') return []; // mixed sets were rejected before
    const row = newRow(TABLES.totalSupply, { id: newId(), ...set, method: 'summed', ...sum, mark: 'known' });
    return [{ table: 'totalSupply', op: 'put', row }];
  });
}

/** Finds the sources that rows name by their title, and plans those that are new. */
class SourceFinder {
  readonly changes: RowChange[] = [];
  readonly #byTitle: Map<string, string>;
  readonly #input: Pick<DiffInput, 'file' | 'newId'>;

  constructor(input: Pick<DiffInput, 'file' | 'newId' | 'sources'>) {
    this.#byTitle = new Map(input.sources.map(({ title, id }) => [title, id]));
    this.#input = input;
  }

  idOf(title: string): string {
    const known = this.#byTitle.get(title);
    if (known !== undefined) return known;
    const { file, newId } = this.#input;
    // Named in the file, not read itself: by the rule of the marks it is an estimate until somebody has read it.
    const said = { title, file: file.name, sheet: file.sheet, mark: 'estimated' } as const;
    const row = newRow(TABLES.source, { id: newId(), ...said });
    this.changes.push({ table: 'source', op: 'put', row });
    this.#byTitle.set(title, row.id);
    return row.id;
  }
}
