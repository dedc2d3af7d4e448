import { cellAddress, columnLetters } from '@shared/base/sheet-cell';
import type { ImportProblem, LeftOutReason } from '@shared/features/importing/diff';
import type { Mapping } from '@shared/model/mapping';
import { FileRows } from './file-rows';

/** Where the units of a file stand, and what their head says. */
type Said = Partial<Pick<Mapping, 'columns' | 'form'>>;

/**
 * The rows of a supply of which every one that is read is in money: the first is rejected and says so, since nothing else would tell why a
 * file without a problem lays out nothing. The same rows where one of them holds, or could hold, a quantity.
 */
export function tellAllInMoney(
  rows: FileRows,
  { name: file, sheet }: { readonly name: string; readonly sheet: string },
  { columns = {}, form = null }: Said,
): FileRows {
  const unit = Object.keys(columns).find((column) => columns[Number(column)] === 'unit');
  const isAllOut = rows.leftOut.count > 0 && rows.leftOut.count === rows.length;
  if (unit === undefined || !isAllOut) return rows;
  const all = rows.all();
  const reasons = new Set(all.map((row) => (row.kind === 'left_out' ? row.reason : null)));
  if (![...reasons].every((reason) => reason !== null && SAYS_NO_FIGURE.has(reason))) return rows;
  const [first] = all.flatMap((row) => (row.kind === 'left_out' && row.reason === 'money' ? [row] : []));
  if (first === undefined) return rows;
  const head = form?.headers[Number(unit)] ?? '';
  const problem: ImportProblem = {
    level: 'error',
    row: first.row,
    code: 'import.row.allInMoney',
    params: { column: `${columnLetters(Number(unit))} ${head}`.trim() },
    place: { file, sheet, cell: cellAddress(first.row, Number(unit)) },
  };
  return FileRows.of(
    all.map((row) => (row === first ? { kind: 'rejected', row: row.row, problems: [problem] } : row)),
  );
}

/** Why a row is left out that no quantity stands in. */
const SAYS_NO_FIGURE: ReadonlySet<LeftOutReason> = new Set<LeftOutReason>([
  'money',
  'blank',
  'total',
  'part',
  'example',
  'repeated_header',
  'note',
  'filtered',
  'other_table',
]);
