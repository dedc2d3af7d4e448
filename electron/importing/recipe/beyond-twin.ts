import { foldText, isBlank, withoutFootnote } from '@shared/base/fold-text';
import type { DecimalMark } from '@shared/base/numbers';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { ColumnWhy } from '@shared/features/importing/inspection';
import type { AcrossField } from '@shared/model/mapping';
import { saysExample } from '../steps/example-rows';
import { isWhole } from '../steps/part-rows';
import { regionMembers } from '../steps/regions';
import { isTotal, isWorld } from '../steps/row-rules';
import { kindIn } from '../values/figure-kinds';
import { findUnit } from '../values/find-unit';
import { readBasis, toTonnes } from '../values/read-unit';
import { type Figures, figuresOf, noFigures, sumOf } from './figure-sums';
import type { Heads } from './find-column';
import { numbersIn, possibleMarks } from './numbers-in';

/** Figures of one material, kind and year, without sections, that come to more than the row of their total at the one end of the table. */
export function beyondRow(figures: Figures, heads: Heads, data: readonly RawRow[]): readonly ColumnWhy[] {
  const { columns } = figures;
  const own = Object.keys(columns).map(Number);
  const names = own.filter((column) => NAMES.has(columns[column] ?? 'note'));
  const isSum = (row: RawRow) => names.some((column) => isOfAll(cellAt(row, column).text));
  const filled = data.filter((row) => textsOf(row).length > 0);
  const [at, another] = filled.flatMap((row, index) => (isSum(row) ? [index] : []));
  const total = filled[at ?? -1];
  if (at === undefined || total === undefined || another !== undefined) return [];
  // A total that says of what it is the total ("Mine") is held against the rows that say the same.
  const said = [...heads.keys()].flatMap((column) => {
    const { text } = cellAt(total, column);
    const isName = names.includes(column) || isBlank(text) || numbersIn(column, [total]).length > 0;
    return isName ? [] : [[column, text] as const];
  });
  const isOfTotal = (row: RawRow) => said.every(([column, text]) => cellAt(row, column).text === text);
  const parts = (at === 0 ? filled.slice(1) : filled.slice(0, at)).filter(isOfTotal);
  const after = at === 0 ? [] : filled.slice(at + 1);
  const tellsApart = (column: number) => new Set(parts.map((row) => cellAt(row, column).text)).size > 1;
  const isClear =
    parts.length >= FEW &&
    parts.every((row) => textsOf(row).length > 1 && isOwnPart(row)) &&
    after.every((row) => textsOf(row).length < 2) &&
    !own.some((column) => TELLS_APART.has(columns[column] ?? 'note') && tellsApart(column));
  if (!isClear) return [];
  const marks = possibleMarks(filled); // "41.200" beside "96" is 41,200 in a German table
  return figuresOf(figures).flatMap((column): readonly ColumnWhy[] => {
    // What stands at a country alone below its suppliers is theirs again.
    const single = parts.filter((row) => names.every((name) => !isBlank(cellAt(row, name).text)));
    const readings = marks.map(
      (mark) => [sumOf(column, [total], mark), sumOf(column, single, mark)] as const,
    );
    const [[whole, sum] = [0, 0]] = readings;
    if (readings.some(([all, parted]) => all <= 0 || parted <= all * MORE)) return [];
    return [noFigures('importing.evidence.beyondTotal', column, heads, { sum, total: whole })];
  });
}

/** Columns of countries, firms or parts that come to more than the column of their total, in more rows than a slip would. */
export function beyondColumn(
  { across }: Figures,
  heads: Heads,
  data: readonly RawRow[],
): readonly ColumnWhy[] {
  if (across == null || !ADDS_UP.has(across.field) || across.second != null) return [];
  const [total, another] = [...heads].flatMap(([column, head]) =>
    !across.columns.includes(column) && isTotal(head.replace(/[([（].*$/, '').trim()) ? [column] : [],
  );
  if (total === undefined || another !== undefined) return [];
  const marks = possibleMarks(data);
  const partsIn = (row: RawRow, mark: DecimalMark) =>
    across.columns.reduce((sum, column) => sum + sumOf(column, [row], mark), 0);
  const isOver = (row: RawRow): boolean =>
    marks.every((mark) => {
      const [whole = 0] = numbersIn(total, [row], mark);
      return whole > 0 && partsIn(row, mark) > whole * MORE;
    });
  const over = data.filter(isOver);
  if (over.length * 3 <= data.length) return [];
  const sum = sumOf(total, data);
  return across.columns.map((column) =>
    noFigures('importing.evidence.beyondTotal', column, heads, {
      sum: across.columns.reduce((all, one) => all + sumOf(one, data), 0),
      total: sum,
    }),
  );
}

/** What is contained that is more than the gross weight of the same kind in the column beside it: nobody can tell which of the two is wrong. */
export function beyondGross(figures: Figures, heads: Heads, data: readonly RawRow[]): readonly ColumnWhy[] {
  return figuresOf(figures).flatMap((column): readonly ColumnWhy[] => {
    const head = heads.get(column) ?? '';
    if (readBasis(head) === null || readBasis(head) === 'gross') return [];
    const gross = [...heads].find(
      ([other, text]) => other !== column && readBasis(text) === 'gross' && kindIn(text) === kindIn(head),
    );
    if (gross === undefined) return [];
    const over = data.filter((row) => {
      const [whole, part] = [tonnes(gross[0], gross[1], row), tonnes(column, head, row)];
      return whole > 0 && part > whole * MORE;
    });
    if (over.length * 3 <= data.length) return [];
    return [
      noFigures('importing.evidence.beyondGross', column, heads, { other: gross[1] }),
      noFigures('importing.evidence.belowContent', gross[0], heads, { other: head }),
    ];
  });
}

function tonnes(column: number, head: string, row: RawRow): number {
  const unit = findUnit(head);
  return toTonnes(sumOf(column, [row]), unit.kind === 'mass' ? unit.unit : 't');
}

/** Whether a row is no group of others, no part of one, no sum and no example: those are not read beside the others. */
const isOwnPart = (row: RawRow): boolean =>
  textsOf(row).every(
    (text) => isWhole(text) && !isTotal(text) && !saysExample(text) && regionMembers(text) === null,
  );

const textsOf = ({ cells }: RawRow): readonly string[] =>
  cells.flatMap((cell) => (cell === undefined || isBlank(cell.text) ? [] : [cell.text]));

/** Whether a text names the sum of all rows, and not that of some: "China total", "Sub-total". */
const isOfAll = (text: string): boolean =>
  isWorld(text) || (isTotal(text) && OF_ALL.test(foldText(withoutFootnote(text)).replace(/\s/g, '')));
const OF_ALL =
  /^(?:grand|world)?totals?(?:\(.*\)|:)?$|^[総总合]?[計计]$|^合計\(.*\)$|^(?:総|总)(?:合|量|数)?計?$|^(?:全体|世界計|합계|총계|gesamt|insgesamt|summe|ensemble|suma|somme|soma)$/;

/** Fields of which a total is of one value alone, as a rule the last. */
const TELLS_APART: ReadonlySet<string> = new Set([
  'material',
  'counts',
  'year',
  'month',
  'stage',
  'economy',
  'flow',
  'unit',
  'breakdown',
]);
const NAMES: ReadonlySet<string> = new Set(['country', 'supplier', 'breakdown', 'use']);
const ADDS_UP: ReadonlySet<AcrossField> = new Set(['country', 'supplier', 'economy', 'breakdown']);

/** Totals and parts are rounded each for itself. */
const MORE = 1.1;
const FEW = 3;
