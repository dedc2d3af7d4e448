import { nameKey } from '@shared/base/fold-text';
import type { RawRow } from '@shared/base/sheet-cell';
import type { RowsSaid } from '@shared/features/importing/inspection';
import { missingFields } from '@shared/features/importing/required-fields';
import { fieldsOffered } from '@shared/features/importing/targets';
import { ROW_TARGETS, type RowTarget } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import { ownedOf, ownFieldsOf, rowTable, sharedField } from '@shared/model/own-fields';
import { matchHeaderWords } from '../values/header-words';
import type { SheetTable } from './find-tables';
import { headerEndingAt } from './header-rows';
import { ownScore } from './match-own';

/** Where a sheet can say that its rows are those of a table. */
interface SaidIn {
  readonly titles: readonly string[];
  /** Null for a text file, which has no sheet of its own. */
  readonly sheet: string | null;
  readonly fileName: string;
}

/** The text that says that rows are those of a table; null where none does. */
export function rowsNamed(target: RowTarget, { titles, sheet, fileName }: SaidIn): RowsSaid | null {
  const words = rowTable(target).inFiles?.titles.split('|') ?? [];
  const named = (where: RowsSaid['where'], text: string): RowsSaid | null => {
    const folded = ` ${text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[_\-.,:;()]+/g, ' ')} `;
    const isNamed = words.some((word) =>
      /^[a-z -]+$/.test(word) ? folded.includes(` ${word} `) : folded.includes(word),
    );
    return isNamed ? { target, where, text: text.trim().slice(0, 100) } : null;
  };
  for (const title of titles) {
    const said = named('title', title);
    if (said !== null) return said;
  }
  return (sheet === null ? null : named('sheet', sheet)) ?? named('file', fileName.replace(/\.[^.]*$/, ''));
}

/** Heads of fields of its own that make a table one of such rows, where nothing names it. */
const ENOUGH = 3;

/**
 * Whether a table that nobody has said anything of holds such rows: its title names them, or enough of its heads are theirs
 * alone. One with a figure of its own where the rows have none is a table of figures.
 * @param mapping how the table would be read as such rows
 * @param hasFigures whether a column of it is one of quantities
 */
export function saysRows(
  target: RowTarget,
  mapping: Mapping,
  hasFigures: boolean,
  where: SaidIn,
): RowsSaid | null {
  const { fields } = rowTable(target);
  const wantsFigures = Object.keys(fields).some((name) => sharedField(name) === 'quantity');
  if (hasFigures !== wantsFigures || missingFields({ ...mapping, into: target }).some(isOfColumns))
    return null;
  const own = Object.values(mapping.columns).filter((field) => ownedOf(field) !== null);
  const said = rowsNamed(target, where);
  if (said !== null && own.length >= Math.min(2, ownFieldsOf(target).length)) return said;
  return own.length >= ENOUGH && !wantsFigures ? { target, where: 'heads', text: '' } : null;
}

/** What is known by a column alone; the rest can be asked for the whole file. */
const isOfColumns = (field: string): boolean => ownedOf(field) !== null;

/** Rows in which the header of such a table is looked for. */
const HEAD_ROWS = 60;

/**
 * The table of a sheet by the heads of fields that one table has for itself; without one that is wanted, only where there
 * are enough of them.
 * @param isLast whether no header of figures is found
 */
export function findOwnTable(
  rows: readonly RawRow[],
  wanted: RowTarget | null,
  isLast: boolean,
): SheetTable | null {
  const targets = wanted === null ? ROW_TARGETS : [wanted];
  let best: { readonly row: number; readonly score: number; readonly own: number } | null = null;
  for (const { row, cells } of rows.slice(0, HEAD_ROWS)) {
    const heads = cells.flatMap((cell) =>
      cell !== undefined && typeof cell.value === 'string' && cell.text.length <= 40 ? [cell.text] : [],
    );
    for (const target of targets) {
      const own = new Set(
        ownFieldsOf(target).filter((field) => heads.some((head) => ownScore(field, head) === 1)),
      );
      const taken = fieldsOffered(target);
      const shared = new Set(
        heads.flatMap((head) =>
          [...matchHeaderWords(head)]
            .filter(([field, word]) => word === 1 && taken.includes(field))
            .map(([field]) => field),
        ),
      );
      const score = own.size + shared.size;
      const distinct = new Set(heads.map(nameKey)).size;
      if (own.size >= 1 && score >= 2 && distinct >= score && score > (best?.score ?? 1))
        best = { row, score, own: own.size };
    }
  }
  if (best === null || (wanted === null && !isLast && best.own < ENOUGH)) return null;
  const header = headerEndingAt(rows, best.row, null, best.row);
  const below = rows.filter(({ row }) => row > header.last);
  return { first: 1, header, lastRow: rows.at(-1)?.row ?? header.last, size: below.length };
}
