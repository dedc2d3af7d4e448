import { derivedOfText } from '@shared/base/derived';
import { foldText, isBlank, isDitto } from '@shared/base/fold-text';
import { isRest } from '@shared/base/is-rest';
import { readNumber } from '@shared/base/numbers';
import { type RawCell, shownText } from '@shared/base/sheet-cell';
import { readMonth, readYear } from '@shared/base/years';
import type { ImportField } from '@shared/model/import-fields';
import { countriesNamed } from '../steps/country-meant';
import { isTotal } from '../steps/row-rules';
import { kindIn } from '../values/figure-kinds';
import { readUnitCell } from '../values/find-unit';
import { mineralOfWord } from '../values/known-minerals';
import { moneyBefore } from '../values/money-before';
import { moneyUnit } from '../values/money-unit';
import { namedMonth } from '../values/named-month';
import { ofHundredKilograms } from '../values/named-unit';
import { readFlow } from '../values/read-flow';
import { readMultiple } from '../values/read-multiple';
import { readBasis } from '../values/read-unit';
import { readStage } from '../values/stage-names';
import { findCountry, findCountryOfCell, findMaterial, type Vocabulary } from '../values/vocabulary';

/** The part (0..1) of a column's cells that can be read as a field; null for fields of free text. */
export function contentScore(
  field: ImportField,
  cells: readonly RawCell[],
  vocabulary: Vocabulary,
): number | null {
  const filled = cells.filter(
    (cell) => !isBlank(cell.text) && !isDitto(cell.text) && !(field === 'country' && isNobody(cell.text)),
  );
  const test = TESTS[field];
  // Yes and no name nobody: open_mine.
  if (test === null)
    return filled.length > 0 && filled.every(({ text }) => YES_OR_NO.test(text.trim())) ? 0 : null;
  // "No" is no Norway where all that is answered is yes and no.
  if (filled.every(({ text }) => ANSWER.test(text.trim()))) return 0;
  return filled.length === 0 ? 0 : filled.filter((cell) => test(cell, vocabulary)).length / filled.length;
}

/** What stands in a column of countries and is none: totals, the rest, notes below the table. */
function isNobody(text: string): boolean {
  return isTotal(text) || isRest(text) || text.length > NOTE_LENGTH;
}

const NOTE_LENGTH = 40;
const ANSWER = /^(?:true|false|yes|no|はい|いいえ|有|無)$/i;
const YES_OR_NO = /^(?:true|false|yes|no|[yn]|はい|いいえ|有|無)$/i;

/** Whether a cell can be read as a field; null for those of free text. */
const TESTS: Readonly<Record<ImportField, ((cell: RawCell, vocabulary: Vocabulary) => boolean) | null>> = {
  economy: ({ text }, vocabulary) => vocabulary.economies.has(findCountry(vocabulary, text) ?? ''),
  material: ({ text }, vocabulary) => findMaterial(vocabulary, text) !== null || mineralOfWord(text) !== null,
  stage: ({ text }) => readStage(text) !== null,
  flow: ({ text }) => /^[12]$/.test(foldText(text)) || readFlow(text) !== null,
  counts: ({ text }) => kindIn(text) !== null,
  supplier: null,
  country: ({ text }, vocabulary) =>
    countriesNamed(text) !== null || findCountryOfCell(vocabulary, text) !== null,
  year: (cell) =>
    namedMonth(cell.text) !== null ||
    ['year', 'either'].includes(readYear(cell.around === undefined ? cell.value : shownText(cell)).kind),
  month: ({ value }) => readMonth(value) !== null,
  quantity: isNumberLike,
  unit: ({ text }) =>
    ['mass', 'percent', 'fraction'].includes(readUnitCell(text).kind) ||
    ofHundredKilograms(text) !== null ||
    (!/\d/.test(text) && moneyUnit(text)?.per != null) ||
    /^value_in_/i.test(text), // beside quantities, in Eurostat's files
  multiple: ({ text }) => readMultiple(text) !== null,
  basis: ({ text }) => readBasis(text) !== null && foldText(text).length <= 24,
  share: isNumberLike,
  place: null,
  tier: null,
  use: null,
  breakdown: null,
  source: null, // over countries it is who supplies (match-columns.ts)
  note: null,
};

/** Whether a column has figures and nothing else. */
export function holdsOnlyNumbers(cells: readonly RawCell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell.text));
  return (
    filled.length > 0 &&
    filled.every(({ value, text }) => typeof value === 'number' || /^[-\d.,\s]+$/.test(text))
  );
}

/** A number, or one of the marks that stand in a column of numbers. */
export function isNumberLike({ value, text, fault }: RawCell): boolean {
  return typeof value === 'number' || fault !== null || isNumberText(text);
}

const isNumberText = derivedOfText(
  (text: string): boolean =>
    moneyBefore(text) !== null ||
    // Which mark the decimals of the sheet have is not known yet: 1.234,5 and 1,234.5 are numbers.
    (['.', ','] as const).some((mark) => {
      const { kind } = readNumber(text, mark);
      return kind === 'number' || kind === 'censored' || kind === 'no_value';
    }),
);
