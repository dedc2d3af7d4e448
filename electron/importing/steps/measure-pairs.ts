import { foldText, isBlank } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { ImportField } from '@shared/model/import-fields';
import { readUnit } from '../values/read-unit';
import type { RowContext } from './row-context';

/**
 * Customs give two measures of one good, each with its own unit: Quantity1 and Unit1 beside Quantity2 and Unit2,
 * 第一数量 and 第一计量单位 beside 第二数量. Adds the columns of the other measure to the match of the one. Where only one
 * of them has its unit, 第２単位, the quantity is that of its number, or none.
 * @param texts column -> header text
 */
export function withOtherMeasure(
  columns: Readonly<Record<number, ImportField>>,
  texts: ReadonlyMap<number, string>,
): Record<number, ImportField> {
  const others = (['quantity', 'unit'] as const).map((field): readonly [ImportField, number | undefined] => {
    const own = Object.entries(columns).find(([, mapped]) => mapped === field)?.[0];
    const key = own === undefined ? null : measureKey(texts.get(Number(own)) ?? '');
    const other = [...texts].find(
      ([column, text]) => columns[column] === undefined && key !== null && measureKey(text) === key,
    );
    return [field, other?.[0]];
  });
  const found = others.flatMap(([field, column]) => (column === undefined ? [] : [[column, field] as const]));
  return found.length === 2
    ? { ...columns, ...Object.fromEntries(found) }
    : withQuantityOfUnit(columns, texts, others);
}

/** The match, with the quantity that has the number of the only unit: of 数量１ and 数量２ beside 第２単位 the second. */
function withQuantityOfUnit(
  columns: Readonly<Record<number, ImportField>>,
  texts: ReadonlyMap<number, string>,
  others: readonly (readonly [ImportField, number | undefined])[],
): Record<number, ImportField> {
  const numberOf = (field: ImportField) =>
    Object.entries(columns)
      .filter(([, mapped]) => mapped === field)
      .map(([column]) => measureNumber(texts.get(Number(column)) ?? ''))[0] ?? null;
  const own = numberOf('quantity');
  const unit = numberOf('unit');
  if (own === null || unit === null || own === unit) return { ...columns };
  const rest = Object.fromEntries(Object.entries(columns).filter(([, field]) => field !== 'quantity'));
  const sister = others.find(([field]) => field === 'quantity')?.[1];
  return sister !== undefined && measureNumber(texts.get(sister) ?? '') === unit
    ? { ...rest, [sister]: 'quantity' }
    : rest;
}

const NUMBER = /第([一二12])|(?<!\d)([12])(?!\d)|\b(first|second)\b/;

/** A header without the number of its measure; null when it has none. */
function measureKey(text: string): string | null {
  const folded = foldText(text);
  const key = folded.replace(NUMBER, '#');
  return key === folded ? null : key;
}

/** Which measure a header is numbered as; null when it has no number. */
function measureNumber(text: string): 1 | 2 | null {
  const [, counted, digit, word] = NUMBER.exec(foldText(text)) ?? [];
  const number = counted ?? digit ?? word;
  return number === undefined ? null : /^(?:一|1|first)$/.test(number) ? 1 : 2;
}

/** Of two measures of a row the one in a unit of mass, else the first that names a unit: the context reads that alone. */
export function measureOf(row: RawRow, context: RowContext): RowContext {
  const units = context.columns.get('unit') ?? [];
  const quantities = context.columns.get('quantity') ?? [];
  if (units.length < 2 || units.length !== quantities.length) return context;
  const texts = units.map((column) => cellAt(row, column).text);
  const mass = texts.findIndex((text) => readUnit(text).kind === 'mass');
  const index = mass >= 0 ? mass : texts.findIndex((text) => !isBlank(text));
  const unit = units[index];
  const quantity = quantities[index];
  if (unit === undefined || quantity === undefined) return context;
  return { ...context, columns: new Map(context.columns).set('unit', [unit]).set('quantity', [quantity]) };
}
