import type { DiffKind, DiffRow, ImportCounts } from '@shared/features/importing/diff';
import type { Share } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';
import type { ReadRow } from '../steps/read-row';
import { isUnchanged } from './changes';
import type { ShownRows } from './diff-table';
import { cellOf, entryOf, type Lines, setOf, supplierOf } from './lines';

type LeftOutRow = Extract<ReadRow, { kind: 'left_out' }>;

/** A row of the file with a meaning. */
export function lineRow(lines: Lines, line: number): DiffRow {
  const found = supplierOf(lines, line);
  const supplier = found?.supplier ?? null;
  const isNewSupplier = found?.isNew ?? false;
  const existing = lines.existing.get(line) ?? null;
  return {
    kind: kindOf(lines, line),
    row: lines.row[line] ?? 0,
    set: setOf(lines, line).set,
    supplierId: supplier === null || isNewSupplier ? null : supplier.id,
    supplierName: supplier?.nameEn ?? lines.gone.get(line) ?? '',
    isNewSupplier,
    countryId: supplier?.countryId ?? null,
    before: existing === null ? null : entered(existing),
    after: entered(entryOf(lines, line)),
    cell: cellOf(lines, line),
    reason: null,
    problems: lines.problems.of(line),
  };
}

export function kindOf(lines: Lines, line: number): DiffKind {
  if (lines.problems.isOut(line)) return 'rejected';
  if (lines.existing.size === 0 || !lines.existing.has(line)) return 'new';
  return isUnchanged(lines, line) ? 'unchanged' : 'changed';
}

/** Shares that the file does not name, which stay or are taken out. */
export function unnamedRows(
  kind: 'missing' | 'replaced',
  unnamed: readonly Share[],
  suppliers: readonly Supplier[],
): DiffRow[] {
  const byId = new Map(suppliers.map((supplier) => [supplier.id, supplier]));
  return unnamed.map((share) => {
    const supplier = byId.get(share.supplierId);
    const { economyId, materialId, stage, year } = share;
    return {
      kind,
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

/** A row that a rule has left out. */
export function leftOutRow({ kind, row, cell, reason, problem }: LeftOutRow): DiffRow {
  const problems = problem === undefined ? [] : [problem];
  return { ...NOTHING, kind, row, cell: cell ?? null, reason, problems };
}

/** What a row without a meaning has of one. */
const NOTHING = {
  set: null,
  supplierId: null,
  supplierName: '',
  isNewSupplier: false,
  countryId: null,
  before: null,
  after: null,
};

/** Rows that were rejected or left out while reading. */
export function otherRows(rows: readonly ReadRow[]): DiffRow[] {
  return rows.flatMap((read): DiffRow[] => {
    if (read.kind === 'candidate' || read.kind === 'figure' || read.kind === 'declared') return [];
    if (read.kind === 'region') return [];
    if (read.kind === 'left_out') return [leftOutRow(read)];
    const { kind, row, problems } = read;
    return [{ ...NOTHING, kind, row, cell: problems[0]?.place?.cell ?? null, reason: null, problems }];
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
    replaced: of('replaced'),
  };
}
