import { basename } from 'node:path';
import { isBlank } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import { mappingsBeside } from '@shared/features/importing/beside';
import type {
  RowOut,
  ShownRows,
  StepCounts,
  SteppedRow,
  SteppedRows,
} from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import { partOf } from '../../importing/recipe/beside';
import { filterNotice } from '../../importing/recipe/filter-news';
import type { Vocabulary } from '../../importing/values/vocabulary';
import { openSource } from './open-source';
import { rowOut } from './row-out';
import { type SheetTable, tableOf } from './sheet-tables';
import { steppedSource } from './stepped-source';

interface Follow {
  readonly signal?: AbortSignal | undefined;
}

/**
 * What each step of a mapping does in its sheet: rows kept, left out and changed, and what rules set aside behind them. No
 * row is given its meaning.
 * @throws Refusal `refusal.import.keepColumn` where a step names a column that is not there
 */
export async function runSteps(
  path: string,
  mapping: Mapping,
  vocabulary: Vocabulary,
  { signal }: Follow = {},
): Promise<StepCounts> {
  const setAside: { [By in Exclude<RowOut['by'], 'step' | 'other_table'>]?: number } = {};
  const columns = mapping.across?.columns ?? [];
  let [rows, read, filled] = [0, 0, 0];
  const { tallies, steps, heads, headerFirst, news } = await eachRow(
    path,
    mapping,
    vocabulary,
    { signal },
    (row, out) => {
      if (row.row <= mapping.headerRow || out?.by === 'other_table') return true;
      rows += 1;
      if (out === null) {
        read += 1;
        for (const column of columns) if (!isBlank(cellAt(row, column).text)) filled += 1;
      } else if (out.by !== 'step') setAside[out.by] = (setAside[out.by] ?? 0) + 1;
      return true;
    },
  );
  const across = columns.length === 0 ? null : { filled, blank: read * columns.length - filled };
  return {
    tallies,
    steps,
    heads: Object.fromEntries(heads),
    headerFirst,
    rows,
    setAside,
    read,
    across,
    news: news === null ? null : { step: news.step, column: news.column, ...filterNotice(news) },
  };
}

/** Columns of a row that are shown at most, and characters of a cell. */
const [WIDEST, LONGEST] = [200, 300];

/**
 * Rows of a sheet as the steps of a mapping leave them, from the top: all, or those that are kept or left out, below the
 * last row of the header. Reading stops behind the last one that is shown.
 * @throws Refusal `refusal.import.keepColumn` where a step names a column that is not there
 */
export async function steppedRows(
  path: string,
  mapping: Mapping,
  vocabulary: Vocabulary,
  { show, most }: { readonly show: ShownRows; readonly most: number },
  { signal }: Follow = {},
): Promise<SteppedRows> {
  const rows: SteppedRow[] = [];
  let hasMore = false;
  const { added } = await eachRow(path, mapping, vocabulary, { signal }, (row, out) => {
    const isData = row.row > mapping.headerRow;
    const isShown =
      show === 'all' || (isData ? (out === null) === (show === 'kept') : row.row === mapping.headerRow);
    if (!isShown) return true;
    hasMore = rows.length >= most;
    if (!hasMore) rows.push(shown(row, out));
    return !hasMore;
  });
  return { added, rows, hasMore };
}

function shown({ row, cells }: RawRow, out: RowOut | null): SteppedRow {
  const texts = Array.from(cells.slice(0, WIDEST), (cell) => cell?.text.slice(0, LONGEST) ?? '');
  const changed = cells.flatMap((cell, index) => (cell?.from === undefined ? [] : [index + 1]));
  return { row, texts, out, changed };
}

/** Hands the rows of the sheet over with what keeps each from being read, until `take` says that it has enough. */
async function eachRow(
  path: string,
  mapping: Mapping,
  vocabulary: Vocabulary,
  { signal }: Follow,
  take: (row: RawRow, out: RowOut | null) => boolean,
) {
  const opened = await openSource(path, mapping);
  try {
    const sheet = opened.format === 'text' ? (opened.sheetNames[0] ?? '') : mapping.sheet;
    const settled = { ...mapping, sheet };
    const file = basename(path);
    const source = await steppedSource(opened, settled, file, vocabulary);
    const mappings = mappingsBeside(settled);
    const tables: SheetTable[] = [];
    for (const own of mappings) tables.push(await tableOf(source, own, file, vocabulary, undefined));
    const [first] = tables;
    const lastRow = mapping.lastRow ?? Number.POSITIVE_INFINITY;
    /** Of tables side by side a row is read as long as one of them has something in it. */
    const outOf = (row: RawRow): RowOut | null => {
      if (row.row <= mapping.headerRow) return null;
      if (row.row > lastRow) return { by: 'other_table' };
      const outs = tables.map((table, index) => rowOut(partOf(row, mappings, index), table, vocabulary));
      return outs.includes(null) ? null : (outs[0] ?? null);
    };
    reading: for await (const batch of source.rows(sheet)) {
      signal?.throwIfAborted();
      for (const row of batch) if (!take(row, outOf(row))) break reading;
    }
    const { tallies, steps, news } = source.done();
    return {
      news: news[0] ?? null,
      tallies,
      steps,
      heads: first?.heads ?? new Map<number, string>(),
      headerFirst: first?.headerFirst ?? mapping.headerRow,
      added: source.added,
    };
  } finally {
    opened.close();
  }
}
