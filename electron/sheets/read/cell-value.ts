import { BLANK_CELL, type RawCell } from '@shared/base/sheet-cell';
import { dateOfSerial, type NumberFormat } from './number-formats';
import { shownBy } from './shown-format';

/** A cell as ExcelJS's row reader leaves it, before it is reconciled. */
export interface CellModel {
  readonly address?: string | undefined;
  readonly styleId?: number | undefined;
  /** A number where the file has one, or the index of a shared string when `type` is 's'. */
  readonly value?: ModelValue | undefined;
  readonly result?: ModelValue | undefined;
  readonly formula?: string | undefined;
  /** `shared` or `array` for formulas that stand for several cells. */
  readonly shareType?: string | undefined;
}
type ModelValue = string | number | boolean | { readonly error?: string; readonly richText?: RichText };
type RichText = readonly { readonly text?: string; readonly font?: { readonly vertAlign?: string } }[];

/** What the XML said beside the model: the cell type, whether a value was there, and its text for ISO dates. */
export interface CellFacts {
  readonly type: string | undefined;
  readonly hasValue: boolean;
  readonly valueText: string;
}

export interface CellSetting {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
}

/** The one way from a cell of a workbook to a plain value: total, whatever the cell holds. */
export function readCell(model: CellModel, facts: CellFacts, setting: CellSetting): RawCell {
  if (model.formula === undefined && model.shareType === undefined)
    return valueCell(model.value, model, facts, setting);
  const { result } = model;
  // A formula that shows nothing is blank, and is there: in a workbook that comes back it was not deleted.
  if (result === undefined)
    return facts.type === 'str' && facts.hasValue
      ? { ...BLANK_CELL, formula: model.formula ?? '' }
      : NO_RESULT;
  return { ...valueCell(result, model, facts, setting), formula: model.formula ?? '' };
}

function valueCell(
  value: ModelValue | undefined,
  model: CellModel,
  facts: CellFacts,
  setting: CellSetting,
): RawCell {
  if (value === undefined) return BLANK_CELL;
  if (facts.type === 'd') return isoDateCell(facts.valueText);
  if (typeof value === 'boolean') return { ...BLANK_CELL, value, text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'number') {
    if (facts.type === 's') return textOf(setting.strings[value] ?? '');
    return numberCell(value, facts.valueText, setting.formats[model.styleId ?? 0], setting.date1904);
  }
  const runs = 'richText' in value ? value.richText : undefined;
  if (runs !== undefined) return textOf(plainText(runs));
  return { ...BLANK_CELL, text: value.error ?? '', fault: 'error' };
}

/** The text of all runs. Raised runs stay raised: a footnote mark 12 before 16,000 must not make 1,216,000 of it. */
export function plainText(runs: RichText): string {
  return runs
    .map(({ text = '', font }) => (font?.vertAlign === 'superscript' ? raised(text) : text))
    .join('');
}

/** A footnote mark in raised characters, without the commas and spaces between several. */
export function raised(text: string): string {
  return [...text.replace(/[\s,]/g, '')].map((letter) => RAISED.get(letter) ?? letter).join('');
}

const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789erp'].map((letter, index) => [letter, [...'⁰¹²³⁴⁵⁶⁷⁸⁹ᵉʳᵖ'][index] ?? letter]),
);

const NO_RESULT: RawCell = { ...BLANK_CELL, fault: 'no_result', formula: '' };

/** A cell that holds a text; an empty one is blank. */
export function textOf(text: string): RawCell {
  return text === '' ? BLANK_CELL : { ...BLANK_CELL, value: text, text };
}

/**
 * A cell that holds a number, as its format makes it a date, a percentage, words, or a number with words around it.
 * @param written the number as the file has it, shown where it is none that can be worked with
 */
export function numberCell(
  value: number,
  written: string,
  format: NumberFormat = PLAIN,
  date1904: boolean,
): RawCell {
  if (!Number.isFinite(value)) return { ...BLANK_CELL, text: written, fault: 'error' };
  if (format.kind === 'date') {
    const date = dateOfSerial(value, date1904);
    if (date !== null) return { ...BLANK_CELL, value: date, text: date };
  }
  const percent = format.kind === 'percent';
  const seen = format.shown === null ? null : shownBy(format.shown, value);
  if (seen?.kind === 'words') return textOf(seen.text);
  if (seen?.kind === 'around') {
    const { before, behind, scale } = seen;
    const text = `${before}${fifteenDigits(value)}${behind}`;
    // 令和"0"年度", 0"月": the words make a year or a month of the number.
    if (scale === 1 && /[年月期]/.test(`${before}${behind}`)) return textOf(text);
    return { ...BLANK_CELL, value, text: fifteenDigits(value), around: { before, behind, scale } };
  }
  return {
    ...BLANK_CELL,
    value,
    text: percent ? `${fifteenDigits(value * 100)}%` : fifteenDigits(value),
    percent,
  };
}

const PLAIN: NumberFormat = { kind: 'plain', shown: null };

/** Fifteen digits, as Excel shows at most: 0.1 + 0.2 is 0.3. */
export function fifteenDigits(value: number): string {
  const text = String(value);
  return text.length <= 16 ? text : String(Number(value.toPrecision(15)));
}

function isoDateCell(text: string): RawCell {
  return textOf(/^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? text);
}
