import type { DiffKind, DiffRow, ImportCounts } from '@shared/features/importing/diff';
import type { Share } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';
import type { ReadRow } from '../steps/read-row';
import { isUnchanged } from './changes';
import type { ShownRows } from './diff-table';
import { isRejected, type Line } from './lines';
import { entryOf } from './set-checks';

/** A row of the file with a meaning. */
export function lineRow(line: Line): DiffRow {
  const { candidate, supplier, existing } = line;
  const entry = entryOf(line);
  return {
    kind: kindOf(line),
    row: candidate.row,
    set: candidate.set,
    supplierId: supplier === null || line.isNewSupplier ? null : supplier.id,
    supplierName:
      supplier?.nameEn ??
      (candidate.supplier.kind === 'new' ? candidate.supplier.name : candidate.supplier.supplierId),
    isNewSupplier: line.isNewSupplier,
    countryId: supplier?.countryId ?? null,
    before: existing === null ? null : entered(existing),
    after: entered(entry),
    cell: candidate.valueCell,
    reason: null,
    problems: line.problems,
  };
}

export function kindOf(line: Line): DiffKind {
  if (isRejected(line)) return 'rejected';
  if (line.existing === null) return 'new';
  return isUnchanged(line) ? 'unchanged' : 'changed';
}

/** Shares that stay although the file does not name them. */
export function missingRows(
  missing: ReadonlyMap<string, readonly Share[]>,
  suppliers: readonly Supplier[],
): DiffRow[] {
  const byId = new Map(suppliers.map((supplier) => [supplier.id, supplier]));
  return [...missing.values()].flat().map((share) => {
    const supplier = byId.get(share.supplierId);
    const { economyId, materialId, stage, year } = share;
    return {
      kind: 'missing',
      row: null,
      set: { economyId, materialId, stage, year },
      supplierId: share.supplierId,
      supplierName: supplier?.nameEn ?? share.supplierId,
      isNewSupplier: false,
      countryId: supplier?.countryId ?? null,
      before: entered(share),
      after: null,
      cell: null,
      reason: null,
      problems: [],
    };
  });
}

/** Rows that were rejected or left out while reading. */
export function otherRows(rows: readonly Exclude<ReadRow, { kind: 'region' }>[]): DiffRow[] {
  const empty = {
    set: null,
    supplierId: null,
    supplierName: '',
    isNewSupplier: false,
    countryId: null,
    before: null,
    after: null,
  };
  return rows.flatMap((read): DiffRow[] => {
    if (read.kind === 'candidate' || read.kind === 'figure') return [];
    const { kind, row } = read;
    if (kind === 'left_out')
      return [
        {
          ...{ ...empty, kind, row, cell: read.cell ?? null, reason: read.reason },
          problems: read.problem === undefined ? [] : [read.problem],
        },
      ];
    const { problems } = read;
    return [{ ...empty, kind, row, cell: problems[0]?.place?.cell ?? null, reason: null, problems }];
  });
}

function entered({ enteredAs, value, basis }: Pick<Share, 'enteredAs' | 'value' | 'basis'>) {
  return { as: enteredAs, value, basis };
}

/** How many rows of each kind there are. */
export function countRows(table: Pick<ShownRows, 'count'>, read: number): ImportCounts {
  const of = (kind: DiffKind) => table.count(kind);
  return {
    read,
    new: of('new'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    rejected: of('rejected'),
    leftOut: of('left_out'),
    missing: of('missing'),
  };
}
