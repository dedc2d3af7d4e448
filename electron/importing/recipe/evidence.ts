import { cellAt, columnLetters, type RawRow } from '@shared/base/sheet-cell';
import type { ColumnWhy } from '@shared/features/importing/inspection';
import { holdsFigures } from '@shared/model/import-fields';
import type { AcrossField, Mapping } from '@shared/model/mapping';
import { kindIn } from '../values/figure-kinds';
import { findUnit } from '../values/find-unit';
import { foldWords } from '../values/in-words';
import { moneyUnit } from '../values/money-unit';
import { readBasis } from '../values/read-unit';
import { saysPercent } from '../values/says-share';
import { saysOtherUnit } from '../values/unit-in-name';
import type { Vocabulary } from '../values/vocabulary';
import { againstTotal } from './against-total';
import { numbersIn } from './numbers-in';
import { restOfHead } from './rest-of-head';

type Figures = Required<Pick<Mapping, 'columns' | 'across'>>;

/** A table whose columns are asked for evidence. */
interface Seen {
  /** Column -> header text. */
  readonly heads: ReadonlyMap<number, string>;
  readonly data: readonly RawRow[];
  /** Whether a title says the unit of the whole table. */
  readonly hasUnit: boolean;
  /** Whether a person wants gross weights. */
  readonly isGross: boolean;
  readonly vocabulary: Vocabulary;
}

/** Figures that are proved, those that could be, and why, column by column. */
export interface Judged extends Figures {
  readonly candidates: readonly number[];
  readonly why: readonly ColumnWhy[];
}

/**
 * Leaves of the columns that were taken for figures those for which something speaks: a unit of their own, of their row or of the
 * table, a head that says no more than what is counted, or a place in a crosstab. Whatever else bears the word is a candidate for a person to
 * tick: ranks, grades, scores and references; figures whose unit stands in a column that is not read; heads that say more than anybody knows where
 * nothing says a unit.
 */
export function withEvidence(figures: Figures, seen: Seen): Judged {
  const single = Object.entries(figures.columns).flatMap(([column, field]) =>
    holdsFigures(field) ? [Number(column)] : [],
  );
  const across = figures.across?.columns ?? [];
  const all = [...single, ...across];
  const hasUnitColumn = Object.values(figures.columns).includes('unit');
  const beside = new Map(all.map((column) => [column, unitBeside(column, figures, seen)]));
  // The one column of figures takes the column of its units.
  const [only] = all;
  const taken = all.length === 1 && only !== undefined && !hasUnitColumn ? (beside.get(only) ?? null) : null;
  const isLabelled = figures.across != null && !SAYS_NOTHING.has(figures.across.field);
  const withOwn = all.filter(
    (column) => figures.columns[column] !== 'share' && saysUnit(seen.heads.get(column) ?? ''),
  );
  // Where units stand beside other columns, that of the file is none of these figures.
  const hasUnitsUnread = [...seen.heads].some(
    ([column, text]) =>
      column !== taken && figures.columns[column] !== 'unit' && ENDS_IN_UNIT.test(foldWords(text)),
  );
  // "Resource Units" are none of the reserves.
  const owners = Object.keys(figures.columns)
    .map(Number)
    .filter((column) => figures.columns[column] === 'unit')
    .flatMap((unit) => all.filter((column) => isUnitOf(unit, column, seen)));
  const why = all.map((column): ColumnWhy => {
    const other = taken === null ? (beside.get(column) ?? null) : null;
    return judge(column, {
      seen,
      unitBeside: other,
      hasUnit: hasUnitColumn || taken !== null || seen.hasUnit,
      hasUnitByRow: hasUnitColumn || taken !== null,
      isLabelled: isLabelled && across.includes(column),
      isTwin:
        ((withOwn.length > 0 || hasUnitsUnread) && !withOwn.includes(column)) ||
        (owners.length > 0 && !owners.includes(column)),
    });
  });
  const odd = [...outOfProportion(figures.columns, seen), ...againstTotal(figures, seen.heads, seen.data)];
  const judged = why.map((one) => odd.find(({ column }) => column === one.column) ?? one);
  const out = new Set(judged.filter(({ isFigure }) => !isFigure).map(({ column }) => column));
  const left = across.filter((column) => !out.has(column));
  const [last] = left;
  const isOne = left.length === 1 && figures.across?.field === 'breakdown' && figures.across.second == null;
  const columns = Object.fromEntries([
    ...Object.entries(figures.columns).filter(([column]) => !out.has(Number(column))),
    ...(taken === null ? [] : [[String(taken), 'unit'] as const]),
    ...(isOne && last !== undefined ? [[String(last), figures.across?.value ?? 'quantity'] as const] : []),
  ]) as Mapping['columns']; // entries of a mapping and of fields
  return {
    columns,
    across:
      left.length === 0 || isOne || figures.across == null ? null : { ...figures.across, columns: left },
    candidates: [...out],
    why: judged,
  };
}

/**
 * A quantity beside a share of the same rows that is in no proportion to it: 1 t beside 85 % and beside 5 %. Rows are compared with those
 * that are called the same but for who supplies; nobody can tell then which of the two is meant. Empty where they agree, or too few rows tell.
 */
function outOfProportion(columns: Mapping['columns'], { heads, data }: Seen): readonly ColumnWhy[] {
  const columnOf = (field: string) =>
    Number(Object.keys(columns).find((column) => columns[Number(column)] === field) ?? 0);
  const [quantity, share] = [columnOf('quantity'), columnOf('share')];
  if (quantity === 0 || share === 0) return [];
  const kinds = Object.keys(columns)
    .map(Number)
    .filter((column) => !BESIDE_SHARE.has(columns[column] ?? 'note'));
  const groups = new Map<string, number[]>();
  for (const row of data) {
    const [tonnes = 0] = numbersIn(quantity, [row]);
    const [part = 0] = numbersIn(share, [row]);
    if (tonnes <= 0 || part <= 0) continue;
    const key = kinds.map((column) => cellAt(row, column).text).join('|');
    groups.set(key, [...(groups.get(key) ?? []), tonnes / part]);
  }
  const ratios = [...groups.values()].flatMap((group) => {
    const middle = [...group].sort((a, b) => a - b)[Math.floor(group.length / 2)] ?? 1;
    return group.length < 2 ? [] : group.map((ratio) => ratio / middle);
  });
  const odd = ratios.filter((ratio) => ratio > ALIKE || ratio < 1 / ALIKE).length;
  if (odd * 3 <= ratios.length) return [];
  const named = (column: number) => `${columnLetters(column)} ${heads.get(column) ?? ''}`.trim();
  const code = 'importing.evidence.proportion' as const;
  return [
    { column: quantity, isFigure: false, code, params: { column: named(quantity), other: named(share) } },
    { column: share, isFigure: false, code, params: { column: named(share), other: named(quantity) } },
  ];
}

/** What stands across and is whatever the head says: such a head has to say it as one alone does. */
const SAYS_NOTHING: ReadonlySet<AcrossField> = new Set(['breakdown', 'counts']);

/** Shares are rounded. */
const ALIKE = 1.5;
const BESIDE_SHARE: ReadonlySet<string> = new Set([
  'quantity',
  'share',
  'country',
  'supplier',
  'unit',
  'note',
  'source',
]);

/** What is known of one column besides its head. */
interface Around {
  readonly seen: Seen;
  /** The column of its units, where it is not read. */
  readonly unitBeside: number | null;
  readonly hasUnit: boolean;
  readonly hasUnitByRow: boolean;
  /** Whether its head is a year, country, material … of a crosstab. */
  readonly isLabelled: boolean;
  /** Whether another column of the same figures says its unit, and this one does not. */
  readonly isTwin: boolean;
}

function judge(
  column: number,
  { seen, unitBeside, hasUnit, hasUnitByRow, isLabelled, isTwin }: Around,
): ColumnWhy {
  const { heads, data, vocabulary, isGross } = seen;
  const head = heads.get(column) ?? '';
  const numbers = numbersIn(column, data);
  const name = `${columnLetters(column)} ${head}`.trim();
  const sum = Number(numbers.reduce((total, value) => total + value, 0).toPrecision(6));
  const because = (
    isFigure: boolean,
    code: ColumnWhy['code'],
    params: ColumnWhy['params'] = {},
  ): ColumnWhy => ({
    column,
    isFigure,
    code,
    params: { column: name, count: numbers.length, sum, ...params },
  });
  const aside = saysNoAmount(head);
  if (aside !== null) return because(false, 'importing.evidence.aside', { word: aside });
  if (unitBeside !== null)
    return because(false, 'importing.evidence.unitBeside', { other: heads.get(unitBeside) ?? '' });
  const grade = isGross ? null : gradeBeside(column, seen);
  if (grade !== null) return because(false, 'importing.evidence.ofOre', { other: grade });
  if (saysUnit(head)) return because(true, 'importing.evidence.unitInHead');
  const rest = isLabelled ? [] : restOfHead(head, vocabulary);
  if (isTwin && !isLabelled) return because(false, 'importing.evidence.twin');
  if (rest.length === 0)
    return because(
      true,
      isLabelled
        ? 'importing.evidence.label'
        : hasUnit
          ? 'importing.evidence.unit'
          : 'importing.evidence.head',
    );
  const word = rest.join(' ');
  if (!hasUnit) return because(false, 'importing.evidence.more', { word });
  if (!hasUnitByRow && areSmall(numbers))
    return because(false, 'importing.evidence.small', { word, most: Math.max(0, ...numbers) });
  return because(true, 'importing.evidence.unit');
}

/** The word of a head by which its numbers are no amounts; with a unit in the head only where it is what the head is about: "Resource grade (g/t)". */
function saysNoAmount(head: string): string | null {
  const folded = foldWords(head);
  const [word] = NO_AMOUNT.exec(folded) ?? [];
  if (word === undefined) return null;
  const about = foldWords(head.replace(/[([（【].*$/, ''));
  const isUnit = findUnit(head).kind === 'mass' || moneyUnit(head) !== null;
  return isUnit && !about.endsWith(word) ? null : word;
}

/**
 * The head of the grade beside tonnes that can be those of the ore: they are called so, or they are of what lies in the ground without a unit and
 * no other column is the ore's. Null where a word says what is contained, and where they are no such.
 */
function gradeBeside(column: number, { heads, data }: Seen): string | null {
  const own = heads.get(column) ?? '';
  const kind = kindIn(own);
  const isOre = ORE.test(foldWords(own));
  const isKind = (kind === 'reserves' || kind === 'resources') && !saysUnit(own);
  if (readBasis(own) !== null || !(isOre || isKind)) return null;
  const others = [...heads].filter(([other]) => other !== column);
  if (
    !isOre &&
    others.some(([other, text]) => ORE.test(foldWords(text)) && numbersIn(other, data).length > 0)
  )
    return null;
  const [, grade = null] =
    others.find(([other, text]) => GRADE.test(foldWords(text)) && numbersIn(other, data).length > 0) ?? [];
  return grade;
}

const GRADE = /\bgrades?\b|品位|\bteneurs?\b|\bley\b|\bteor\b|\b[a-z]*gehalt\b|等级|품위/;
const ORE = /\bores?\b|\btonnages?\b|^tonnes\b|鉱量|鉱石量|矿石量|\berz\b|\bminerai\b/;

/** Whether a head says what its figures are in, whether that is read or not. */
function saysUnit(head: string): boolean {
  return (
    findUnit(head).kind !== 'blank' || moneyUnit(head) !== null || saysPercent(head) || saysOtherUnit(head)
  );
}

/** The column that says the units of a column and is not read as one: "Resource Original Units" beside "Resource Original". */
function unitBeside(column: number, { columns }: Figures, seen: Seen): number | null {
  for (const other of seen.heads.keys())
    if (other !== column && columns[other] !== 'unit' && isUnitOf(other, column, seen)) return other;
  return null;
}

/** Whether a head is that of another column with the word for a unit. */
function isUnitOf(unit: number, column: number, { heads }: Seen): boolean {
  const own = wordsIn(heads.get(column) ?? '');
  const words = wordsIn(heads.get(unit) ?? '');
  const rest = words.filter((word) => !own.includes(word));
  const isOfIt = own.length > 0 && own.every((word) => words.includes(word)) && rest.length > 0;
  return isOfIt && rest.every((word) => UNIT_WORD.test(word));
}

const wordsIn = (text: string): string[] =>
  foldWords(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

const ENDS_IN_UNIT = /\S \(?units?\)?$/;
const UNIT_WORD = /^(?:units?|uom|measure|of|unité|unidad|einheit|単位|单位)$/;

/** Whole numbers of one digit or two, as ranks and marks are. */
function areSmall(numbers: readonly number[]): boolean {
  return numbers.length > 0 && numbers.every((value) => Number.isInteger(value) && value <= SMALL);
}
const SMALL = 20;

/** Numbers that are none of an amount, whatever they stand beside. */
const NO_AMOUNT =
  /\b(?:rank(?:ing)?s?|grades?|scores?|ratings?|risks?|references?|refs?|conversions?|factors?|coefficients?|quality|classes?|class|category|categories|codes?|ids?|identifiers?|number of|no\.? of|counts? of|latitudes?|longitudes?|lat|lon|depth|life|lifetime|years? left|cut-?off|assays?|purit(?:y|ies)|recover(?:y|ies)|yields?|confidence|certainty|probabilit(?:y|ies)|versions?|pages?|weights? factor|thresholds?|ratios?|multipliers?|hhi|herfindahl)\b|順位|品位|係数|評価|等級|点数|スコア|リスク|排名|品位|系数|评分|等级|风险|번호|순위|등급/;
