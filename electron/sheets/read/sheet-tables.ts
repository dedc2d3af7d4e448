import { deriveDecimalMark, isEastAsian } from '@shared/base/decimal-mark';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import { targetOf } from '@shared/features/importing/targets';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import { againstTotal, sharesOfTotal, totalsOtherwise } from '../../importing/recipe/against-total';
import { contradictions, fiscalTitle } from '../../importing/recipe/contradictions';
import type { Heads } from '../../importing/recipe/find-column';
import { headerEndingAt } from '../../importing/recipe/header-rows';
import { isFigure } from '../../importing/recipe/header-score';
import { idleChoices } from '../../importing/recipe/idle-choices';
import { constantTexts } from '../../importing/recipe/read-titles';
import { titleAbove } from '../../importing/recipe/title-above';
import { dailyColumns } from '../../importing/steps/daily-columns';
import { datedYears } from '../../importing/steps/dated-years';
import { tellFilled, tellsFilled } from '../../importing/steps/fill-stubs';
import { createHeadings, type Headings } from '../../importing/steps/group-headings';
import { interpretAcross } from '../../importing/steps/interpret-across';
import { type AcrossPlan, planAcross } from '../../importing/steps/plan-across';
import type { ReadRow } from '../../importing/steps/read-row';
import { RowClasses } from '../../importing/steps/row-classes';
import { createRowContext, type RowContext } from '../../importing/steps/row-context';
import type { RowPacker } from '../../importing/steps/row-packer';
import { opensNote } from '../../importing/steps/row-rules';
import { findSplits, type SplitFinder } from '../../importing/steps/split-values';
import { worldColumns } from '../../importing/steps/world-columns';
import { saysEquivalent } from '../../importing/values/equivalent-unit';
import { saysNoAmounts } from '../../importing/values/figure-kinds';
import { findUnit } from '../../importing/values/find-unit';
import { saysIndex } from '../../importing/values/index-base';
import { canBeFractions } from '../../importing/values/share-scale';
import type { Vocabulary } from '../../importing/values/vocabulary';
import { QuoteProblems } from './quote-problems';
import { type SheetNotice, sheetNotices, withNotices } from './sheet-notices';
import type { SheetSource } from './sheet-source';

/** One of the tables that stand side by side, as a rule the only one. */
export interface SheetTable {
  readonly mapping: Mapping;
  /** Whether any column is known to hold figures. */
  readonly hasFigures: boolean;
  /** The first words above it, by which a template is told from another one. */
  readonly title: string | null;
  /** The first row of its header. */
  readonly headerFirst: number;
  /** What stands above its columns, behind the steps. */
  readonly heads: Heads;
  readonly context: RowContext;
  readonly classes: RowClasses;
  readonly plan: AcrossPlan | null;
  readonly headings: Headings;
  /** Of text files only. */
  readonly splits: SplitFinder | null;
  /** What is still to be said of the sheet; each is told beside the first row that it is about. */
  readonly notices: SheetNotice[];
  readonly quotes: QuoteProblems;
}

/** Whether the rows of a table may be read by the codes of their cells: nobody but their class has anything to say of one. */
export function goesByCodes({ plan, splits, quotes }: SheetTable): boolean {
  return plan === null && splits === null && quotes.isEmpty;
}

/**
 * The meaning of a row in one of the tables: one reading, or one for each filled cell of a crosstab.
 * @param packer takes what needs no look by others; nothing is returned then
 */
export function readRow(
  row: RawRow,
  { mapping, context, classes, plan, splits, headings, notices, quotes }: SheetTable,
  vocabulary: Vocabulary,
  packer: RowPacker | null = null,
): readonly ReadRow[] {
  if (quotes.hasMoved(row.row)) return quotes.tell(row.row, []);
  if (headings.take(row)) return quotes.tell(row.row, [{ kind: 'left_out', row: row.row, reason: 'note' }]);
  // Others may have something to say of a row: then it does not go into the chunk at once.
  const isAlone =
    splits === null && notices.length === 0 && !quotes.tells(row.row) && !tellsFilled(row, context);
  const goesIn = packer !== null && plan === null && isAlone;
  const one = goesIn ? classes.readInto(row, packer) : null;
  if (goesIn && one === null) return [];
  const read = plan === null ? [one ?? classes.read(row)] : interpretAcross(row, mapping, vocabulary, plan);
  const whole = splits?.tell(row, read) ?? read;
  const told = headings.tell(row, tellFilled(row, whole, context));
  const noticed = notices.length === 0 ? told : withNotices(row, told, notices);
  return quotes.tell(row.row, noticed);
}

/**
 * What is known before the first row: the header's words, the decimal mark of the numbers written as text, and what is
 * to be said of the sheet.
 * @param left the context of the table to the left on the same sheet
 */
export async function tableOf(
  source: SheetSource,
  mapping: Mapping,
  file: string,
  vocabulary: Vocabulary,
  left: RowContext | undefined,
): Promise<SheetTable> {
  const rows: RawRow[] = [];
  for await (const batch of source.rows(mapping.sheet)) {
    rows.push(...batch);
    if ((rows.at(-1)?.row ?? 0) > mapping.headerRow + LOOK_AHEAD_ROWS) break;
  }
  const { first, texts: headers } = headerEndingAt(rows, mapping.headerRow, vocabulary, mapping.headerFirst);
  const headerRows = rows.filter(({ row }) => row >= first && row <= mapping.headerRow);
  const figures = figureColumns(mapping);
  const below = rows.filter(({ row, out }) => row > mapping.headerRow && out === undefined);
  const texts = below
    .flatMap((row) => figures.map((column) => cellAt(row, column).value))
    .filter((value) => typeof value === 'string');
  const unscaled = shareColumns(mapping).filter((column) =>
    canBeFractions(column, headers.get(column) ?? '', below),
  );
  const isEast = isEastAsian(headers.values());
  const decimal = deriveDecimalMark(texts, isEast) ?? deriveDecimalMark(partsIn(below, headers), isEast);
  const titles = titlesOf(rows, first);
  // The corner above the names can say what all figures are: Production (2020=100).
  const corner = figures.includes(1) ? [] : [headers.get(1) ?? ''];
  const noAmounts = [...titles, ...corner].find((title) => saysIndex(title) || saysNoAmounts(title)) ?? null;
  const dated = datedYears(mapping, headers, below);
  const target = targetOf(mapping);
  const odd = againstTotal({ columns: mapping.columns, across: mapping.across ?? null }, headers, below);
  const keepsTimes = dated.size === 0 && (target === 'price' || target === 'series');
  const own: RowContext = {
    ...createRowContext(file, mapping, headerRows, decimal, new Set(unscaled), isEast, noAmounts),
    withTotal: sharesOfTotal(odd),
    compound: titles.find((title) => findUnit(title).kind === 'unknown' && saysEquivalent(title)) ?? null,
    ofWorld: worldColumns(mapping, headers),
    datedYears: dated,
    daily: keepsTimes ? dailyColumns(mapping, below) : new Map(),
  };
  // What is said once a sheet, asked once and given once holds for all tables of the sheet together.
  const context: RowContext =
    left === undefined
      ? own
      : { ...own, questions: left.questions, seen: left.seen, alike: left.alike, said: left.said };
  const { across = null, headerRow } = mapping;
  const sheet = await source.sheet(mapping.sheet);
  const says = {
    titles,
    heads: headers,
    sheet: source.format === 'text' ? null : mapping.sheet,
    sayings: constantTexts(below),
    notes: below.flatMap(noteIn),
  };
  const isQuarterly = rows
    .filter(({ row }) => row < first)
    .some(({ cells }) =>
      cells.some((cell) => /\bquarter(?:ly|s)?\b|四半期|季度|분기/i.test(cell?.text ?? '')),
    );
  return {
    mapping,
    hasFigures: figures.length > 0,
    title: titleAbove(rows, first),
    headerFirst: first,
    heads: headers,
    context,
    classes: new RowClasses(mapping, vocabulary, context),
    headings: createHeadings(mapping, vocabulary, context, below),
    splits:
      source.format === 'text' && !context.rulesOff.has('split_values')
        ? findSplits(headerRows, below, context)
        : null,
    plan: across === null ? null : planAcross(across, headers, headerRow, context, vocabulary, isQuarterly),
    quotes: new QuoteProblems(left === undefined ? (sheet.strayQuotes ?? []) : [], context, mapping),
    notices: sheetNotices(
      sheet,
      rows,
      mapping,
      headers,
      context,
      left === undefined
        ? [
            ...idleChoices(mapping, headers),
            ...contradictions(mapping, says, vocabulary),
            ...fiscalTitle(mapping, says),
            ...totalsOtherwise(odd),
          ]
        : [],
    ),
  };
}

/** The texts above a header, up to the figures of a table before it. */
function titlesOf(rows: readonly RawRow[], first: number): string[] {
  const above = rows.filter(({ row }) => row < first);
  const last = above.findLastIndex(({ cells }) => cells.some((cell) => cell !== undefined && isFigure(cell)));
  return above.slice(last + 1).flatMap(({ cells }) => cells.flatMap((cell) => cell?.text ?? []));
}

/** The note that a row is; nothing for any other. */
function noteIn({ cells }: RawRow): string[] {
  const texts = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell.text]));
  const [only = ''] = texts;
  return texts.length === 1 && opensNote(only) ? [only] : [];
}

function shareColumns({ columns, across = null }: Mapping): number[] {
  const own = Object.entries(columns).filter(([, field]) => field === 'share');
  return [...own.map(([column]) => Number(column)), ...(across?.value === 'share' ? across.columns : [])];
}

/** Rows from which the decimal mark and the scale of shares are found. */
const LOOK_AHEAD_ROWS = 500;

/** Percentages and other numbers with one or two decimals in columns that are not read: they show the decimal mark as well. Codes of goods do not. */
function partsIn(rows: readonly RawRow[], heads: ReadonlyMap<number, string>): string[] {
  const columns = [...heads].flatMap(([column, head]) => (CODES.test(head) ? [] : [column]));
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const { value } = cellAt(row, column);
      return typeof value === 'string' && PART.test(value.trim()) ? [value] : [];
    }),
  );
}

const PART = /^\d{1,3}[.,]\d{1,2}\s*[%％]?$/;
const CODES = /\bhs\b|cod|commodity|tariff|version|\bno\b|品目|コード|编码|编号/i;
