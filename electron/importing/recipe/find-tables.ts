import { isBlank, nameKey } from '@shared/base/fold-text';
import type { RawRow } from '@shared/base/sheet-cell';
import { findYear } from '@shared/base/years';
import { isTotal } from '../steps/row-rules';
import type { Vocabulary } from '../values/vocabulary';
import { findHeaderRows, type HeaderRows, headerAround } from './header-rows';
import { headerScore, isFigure, isYearLabel } from './header-score';

/** A table of a sheet: its titles, its header, and its rows down to the titles of the next one. */
export interface SheetTable {
  /** The first row that says something of this table alone, from 1. */
  readonly first: number;
  readonly header: HeaderRows;
  readonly lastRow: number;
  /** Rows with a figure. */
  readonly size: number;
}

const LEAST_SCORE = 1.3;
/** More tables than this nobody put on one sheet: what looks like headers is data. */
const MOST_TABLES = 40;

/**
 * The tables that stand one below the other, in order. A header in the middle starts a new one when it differs from
 * the one above, or when a title stands over it; the same header again without a title is a page break.
 * @param rows the first rows of the sheet, as many as are looked through
 */
export function findTables(rows: readonly RawRow[], vocabulary: Vocabulary): SheetTable[] {
  const headers: { readonly index: number; readonly header: HeaderRows }[] = [];
  for (const index of bestOfEach(rows, vocabulary)) {
    const header = headerAround(rows, index, vocabulary);
    if (header === null) continue;
    const before = headers.at(-1);
    const at = rows.findIndex(({ row }) => row === header.first);
    if (before === undefined || startsTable(rows, at, header, before.header))
      headers.push({ index: at, header });
  }
  if (headers.length < 2 || headers.length > MOST_TABLES) {
    const only = findHeaderRows(rows.slice(0, 60), vocabulary) ?? headers[0]?.header ?? null;
    const lastRow = rows.at(-1)?.row ?? 0;
    const size = rows.filter((row) => row.row > (only?.last ?? 0) && hasFigure(row)).length;
    return only === null ? [] : [{ first: 1, header: only, lastRow, size }];
  }
  const starts = headers.map(({ index }, order) => (order === 0 ? 0 : titleStart(rows, index)));
  const tables = headers.map(({ header }, order) => {
    const from = rows[starts[order] ?? 0]?.row ?? 1;
    const end = starts[order + 1] ?? rows.length;
    const lastRow = rows[end - 1]?.row ?? header.last;
    const size = rows.filter((row) => row.row > header.last && row.row <= lastRow && hasFigure(row)).length;
    return { first: from, header, lastRow, size };
  });
  return withoutBoxes(tables);
}

/** The boxes of a form (会社名, 報告年度, 単位) look like a header and have no figures below: they speak of the table that follows. */
function withoutBoxes(tables: readonly SheetTable[]): SheetTable[] {
  if (tables.every(({ size }) => size === 0)) return [...tables];
  let first: number | null = null;
  return tables.flatMap((table) => {
    if (table.size === 0) {
      first ??= table.first;
      return [];
    }
    const own = { ...table, first: first ?? table.first };
    first = null;
    return [own];
  });
}

/**
 * Indices of the rows that look most like a header between two stretches of data. Behind the first one only rows that can
 * start a table are looked at, and what stands in their stretch: a header below a row of data is no header of a new table.
 */
function bestOfEach(rows: readonly RawRow[], vocabulary: Vocabulary): number[] {
  const found: number[] = [];
  let best = -1;
  let bestScore = LEAST_SCORE;
  const ends = (row: RawRow, score: number) => score <= LEAST_SCORE && hasFigure(row);
  const take = (row: RawRow, index: number, score: number) => {
    if (score > bestScore) {
      best = index;
      bestScore = score;
    } else if (best >= 0 && ends(row, score)) {
      found.push(best);
      best = -1;
      bestScore = LEAST_SCORE;
    }
  };
  const isInOrder = rows.every(({ row }, index) => row > (rows[index - 1]?.row ?? 0));
  for (const [index, row] of rows.entries()) {
    const isBetween = best < 0 && found.length > 0 && isInOrder;
    const isAlike = () => beginsAlike(row, rows[found[0] ?? -1]) || standsYears(row);
    if (isBetween && !canStart(rows, index) && !isAlike()) continue;
    const score = headerScore(row, vocabulary);
    if (!isBetween || score <= LEAST_SCORE) {
      take(row, index, score);
      continue;
    }
    // The rows of its stretch that were passed over: one of them may look more like a header.
    const passed: [row: RawRow, index: number, score: number][] = [[row, index, score]];
    for (let before = index - 1; before >= 0; before--) {
      const one = rows[before];
      const own = one === undefined ? 0 : headerScore(one, vocabulary);
      if (one === undefined || ends(one, own)) break;
      passed.unshift([one, before, own]);
    }
    for (const each of passed) take(...each);
  }
  return found;
}

/** Whether a header that this row is a part of, the third at most, stands behind a gap or below a title. */
function canStart(rows: readonly RawRow[], index: number): boolean {
  for (let at = index; at >= Math.max(0, index - 2); at--) if (isBehindGap(rows, at)) return true;
  return false;
}

function isBehindGap(rows: readonly RawRow[], at: number): boolean {
  const above = rows[at - 1];
  return above === undefined || above.row < (rows[at]?.row ?? 0) - 1 || isTitle(above);
}

function startsTable(rows: readonly RawRow[], at: number, header: HeaderRows, before: HeaderRows): boolean {
  if (!isBehindGap(rows, at)) return isOfOtherYears(header, before);
  const keys = (texts: HeaderRows['texts']) =>
    [...texts].map(([column, text]) => `${column} ${nameKey(text)}`);
  const known = new Set(keys(before.texts));
  const differs = keys(header.texts).some((key) => !known.has(key));
  return differs || rows.slice(titleStart(rows, at), at).some((row) => filled(row).length > 0);
}

/** Whether a row begins with the words of a header, which stand there again over other years. */
function beginsAlike(row: RawRow, header: RawRow | undefined): boolean {
  const at = header?.cells.findIndex((cell) => cell !== undefined && !isBlank(cell.text)) ?? -1;
  return at >= 0 && row.cells[at]?.text === header?.cells[at]?.text;
}

/** Whether several years stand in a row: it may be the header of another table, however its corner is called. */
function standsYears(row: RawRow): boolean {
  let years = 0;
  for (const cell of row.cells) {
    if (cell === undefined || isBlank(cell.text)) continue;
    if (isYearLabel(cell) || (typeof cell.value === 'string' && findYear(cell.text) !== null)) years += 1;
    if (years > 1) return true;
  }
  return false;
}

/**
 * Whether a header is one that came before but for its years or its corner: the next years of a statistic, or the next
 * country, right below the first.
 */
function isOfOtherYears({ texts }: HeaderRows, before: HeaderRows): boolean {
  const others = [...texts].filter(
    ([column, text]) => nameKey(text) !== nameKey(before.texts.get(column) ?? ''),
  );
  const isYear = (text: string) => findYear(text) !== null;
  const years = [...texts].filter(([column, text]) => isYear(text) && isYear(before.texts.get(column) ?? ''));
  const corner = Math.min(...texts.keys());
  return (
    others.length > 0 &&
    others.length < texts.size + (years.length > 1 ? 1 : 0) &&
    others.every(
      ([column, text]) =>
        (column === corner && years.length > 1 && before.texts.has(column)) ||
        (isYear(text) && isYear(before.texts.get(column) ?? '')),
    )
  );
}

/** Where the titles above a header start: blank rows and rows of one or two texts, but no total and no note. */
function titleStart(rows: readonly RawRow[], at: number): number {
  let start = at;
  while (start > 0 && isTitle(rows[start - 1])) start -= 1;
  return start;
}

function isTitle(row: RawRow | undefined): boolean {
  if (row === undefined) return false;
  const texts: string[] = [];
  // Asked three times of each of the first thousand rows, most of which say more than two things.
  for (const cell of row.cells) {
    if (cell === undefined || isBlank(cell.text) || texts.includes(cell.text)) continue;
    if (texts.push(cell.text) > 2) return false;
  }
  if (hasFigure(row)) return false;
  return texts.every((text) => !isTotal(text) && !NOTE.test(text.normalize('NFKC').trim()));
}

const NOTE = /^(?:\(?(?:注|註)|備考|※|\*|notes?\b|sources?\b|出典|出所|資料)/i;

function filled(row: RawRow) {
  return row.cells.flatMap((cell) => (cell !== undefined && !isBlank(cell.text) ? [cell] : []));
}

function hasFigure(row: RawRow): boolean {
  return row.cells.some((cell) => cell !== undefined && !isBlank(cell.text) && isFigure(cell));
}
