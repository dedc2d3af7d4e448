import { isSupplyKind } from '@shared/base/figure-kind';
import { isBlank } from '@shared/base/fold-text';
import { cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import { findYear } from '@shared/base/years';
import { type ColumnField, IMPORT_FIELDS, type ImportField, NAMES } from '@shared/model/import-fields';
import { withOtherMeasure } from '../steps/measure-pairs';
import { isUnder } from '../steps/measured-row';
import { isTotal } from '../steps/row-rules';
import { kindIn } from '../values/figure-kinds';
import { isValueAlone, matchHeaderWords } from '../values/header-words';
import { foldWords, inWords } from '../values/in-words';
import { moneyUnit } from '../values/money-unit';
import { isOfRowsMonth, isPartOfYear, isRunningTotal } from '../values/part-of-year';
import { isJapaneseCustoms } from '../values/read-flow';
import { readUnit } from '../values/read-unit';
import { saysPercent, saysShare } from '../values/says-share';
import type { Vocabulary } from '../values/vocabulary';
import { contentScore, holdsOnlyNumbers } from './column-content';
import { withCountryCodes } from './country-codes';
import { holdMonths } from './holds-months';
import { yearSpans, yearsDown } from './year-columns';

/** Which column goes to which field, with a confidence 0..1 each. */
export interface ColumnMatch<Field extends ColumnField = ImportField> {
  readonly columns: Readonly<Record<number, Field>>;
  readonly confidence: Readonly<Record<number, number>>;
}

/** Below this a column stays unmapped. */
const LEAST_CONFIDENCE = 0.45;
/** What a column that is blank in all rows that are looked at is worth. */
const BLANK = 0.95;
/** A column of units holds units, and not only in its header. */
const UNIT_CONFIDENCE = 0.8;
/** Part of a column that units fill which no head calls so, and what it is worth: one whose head does goes before it. */
const ONLY_UNITS = 0.9;
const UNITS_HELD = 0.75;
/** A unit in words; what is longer says more than that: "mine production, rare-earth-oxide equivalent, metric tons". */
const LONGEST_UNIT = 24;

/** Part of a column that has to name kinds: the other rows are told one by one. */
const LEAST_KINDS = 0.5;
/** Kinds of figures below each other say what they are under any head. */
const KINDS_CONFIDENCE = 0.6;

/** Whether a column says row by row what is counted, supplies among other things: "Type" over Production and Reserves. */
function tellsKindsApart(cells: readonly RawCell[]): boolean {
  // "– Mine" below "Production" is a part of it.
  const whole = cells.filter(({ text }) => !isBlank(text) && !isUnder(text));
  const found = whole.flatMap(({ text }) => kindIn(text) ?? []);
  const kinds = new Set(found);
  return (
    found.length >= whole.length * LEAST_KINDS &&
    kinds.size > 1 &&
    [...kinds].some((kind) => !isSupplyKind(kind))
  );
}

/**
 * Matches columns to fields by their header words and by what stands in them; each field gets its best column.
 * @param texts column -> header text
 * @param data some rows below the header
 * @param isUnitSaid whether a person has said the unit of the figures, which are no money then
 */
export function matchColumns(
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  vocabulary: Vocabulary,
  isUnitSaid = false,
): ColumnMatch {
  const width = Math.max(0, ...texts.keys(), ...data.map((row) => row.cells.length));
  const isByMonth = [...texts.keys()].some((column) => holdMonths(data.map((row) => cellAt(row, column))));
  const hasCustomsCodes = [...texts.values()].some(isJapaneseCustoms);
  const scored: { column: number; field: ImportField; score: number }[] = [];
  for (let column = 1; column <= width; column++) {
    const cells = data.map((row) => cellAt(row, column));
    const text = texts.get(column) ?? '';
    const words = matchHeaderWords(text);
    const isNumbers = holdsOnlyNumbers(cells);
    for (const field of IMPORT_FIELDS) {
      if (field === 'breakdown') continue; // what tells rows apart is seen in the rows (find-breakdown.ts)
      const content = contentScore(field, cells, vocabulary);
      // Codes of countries and goods that the project cannot know: reporterCode, cmdCode.
      const isKnown = field === 'country' && hasCustomsCodes;
      if (isNumbers && NAMES.has(field) && (content ?? 0) === 0 && !isKnown) continue;
      const isFree =
        words.size === 0 || (words.has('material') && contentScore('material', cells, vocabulary) === 0);
      const isStatistic = field === 'counts' && isFree && tellsKindsApart(cells);
      // Nothing but units are units whatever stands over them: "Quantity Description" over kilograms.
      const areUnits =
        field === 'unit' &&
        !words.has('unit') &&
        (content ?? 0) >= ONLY_UNITS &&
        cells.every((cell) => cell.text.trim().length <= LONGEST_UNIT);
      let found = combine(field, words, text, content, isByMonth);
      if (isStatistic) found = KINDS_CONFIDENCE;
      if (areUnits) found = UNITS_HELD;
      // Of two columns that are called alike the one that holds something: "Commodity", blank, beside "Product".
      const score = cells.every((cell) => isBlank(cell.text) && cell.fault === null) ? found * BLANK : found;
      if (score >= LEAST_CONFIDENCE) scored.push({ column, field, score });
    }
  }
  for (const one of scored) if (isReporter(one, scored, texts)) one.field = 'economy';
  // "Value" alone is money more often than not: it is a quantity where a column beside it names units of mass.
  const hasUnits =
    isUnitSaid ||
    scored.some(({ field, score }) => field === 'unit' && score >= UNITS_HELD) ||
    [...texts].some(([column, text]) => NAMED_UNIT.test(text) && holdsPrices(column, data));
  if (!hasUnits)
    for (const { column, field } of [...scored])
      if (field === 'quantity' && isValueAlone(texts.get(column) ?? ''))
        scored.splice(
          scored.findIndex((one) => one.column === column && one.field === field),
          1,
        );
  const spans = yearSpans(scored, texts, data);
  for (const one of [...scored])
    if (one.field === 'year' && spans.has(one.column)) scored.splice(scored.indexOf(one), 1);
  if (scored.every(({ field }) => field !== 'year') && spans.size === 0)
    scored.push(...yearsDown(texts, data));
  if (scored.every(({ field }) => field !== 'quantity'))
    scored.push(...sharesIn(texts, data, scored, vocabulary));
  const coefficients = coefficientsIn(scored, data);
  for (const one of [...scored])
    if (one.field === 'quantity' && coefficients.has(one.column)) scored.splice(scored.indexOf(one), 1);
  scored.sort((a, b) => b.score - a.score || a.column - b.column);
  const columns: Record<number, ImportField> = {};
  const confidence: Record<number, number> = {};
  const taken = new Set<ImportField>();
  for (const { column, field, score } of scored) {
    if (columns[column] !== undefined || taken.has(field)) continue;
    columns[column] = field;
    confidence[column] = Math.round(score * 100) / 100;
    taken.add(field);
  }
  return {
    columns: withOtherMeasure(withCountryCodes(columns, width, data, vocabulary), texts),
    confidence,
  };
}

/** Whether money for a mass stands in a column: then what stands beside it are prices. */
function holdsPrices(column: number, data: readonly RawRow[]): boolean {
  return data.some((row) => moneyUnit(cellAt(row, column).text)?.per != null);
}

/** Whether a country stands beside its partners in trade: the one whose imports or exports they are. */
function isReporter(
  { column, field }: { readonly column: number; readonly field: ImportField },
  scored: readonly { readonly column: number; readonly field: ImportField }[],
  texts: ReadonlyMap<number, string>,
): boolean {
  const says = (pattern: RegExp, at: number) => pattern.test(inWords(texts.get(at) ?? '').trim());
  return (
    field === 'country' &&
    says(REPORTER, column) &&
    scored.every((one) => one.field !== 'economy' || one.column === column) &&
    scored.some((one) => one.field === 'country' && says(PARTNER, one.column))
  );
}

const REPORTER = /^(?:geo|reporter|declarant|reporting)\b|^(?:ref )?area$/i;
const PARTNER = /^partner\b|相手国|贸易伙伴/i;

/** Columns that say in longer words that they hold shares, where nothing is a quantity: "Share of imports %", "By weight (%)". */
function sharesIn(
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  scored: readonly { readonly column: number; readonly field: ImportField }[],
  vocabulary: Vocabulary,
): { column: number; field: 'share'; score: number }[] {
  return [...texts].flatMap(([column, text]) => {
    const isKnown = scored.some((one) => one.column === column && one.field === 'share');
    const cells = data.map((row) => cellAt(row, column));
    const content = isKnown || !saysShare(text) ? 0 : (contentScore('share', cells, vocabulary) ?? 0);
    return content < 0.5 ? [] : [{ column, field: 'share', score: content * 0.6 }];
  });
}

/** Columns beside shares that say the same few numbers again and again: a parameter called "t", and no tonnes of anybody. */
function coefficientsIn(
  scored: readonly { readonly column: number; readonly field: ImportField }[],
  data: readonly RawRow[],
): ReadonlySet<number> {
  const kinds = (column: number) =>
    new Set(data.map((row) => cellAt(row, column).text.trim()).filter((text) => text !== '')).size;
  const of = (field: ImportField) => scored.flatMap((one) => (one.field === field ? [one.column] : []));
  const shares = of('share')
    .filter((column) => !of('quantity').includes(column))
    .map(kinds);
  const isFew = (column: number) =>
    kinds(column) * FEW_KINDS <= data.length && shares.some((count) => count >= kinds(column) * 3);
  return new Set(data.length < FEW_KINDS * 4 ? [] : of('quantity').filter(isFew));
}

/** Of so many rows two that differ are few. */
const FEW_KINDS = 5;

const YEARS_OF_OTHERS =
  /\b(?:discover\w*|start\w*|open(?:ed|ing)?|first|commission\w*|found(?:ed|ing)|clos(?:ed|ure|ing)|establish\w*|built|construct\w*|expir\w*|permit\w*|approv\w*|licen[cs]\w*|life|published|publication|feasibility|study|acquired|since|until|target|retire\w*|depletion)\b|発見|開始|操業|設立|閉山|稼働|公表|发现|投产|开始|成立|发布|발견|개시|설립|\bbeginn\b|\bdébut\b|\binicio\b/;
const FOREMOST =
  /\b(?:top|main|leading|largest|biggest|second|third|dominant|major|principal) (?:\w+ )?(?:producers?|suppliers?|countr(?:y|ies)|exporters?|importers?|sources?)\b|最大の?(?:生産|供給|輸出)|主要(?:生産|供給|輸出)国|最大(?:生产|供应)/;
const NAMED_UNIT = /\bunits?\b|単位|单位|單位|단위|einheit/i;
const SOURCE = /^sources?$/i;

function combine(
  field: ImportField,
  words: ReadonlyMap<ImportField, number>,
  text: string,
  content: number | null,
  isByMonth: boolean,
): number {
  const word = words.get(field) ?? 0;
  // Who makes the most of something says nothing of whose the other figures of the row are.
  if ((field === 'country' || field === 'supplier') && FOREMOST.test(foldWords(text))) return 0;
  // 年度計 is a total over the year, not a year; and 2026年度（トン） says which year its figures are of.
  if (field === 'year' && (isTotal(text) || (findYear(text) !== null && (content ?? 0) < 0.5))) return 0;
  // When a mine was found or is opened is no year of its figures.
  if (field === 'year' && YEARS_OF_OTHERS.test(foldWords(text))) return 0;
  // A month or half a year would be taken for the year, unless each row is of a month.
  if (field === 'quantity' && isRunningTotal(text)) return 0;
  if (field === 'quantity' && isPartOfYear(text) && !(isByMonth && isOfRowsMonth(text))) return 0;
  // "Share of imports %" and "Weight (%)" are no tonnes.
  if (field === 'quantity' && saysPercent(text)) return 0;
  // "Volume unit" over units is one, whatever it is the unit of.
  if (field === 'unit' && (content ?? 0) >= 0.5 && NAMED_UNIT.test(text)) return UNIT_CONFIDENCE;
  // Part of a header's words over a column that holds nothing of the kind: isQtyEstimated, qtyUnitCode.
  if (word > 0 && word < 1 && content === 0) return 0;
  // A known header over names that cannot be read: reporterDesc of other countries, or a text where a code can be read.
  if (content === 0 && NAMES.has(field)) return word * 0.5;
  if (content === 0 && field === 'month') return 0; // 52 stands for the whole year
  // "Indicator" and "Metric" stand over much else: what counts has to be named below it.
  if (field === 'counts' && (content ?? 0) < 0.3) return 0;
  if (word > 0) return content === null ? word * 0.9 : word * 0.65 + content * 0.35;
  if (content === null) return 0;
  // A column headed by a year alone holds that year's quantities.
  if (
    field === 'quantity' &&
    [...words.keys()].every((named) => named === 'year') &&
    findYear(text.replace(/[([（].*$/, '')) !== null &&
    !/比/.test(text)
  )
    return content * 0.55;
  // "t REO" alone says what the figures below are.
  if (field === 'quantity' && words.size === 0 && readUnit(inWords(text)).kind === 'mass')
    return content * 0.6;
  // "Source" over countries is who supplies.
  if (field === 'country' && SOURCE.test(text.trim()) && content >= 0.5) return Math.max(content, 0.7);
  const recognisable = field === 'country' || field === 'material' || field === 'stage' || field === 'unit';
  // "Refined production (kt)" in the corner says what stands to the right of the names below it.
  const isCorner =
    NAMES.has(field) && kindIn(text) !== null && ![...words.keys()].some((one) => NAMES.has(one));
  if (recognisable && isCorner && content >= 0.5) return Math.max(content * 0.6, LEAST_CONFIDENCE);
  if (!recognisable || words.size > 0) return 0;
  // Under a blank corner half of the names are enough: the project need not know every country of the world.
  if (field === 'country' && isBlank(text) && content >= 0.5)
    return Math.max(content * 0.6, LEAST_CONFIDENCE);
  return content >= 0.8 ? content * 0.6 : 0;
}
