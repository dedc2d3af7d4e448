import { foldText, nameKey } from '@shared/base/fold-text';
import { LANGUAGES } from '@shared/base/message';
import { saysOfKey, saysWhich } from '@shared/features/data/line-key';
import type { AnyTable } from '@shared/model/table';
import { headOf } from '@shared/report/rows';
import type { Block } from '../../kit/grid/controller/block';
import type { Written } from '../../kit/grid/controller/lay';
import type { Words } from '../../kit/state/language';
import { fieldsOf } from './row-lines';

/** In what the heads of the page are said. */
type Said = Pick<Words, 'language' | 'mass' | 'currency'>;

/** A line of a block: its texts by field. */
export type Line = Readonly<Record<string, string>>;

/** The rows and columns from the cell on at which a block is pasted; no rows where the table has none. */
interface Corner {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What a block comes to in a table. */
export type ReadRows =
  /** Cells that belong where they are pasted. */
  | { readonly kind: 'cells' }
  /** Lines that say which rows they mean. @see saysWhich */
  | {
      readonly kind: 'lines';
      readonly lines: readonly Line[];
      readonly hasHeads: boolean;
      /** By column of the block; undefined: nothing stands in it. */
      readonly fields: readonly (string | undefined)[];
    }
  /** Cells of given rows that stand under heads, or are a part of what the rows are known by. */
  | {
      readonly kind: 'asked';
      readonly cells: readonly Written[];
      readonly beyond: number;
      readonly hasHeads: boolean;
      readonly fields: readonly (string | undefined)[];
    }
  /** Heads that are those of no column, or of one that has its head already. */
  | { readonly kind: 'unknown'; readonly names: readonly string[] }
  | { readonly kind: 'nothing' };

/**
 * Reads a block by its first line where that names columns, in either language and in any order; else by the columns at
 * which it is pasted.
 */
export function readRows(block: Block, at: Corner, table: AnyTable, words: Said): ReadRows {
  const [first = [], ...rest] = block;
  const isEmpty = at.rows.length === 0;
  const fieldOf = fieldsByHead(table, words);
  const heads = first.map((head) => fieldOf.get(headKey(head)));
  const named = first.filter((head) => head.trim() !== '');
  const known = named.filter((head) => fieldOf.has(headKey(head)));
  const hasHeads =
    known.length > 0 &&
    (known.length === named.length || (known.length > 1 && known.length * 2 > named.length));
  const columns = hasHeads ? heads : at.columns;
  const body = hasHeads ? rest : block;
  const lost = body.flatMap((texts) =>
    texts.flatMap((text, across) =>
      text.trim() !== '' && columns[across] === undefined ? [first[across] || text] : [],
    ),
  );
  if (hasHeads) {
    const again = first.filter(
      (_, across) => heads[across] !== undefined && heads.indexOf(heads[across]) !== across,
    );
    const unknown = first.filter((head, across) => head.trim() !== '' && heads[across] === undefined);
    const names = [...new Set([...unknown, ...again, ...lost])];
    if (names.length > 0) return { kind: 'unknown', names };
  } else if (lost.length > 0) return isEmpty ? { kind: 'unknown', names: lost } : { kind: 'cells' };

  const lines = body.map((texts) => lineOf(texts, columns));
  const said = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  if (said.length === 0) return { kind: 'nothing' };
  if (isEmpty || saysWhich(table, said))
    return {
      kind: 'lines',
      lines: lines.filter((line) => Object.keys(line).length > 0),
      hasHeads,
      fields: columns,
    };
  if (!hasHeads && !saysOfKey(table, said)) return { kind: 'cells' };
  const cells = lines.flatMap((line, down) => {
    const row = at.rows[down];
    return row === undefined ? [] : Object.entries(line).map(([column, text]) => ({ row, column, text }));
  });
  const beyond = Math.max(0, lines.length - at.rows.length);
  return { kind: 'asked', cells, beyond, hasHeads, fields: columns };
}

function lineOf(texts: readonly string[], columns: readonly (string | undefined)[]): Line {
  return Object.fromEntries(
    texts.flatMap((text, across) => {
      const column = columns[across];
      return column === undefined || text.trim() === '' ? [] : [[column, text] as const];
    }),
  );
}

/** Every way in which a column is headed: its field, its words in either language, and these with their unit. */
function fieldsByHead(table: AnyTable, words: Said): ReadonlyMap<string, string> {
  const { id } = table.fields;
  const fields = [...(id === undefined ? [] : [['id', id] as const]), ...fieldsOf(table, words)];
  return new Map(
    fields.flatMap(([name, field]) =>
      [
        name,
        ...LANGUAGES.flatMap((one) => [field.words[one], headOf(field, one, words.mass, words.currency)]),
      ].map((head) => [headKey(head), name] as const),
    ),
  );
}

/** A head as it is compared; brackets count, since a unit stands in them. */
function headKey(head: string): string {
  return foldText(head).includes('(') ? foldText(head).replaceAll(' ', '') : nameKey(head);
}
