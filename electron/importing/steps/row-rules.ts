import { derivedOfText } from '@shared/base/derived';
import { foldText, isBlank, nameKey, withoutFootnote } from '@shared/base/fold-text';
import { cellAt, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import type { LeftOutReason } from '@shared/features/importing/diff';
import {
  type ColumnField,
  holdsFigures,
  IMPORT_FIELDS,
  type ImportField,
  LABELS,
} from '@shared/model/import-fields';
import { isRowTarget } from '@shared/model/import-targets';
import { moneyUnit } from '../values/money-unit';
import { namesTotalIn } from '../values/more-languages';
import { readUnit } from '../values/read-unit';
import { isSupplierName, type Vocabulary } from '../values/vocabulary';
import { saysExample } from './example-rows';
import { flowOf } from './flow-of-row';
import { countsSupply } from './measured-row';
import { fieldCell, type RowContext } from './row-context';

/** Whether a row is no row of data: blank, a total, the header again, a note or a heading, or an export. Null: it has to be read. */
export function leaveOut(row: RawRow, vocabulary: Vocabulary, context: RowContext): LeftOutReason | null {
  const first = row.cells.find(isFilled);
  if (first === undefined) return 'blank';
  const { rulesOff } = context;
  if (!rulesOff.has('repeated_header') && isRepeatedHeader(row, context)) return 'repeated_header';
  if (isRowTarget(context.target)) return leaveOutDeclared(row, first, context);
  if (!rulesOff.has('totals') && namesTotal(row, first, vocabulary, context)) return 'total';
  if (!rulesOff.has('example') && isExample(row, first, vocabulary, context)) return 'example';
  if (!rulesOff.has('notes') && isNote(row, first, context)) return 'note';
  if (context.target !== 'share') return null;
  if (flowOf(row, context)?.flow === 'export') return 'export';
  if (countsSupply(row, context) === false) return 'not_supply';
  return isInMoney(row, context) ? 'money' : null;
}

/** Whether the unit of a row is money: VALUE_IN_EUROS, EUR, 千円. */
export function isInMoney(row: RawRow, context: RowContext): boolean {
  if (!context.columns.has('unit')) return false;
  const unit = fieldCell(row, 'unit', context)?.cell.text ?? '';
  return /^value_in_/i.test(unit) || moneyUnit(unit)?.per === null;
}

/** Of rows that are no figures a number is nothing to know notes by: those fill one cell, where the others fill several. */
function leaveOutDeclared(
  row: RawRow,
  first: RawCell,
  { columns, rulesOff }: RowContext,
): LeftOutReason | null {
  if (!rulesOff.has('example') && saysExample(first.text)) return 'example';
  if (rulesOff.has('notes')) return null;
  const mapped = [...columns.values()].flat();
  const filled = mapped.filter((column) => isFilled(cellAt(row, column)));
  const isAlone = row.cells.filter(isFilled).length === 1 && mapped.length > 1;
  return filled.length === 0 || (isAlone && (first.text.length > 40 || NOTE.test(foldText(first.text))))
    ? 'note'
    : null;
}

const NAMING = [...LABELS];
const VALUES = IMPORT_FIELDS.filter(holdsFigures);

/** Whether a text names the world as a country would be named: World, 世界, WLD; "World total" names a sum. */
export function isWorld(text: string): boolean {
  return WORLD_NAMES.test(foldText(text).trim());
}

const WORLD_NAMES =
  /^(?:the )?(?:world|welt|monde|mundo|global|мир|весь мир|w00|wld|世界|全世界|全球|세계|전세계)$/;

/** Whether a text names all of a country, as the last row below its provinces does: 全国. */
export function isWholeCountry(text: string): boolean {
  return /^(?:全国|全國|전국)(?:合?[计計]|합계)?$/.test(foldText(text).trim());
}

/** Totals and subtotals: 計, 合　計, アジア計, Total, Sub-total, "China total", World. */
export const isTotal = derivedOfText((text: string): boolean => {
  const folded = foldText(withoutFootnote(text) || text); // SAP marks totals with * alone
  if (
    /^(?:grand[ -]|sub[ -]?)?totals?\b|\b(?:sub[ -]?)?totals?:?(?: *\(.*\))?$|^sum:?$|^(?:summe|gesamt|insgesamt|welt|monde|mundo|somme|suma|ensemble|gesamtergebnis|всего|итого|мир|весь мир)$|^world(?: total\b.*| \(.*\))?$|^(?:w00|wld)$|^all countries$|^top \d+\b|^\*{1,3}$/.test(
      folded,
    )
  )
    return true;
  if (namesTotalIn(folded) || isWholeCountry(text)) return true;
  // With what stands in brackets and without: 輸入（計）, 合計（トン）.
  return [folded, folded.replace(/(?<=.)\([^()]*\)$/, '')].some((part) =>
    TOTAL.test(part.replace(/[\s()[\]「」]/g, '')),
  );
});

const TOTAL =
  /^(?:消費税額?等?|税込額?|税抜額?|합계|소계|총계|총합|누계|계|[小中大総總合累]?計|総数量?|総量|総額|全体|世界|全世界|[小合总累]?计|总[值量数]|全球)$|(?:[小合総總]|[^設統会時推累])計$|[小合总]计$/;

function namesTotal(row: RawRow, first: RawCell, vocabulary: Vocabulary, context: RowContext): boolean {
  // A published series can be that of the world; what is added up at the end of a table stays a total.
  const isSeries = context.target === 'series';
  const isNamed = ({ text }: RawCell) =>
    isTotal(text) &&
    !(isSeries && (isWorld(text) || isWholeCountry(text))) &&
    !isSupplierName(vocabulary, text);
  return isNamed(first) || NAMING.some((field) => someCell(row, field, context, isNamed));
}

/** The worked example of a form, as its first cell or a name says. */
function isExample(row: RawRow, first: RawCell, vocabulary: Vocabulary, context: RowContext): boolean {
  const isMarked = ({ text }: RawCell) => saysExample(text) && !isSupplierName(vocabulary, text);
  return isMarked(first) || EXAMPLES.some((field) => someCell(row, field, context, isMarked));
}

const EXAMPLES: readonly ImportField[] = ['supplier', 'country', 'material'];

function isRepeatedHeader(row: RawRow, context: RowContext): boolean {
  let others = 0;
  let same = 0;
  for (const [column, keys] of context.headers) {
    const cell = cellAt(row, column);
    if (isBlank(cell.text)) continue;
    // A number is only looked for where the header has digits: this is asked of every row.
    const isAsked = typeof cell.value !== 'number' || context.numberedHeaders.has(column);
    if (isAsked && keys.includes(nameKey(cell.text))) same += 1;
    else others += 1;
    if (others * 2 >= context.headers.size) break; // the rest cannot outweigh them
  }
  if (same >= 2 && same > others) return true;
  // A row of units below the header names units where numbers belong.
  return hasValue(row, context) && !VALUES.some((field) => someCell(row, field, context, isNoUnit));
}

export function isNoUnit({ value, text }: RawCell): boolean {
  if (typeof value === 'number' || /\d/.test(foldText(text).replace(/1?000/, ''))) return true;
  const { kind } = readUnit(text);
  return kind !== 'mass' && kind !== 'percent' && kind !== 'basis_only' && kind !== 'fraction';
}

function isNote(row: RawRow, first: RawCell, context: RowContext): boolean {
  if (!IMPORT_FIELDS.some((field) => someCell(row, field, context, isFilled))) return true;
  if (opensMarkedNote(row, first) || isSentenceAcross(row, first)) return true;
  if (hasValue(row, context)) return false;
  const opening = foldText(first.text);
  if (NOTE.test(opening)) return true;
  if (row.cells.filter(isFilled).length > 1) return false;
  if (/^\s*(?:[¹²³⁰⁴-⁹]+|[(（]?\d{1,2}\s*[)）/])\s*\D/.test(first.text)) return true;
  return opening.length > 40 || row.cells.length === 1;
}

/**
 * Whether a row opens as a note does that nobody takes for a name, whatever stands behind its commas, or in cells that one merged range
 * fills: "¹ Includes 1,000 t", "Source: survey", "2 Does not include scrap".
 */
function opensMarkedNote(row: RawRow, first: RawCell): boolean {
  if (MARKED.test(first.text.trim())) return true;
  const isMerged =
    first.merged !== null && row.cells.every((cell) => !isFilled(cell) || cell.merged === first.merged);
  return isMerged && (first.text.length > 40 || NOTE.test(foldText(first.text)));
}

/** Whether a text of several words fills every cell of a row, figures too: a note that is merged over the table. */
function isSentenceAcross(row: RawRow, first: RawCell): boolean {
  // Asked of each row of a large file: most end at their second cell.
  const isSame = row.cells.every((cell) => !isFilled(cell) || cell.text === first.text);
  return isSame && row.cells.filter(isFilled).length > 1 && /\p{L}.*\s\S.*\s\S/u.test(first.text.trim());
}

const MARKED =
  /^(?:[¹²³⁰⁴-⁹]+\s*\p{L}|(?:sources?|notes?|quellen?|fuentes?|fonte|источник|примечани[ея]|出典|出所|資料|注|备注|资料来源|자료|출처)\s*\d*\s*[:：]|\d{1,2} ?(?:includ|exclud|does not|estimated|see|reported|data|figures?|may not|content|in addition|defined|less than|does)\w* \S)/iu;

/** Whether a text begins as a note does. */
export function opensNote(text: string): boolean {
  return NOTE.test(foldText(text));
}

/** How a note begins. */
const NOTE = /^(?:\(?(?:注|註)|備考|※|\*|notes?\b|sources?\b|出典|出所|資料|以上$|単位|자료|출처|주[:)\d])/;

function hasValue(row: RawRow, context: RowContext): boolean {
  return VALUES.some((field) => someCell(row, field, context, isFilled));
}

/** Whether a filled cell of a field passes a test. */
function someCell(
  row: RawRow,
  field: ColumnField,
  context: RowContext,
  test: (cell: RawCell) => boolean,
): boolean {
  const columns = context.columns.get(field);
  if (columns === undefined) return false;
  for (const column of columns) {
    const cell = cellAt(row, column);
    if (isFilled(cell) && test(cell)) return true;
  }
  return false;
}

function isFilled(cell: RawCell | undefined): cell is RawCell {
  return cell !== undefined && (!isBlank(cell.text) || cell.fault !== null);
}
