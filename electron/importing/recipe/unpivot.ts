import { type Place, Refusal } from '@shared/base/refusal';
import { columnLetters, columnNumber } from '@shared/base/sheet-cell';
import { holdsFigures } from '@shared/model/import-fields';
import type { Across, AcrossField, Mapping } from '@shared/model/mapping';
import { inPercent } from './find-across';
import { findColumn, type Heads } from './find-column';

/** The numbers of columns that are named one by one or as a run: "2021, 2022", "F:J", "F:J, L". @throws Refusal `refusal.import.keepColumn` */
export function columnsNamed(text: string, heads: Heads, place: Place): number[] {
  const columns = text.split(',').flatMap((part) => {
    const [, from = '', to = ''] = /^\s*([A-Z]{1,3})\s*:\s*([A-Z]{1,3})\s*$/.exec(part) ?? [];
    if (from === '') return [findColumn(part.trim(), heads, place)];
    const [first, last] = [columnNumber(from), columnNumber(to)].sort((a, b) => a - b);
    return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => (first ?? 0) + index);
  });
  return [...new Set(columns)];
}

/**
 * A mapping whose columns across are these: what was guessed for them, and for the field that their heads give, goes.
 * @throws Refusal `refusal.sheet.columnOutside` for columns that the table does not have
 */
export function withUnpivot(
  mapping: Mapping,
  columns: readonly number[],
  field: AcrossField,
  second: AcrossField | null,
  heads: Heads,
  place: Place,
): Mapping {
  const last = Math.max(0, ...heads.keys());
  const outside = columns.find((column) => column > last);
  if (outside !== undefined)
    throw new Refusal('refusal.sheet.columnOutside', { column: columnLetters(outside) }, place);
  const plain: Across = { field, second, value: 'quantity', columns };
  const across = inPercent(plain, heads, []) ?? plain;
  const given = new Set<string>([field === 'month' ? 'year' : field, second ?? field]);
  const others = Object.entries(mapping.columns).filter(
    ([column, own]) => !columns.includes(Number(column)) && !holdsFigures(own) && !given.has(own),
  );
  return {
    ...mapping,
    across,
    columns: Object.fromEntries(others),
    ...(given.has('year') ? { year: null } : {}),
    ...(given.has('counts') ? { counts: null } : {}),
  };
}
