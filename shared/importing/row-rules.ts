import { foldText, isBlank, nameKey } from './fold-text';
import type { ImportField } from './mapping';
import { cellAt, type RawRow } from './raw-row';
import { readUnit } from './read-unit';
import { remembered } from './remembered';
import type { RowContext } from './row-context';
import type { LeftOutReason, Vocabulary } from './rows';
import { isSupplierName } from './vocabulary';

/** Whether a row is no row of data: blank, a total, the header again, a note or a heading. Null: it has to be read. */
export function leaveOut(row: RawRow, vocabulary: Vocabulary, context: RowContext): LeftOutReason | null {
  const filled = row.cells.flatMap((cell, index) =>
    cell !== undefined && (!isBlank(cell.text) || cell.fault !== null)
      ? [{ column: index + 1, text: cell.text }]
      : [],
  );
  const [first] = filled;
  if (first === undefined) return 'blank';
  if (isRepeatedHeader(row, context)) return 'repeated_header';
  const names = [first.text, ...NAMING.flatMap((field) => textsOf(row, field, context))];
  if (names.some((name) => isTotal(name) && !isSupplierName(vocabulary, name))) return 'total';
  if (isNote(row, filled, context)) return 'note';
  return null;
}

const NAMING: readonly ImportField[] = ['supplier', 'country', 'material', 'economy', 'stage', 'year'];

/** Totals and subtotals: 計, 合　計, アジア計, Total, Sub-total, "China total", World. */
export const isTotal = remembered((text: string): boolean => {
  const folded = foldText(text);
  if (
    /^(?:grand[ -]|sub[ -]?)?totals?\b|\b(?:sub[ -]?)?totals?:?$|^sum:?$|^world$|^all countries$/.test(folded)
  )
    return true;
  const joined = folded.replace(/[\s()[\]「」]/g, '');
  return /^(?:[小中大総合累]?計|総数|総量|全体|世界|全世界)$|(?:[小合総]|[^設統会時推累])計$/.test(joined);
});

function isRepeatedHeader(row: RawRow, context: RowContext): boolean {
  let filled = 0;
  let same = 0;
  for (const [column, keys] of context.headers) {
    const { text } = cellAt(row, column);
    if (isBlank(text)) continue;
    filled += 1;
    if (keys.includes(nameKey(text))) same += 1;
  }
  if (same >= 2 && same * 2 > filled) return true;
  // A row of units below the header names units where numbers belong.
  const values = [...textsOf(row, 'quantity', context), ...textsOf(row, 'share', context)];
  return values.length > 0 && values.every((text) => isUnitWord(text));
}

function isUnitWord(text: string): boolean {
  if (/\d/.test(foldText(text).replace(/1?000/, ''))) return false;
  const { kind } = readUnit(text);
  return kind === 'mass' || kind === 'percent' || kind === 'basis_only' || kind === 'fraction';
}

function isNote(
  row: RawRow,
  filled: readonly { column: number; text: string }[],
  context: RowContext,
): boolean {
  const mapped = [...context.columns.values()].flat();
  if (!filled.some(({ column }) => mapped.includes(column))) return true;
  const hasValue = [...textsOf(row, 'quantity', context), ...textsOf(row, 'share', context)].length > 0;
  if (hasValue) return false;
  const [first] = filled;
  if (first === undefined) return false;
  const opening = foldText(first.text);
  if (/^(?:\(?(?:注|註)|備考|※|\*|notes?\b|sources?\b|出典|出所|資料|以上$|単位)/.test(opening)) return true;
  if (filled.length === 1 && /^\s*(?:[¹²³⁰⁴-⁹]+|[(（]?\d{1,2}\s*[)）/])\s*\D/.test(first.text)) return true;
  return filled.length === 1 && (opening.length > 40 || row.cells.length === 1);
}

function textsOf(row: RawRow, field: ImportField, context: RowContext): string[] {
  return (context.columns.get(field) ?? [])
    .map((column) => cellAt(row, column))
    .filter((cell) => !isBlank(cell.text) || cell.fault !== null)
    .map((cell) => cell.text);
}
