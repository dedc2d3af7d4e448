import { deriveDecimalMark } from '@shared/base/decimal-mark';
import { Refusal } from '@shared/base/refusal';
import { readYear } from '@shared/base/years';
import type { ReadBlock, ReadColumn, ReadInto } from '@shared/features/importing/pasted';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import { isTotal } from '../../../importing/steps/row-rules';
import type { Session } from '../../../plan/session';
import { inspectImport, type ReadFollow } from '../read-file';
import { asFile } from './as-file';
import { COUNTED, figuresOf, sumsOf, underYears } from './pasted-mapping';
import { columnsOf, hasHeads, isName, rowsOf } from './with-heads';

/** What the figures of a page count, as the recipe of the import says it. */
const INTO = {
  share: COUNTED,
  demand: { counts: 'demand', into: 'demand' },
  stock: { counts: 'stock', into: 'stock' },
} as const satisfies Record<ReadInto, object>;

/**
 * Reads a block by the recipe of the import: where its heads end, what each column holds, which rows are sums, and what its
 * figures are. What stands where it goes is asked of the page.
 * @throws Refusal `refusal.paste.empty` where it holds nothing
 */
export async function readBlock(
  session: Session,
  text: string,
  into: ReadInto,
  follow: ReadFollow = {},
): Promise<ReadBlock> {
  const rows = rowsOf(text);
  if (rows.length === 0) throw new Refusal('refusal.paste.empty');
  if (!hasHeads(rows)) return { ...readBare(rows), ...saysOf(bareMapping(rows), rows) };
  return asFile(rows, session.say('importing.paste.file'), async (path) => {
    const choices = { encoding: 'utf-8', separator: '\t', ...INTO[into] } as const;
    const { guess } = await inspectImport(session, path, choices, follow);
    const guessed = underYears(guess.mapping, rows);
    const mapping = guessed.headerRow < 1 ? { ...guessed, headerRow: 1 } : guessed;
    const { headerRow } = mapping;
    const figures = new Set(figureColumns(mapping));
    const columns = columnsOf(rows).map((cells, at): ReadColumn => {
      const heads = cells.slice(0, headerRow);
      const head = heads.findLast((one) => one !== '') ?? '';
      return {
        head,
        field: figures.has(at + 1) ? 'figures' : (mapping.columns[at + 1] ?? null),
        year: heads.map(yearIn).find((one) => one !== null) ?? null,
        isNames: cells.slice(headerRow).some(isName),
      };
    });
    return {
      rows,
      columns,
      headerRow,
      sumRows: sumRowsOf(rows, columns, headerRow),
      ...saysOf(mapping, rows),
    };
  });
}

type Read = Pick<ReadBlock, 'rows' | 'columns' | 'headerRow' | 'sumRows'>;

/** A block without heads: its columns are of names or of figures. */
function readBare(rows: readonly (readonly string[])[]): Read {
  const columns = columnsOf(rows).map((cells): ReadColumn => {
    const isNames = cells.some(isName);
    return { head: '', field: isNames ? null : 'figures', year: null, isNames };
  });
  return { rows, columns, headerRow: 0, sumRows: sumRowsOf(rows, columns, 0) };
}

function sumRowsOf(
  rows: readonly (readonly string[])[],
  columns: readonly ReadColumn[],
  headerRow: number,
): number[] {
  const names = columns.flatMap(({ isNames }, at) => (isNames ? [at] : []));
  return rows.flatMap((row, at) => {
    const name = names.map((column) => (row[column] ?? '').trim()).find((one) => one !== '');
    return at >= headerRow && name !== undefined && isTotal(name) ? [at + 1] : [];
  });
}

function saysOf(
  mapping: Mapping,
  rows: readonly (readonly string[])[],
): Pick<ReadBlock, 'as' | 'asBy' | 'sums'> {
  const sums = sumsOf(mapping, rows);
  return { ...figuresOf(mapping, rows, sums, false), sums };
}

/** The recipe of a block without heads, as far as its sums and signs are read by it. */
function bareMapping(rows: readonly (readonly string[])[]): Mapping {
  const columns = readBare(rows).columns.flatMap(({ isNames }, at) =>
    isNames ? [] : ([[at + 1, 'quantity']] as const),
  );
  return {
    sheet: '',
    encoding: null,
    separator: '\t',
    headerRow: 0,
    columns: Object.fromEntries(columns),
    decimal: deriveDecimalMark(rows.flat().filter((text) => /\d/.test(text))),
    economy: null,
    material: null,
    stage: null,
    year: null,
    unit: null,
    basis: null,
  };
}

/** The year of a head, whatever unit stands in brackets behind it. */
function yearIn(head: string): number | null {
  const read = readYear(head.normalize('NFKC').replace(/\s*\([^()]*\)\s*$/, ''));
  return read.kind === 'year' ? read.year : null;
}
