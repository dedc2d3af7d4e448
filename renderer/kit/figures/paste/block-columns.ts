import { nameKey } from '@shared/base/fold-text';
import { readYear } from '@shared/base/years';
import type { ReadBlock, ReadColumn } from '@shared/features/importing/pasted';
import type { FigureLine, FigureSheet } from '../../grid/figure-sheet';
import type { LaidSaid } from './laid-block';

/** What a column of a block is: a column of the grid, names, what the year or unit of a row says. */
export type ColumnRole =
  | { readonly is: 'column'; readonly id: string }
  | { readonly is: 'names' | 'year' | 'said' };

/** The grid that a block is pasted on. */
export interface BlockGround<Line extends FigureLine> {
  readonly sheet: FigureSheet<Line>;
  /** The cell at which the block is pasted. */
  readonly at: { readonly row: string; readonly column: string };
  /** What the columns of the grid are called. */
  readonly heads: readonly { readonly id: string; readonly names: readonly string[] }[];
}

/** Of what a column says of its row besides whose and which figure it is. */
const SAID: ReadonlySet<string> = new Set([
  'month',
  'unit',
  'multiple',
  'basis',
  'source',
  'note',
  'country',
  'economy',
  'stage',
  'counts',
  'flow',
  'place',
]);

/** The column of a figure is the one of the year of its row. */
export const OF_ROW = '\u0000year';

/** What each column of the block is; null: not read. */
export function rolesOf<Line extends FigureLine>(
  read: ReadBlock,
  said: LaidSaid,
  { sheet, at, heads }: BlockGround<Line>,
): (ColumnRole | null)[] {
  const { columns, headerRow } = read;
  const across = sheet.across.map(({ id }) => id);
  const from = Math.max(0, across.indexOf(at.column));
  const byName = new Map(heads.flatMap(({ id, names }) => names.map((name) => [headKey(name), id] as const)));
  const hasYears = columns.some(({ field }) => field === 'year');
  const bare = columns.filter((column) => isBare(column, byName));
  let next = from;
  return columns.map((column, place): ColumnRole | null => {
    const { head, field, year, isNames } = column;
    const chosen = said.heads.get(place);
    if (chosen !== undefined) return { is: 'column', id: chosen };
    if (headerRow === 0) {
      if (isNames) return { is: 'names' };
      const id = across[next++];
      return id === undefined ? null : { is: 'column', id };
    }
    const named = byName.get(headKey(head));
    if (named !== undefined && across.includes(named)) return { is: 'column', id: named };
    if (year !== null && field !== 'year') {
      const id = yearColumn(year, sheet);
      return id === null ? null : { is: 'column', id };
    }
    if (field === 'year') return { is: 'year' };
    if (field !== null && SAID.has(field)) return { is: 'said' };
    if (field === 'figures' && hasYears) return { is: 'column', id: OF_ROW };
    // A single column of figures whose head says nothing of the grid is the one in hand.
    if (field === 'figures' && bare.length === 1) return { is: 'column', id: across[from] ?? '' };
    return isNames ? { is: 'names' } : null;
  });
}

function isBare({ head, field, year }: ReadColumn, byName: ReadonlyMap<string, string>): boolean {
  return field === 'figures' && year === null && !byName.has(headKey(head));
}

/** A head as it is compared: without its unit, in brackets or behind a comma or space, and a year by its number. */
export function headKey(head: string): string {
  const plain = head
    .normalize('NFKC')
    .replace(/\([^()]*\)\s*$/, '')
    .replace(/[,、]\s*(?:t|%)\s[^,、]*$/iu, '') // with what its tonnes count, or of what it is a part
    .replace(/[,、\s]+(?:t|%|days|日)\s*$/iu, '');
  return nameKey(plain === '' ? head : plain).replace(/^((?:19|20)\d\d)年(?:度)?$/, '$1');
}

function yearColumn<Line extends FigureLine>(
  year: number,
  { across, yearColumn: beyond }: FigureSheet<Line>,
) {
  return across.find(({ head }) => headKey(head) === String(year))?.id ?? beyond?.(year) ?? null;
}

/** The column of the year that a row says; null where it says none. */
export function columnOfYear<Line extends FigureLine>(text: string, sheet: FigureSheet<Line>): string | null {
  const reading = readYear(text);
  return reading.kind === 'year' ? yearColumn(reading.year, sheet) : null;
}
