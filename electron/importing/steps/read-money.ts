import type { Mark } from '@shared/base/certainty';
import type { FigureKind } from '@shared/base/figure-kind';
import type { MessageKey } from '@shared/base/message';
import { type RawRow, shownText } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import { rateName, rateText } from '@shared/features/importing/exchange-rates';
import type { Mapping } from '@shared/model/mapping';
import { foldWords } from '../values/in-words';
import { moneyBefore } from '../values/money-before';
import { moneyUnit } from '../values/money-unit';
import { toTonnes } from '../values/read-unit';
import { noNumber, readValue } from './entry-number';
import { saysEstimated } from './estimated';
import type { FigureUnit } from './figure';
import { multipleOf, timesOf } from './figure-measure';
import { noAmountOf } from './no-amount-of-row';
import { type FieldCell, fieldCell, problemAt, type RowContext } from './row-context';
import { askMoney, rateMeant } from './value-questions';

/** What a figure of money is, or why it cannot be told. */
interface MoneyReading {
  readonly amount: { readonly value: number; readonly unit: FigureUnit } | null;
  readonly mark: Mark;
  readonly valueCell: FieldCell | null;
  /** By what rate it was changed into US dollars; null where it was not. */
  readonly note: string | null;
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads a price in dollars a kilogram, or a value in its currency, by what its unit column or its header says of it. Prices in
 * another currency, and values in one that series do not hold, take the rate that was said for their year.
 */
export function readMoney(
  row: RawRow,
  { kind, year }: { readonly kind: FigureKind; readonly year: number | null },
  mapping: Pick<Mapping, 'money'>,
  context: RowContext,
): MoneyReading {
  const valueCell = fieldCell(row, 'quantity', context);
  const fail = (code: MessageKey, params: ImportProblem['params'] = {}): MoneyReading => ({
    amount: null,
    mark: 'known',
    valueCell,
    note: null,
    problems: [problemAt(context, row.row, valueCell?.address ?? null, 'error', code, params)],
  });
  if (valueCell === null) return fail('import.value.missing');
  const { cell, column } = valueCell;
  if (cell.fault === 'no_result') return fail('import.cell.noResult');
  if (cell.fault === 'error') return fail('import.cell.error', { text: cell.text });
  const before = typeof cell.value === 'string' ? moneyBefore(cell.text) : null;
  const figure = before === null ? cell : { ...cell, text: before.figure, value: before.figure };
  const reading = readValue({ ...valueCell, cell: figure, address: valueCell.address, column }, context);
  if (reading.kind !== 'number') return fail(...noNumber(reading, shownText(cell)));
  const said = [
    before?.money ?? '',
    reading.unit ?? '',
    fieldCell(row, 'unit', context)?.cell.text ?? '',
    BEHIND.exec(fieldCell(row, 'material', context)?.cell.text ?? '')?.[1] ?? '',
    fieldCell(row, 'counts', context)?.cell.text ?? '',
    context.headerTexts.get(column) ?? '',
  ].filter((text) => text.trim() !== '');
  // A balance of trade is below zero where more is bought than sold.
  const isBalance =
    kind === 'balance' || (kind === 'value' && saysBalance(context.headerTexts.get(column) ?? ''));
  if (reading.value < 0 && !isBalance) return fail('import.value.negative', { text: cell.text });
  const found = said.flatMap((text) => moneyUnit(text) ?? []);
  const ofFile = moneyUnit(mapping.money ?? '');
  const [nearest = null] = found;
  // "USD 62.5" below "USD/kg": the cell says the money, and the head, or who has chosen it, of what.
  const perMass =
    nearest?.per === null
      ? [...found, ...(ofFile === null || kind !== 'price' ? [] : [ofFile])].find(
          ({ per, currency }) => per !== null && currency === nearest.currency,
        )
      : undefined;
  const own = perMass ?? nearest;
  const noAmount = noAmountOf(valueCell, own !== null, context);
  // What is bought less what is sold is a balance, and kept as one.
  if (noAmount !== null && !isBalance) return fail(...noAmount);
  const multiple = multipleOf(row, context);
  if (multiple === null)
    return fail('import.multiple.unknown', { text: fieldCell(row, 'multiple', context)?.cell.text ?? '' });
  const unit = own ?? ofFile;
  if (unit === null) {
    askMoney(valueCell, kind === 'price', context);
    return fail('import.money.unit', { text: said[0] ?? cell.text });
  }
  const isEstimated = reading.estimated || saysEstimated(context.headerTexts.get(column) ?? '');
  const mark: Mark = isEstimated ? 'estimated' : 'known';
  const value = timesOf(timesOf(reading.value, unit.scale), multiple);
  const { currency, per } = unit;
  if (kind === 'price' && per === null) return fail('import.money.notPerKg', { text: said[0] ?? '' });
  if (kind !== 'price' && per !== null) return fail('import.money.perMass', { text: said[0] ?? '' });
  const amount = per === null ? value : rounded(value / (toTonnes(1, per) * 1e3));
  const read = { mark, valueCell, problems: [] };
  if (per === null && (currency === 'usd' || currency === 'eur' || currency === 'jpy'))
    return { ...read, amount: { value: amount, unit: currency }, note: null };
  const kept = per === null ? 'usd' : 'usd_per_kg';
  if (currency === 'usd') return { ...read, amount: { value: amount, unit: kept }, note: null };
  const rate = rateMeant(valueCell, amount, { currency, year }, context);
  if (rate === null) return fail('import.money.rate', { text: rateName({ currency, year }) });
  const from = `${amount} ${currency.toUpperCase()}${per === null ? '' : '/kg'}`;
  return {
    ...read,
    amount: { value: rounded(amount / rate.perUsd), unit: kept },
    note: `${from} ÷ ${rateText(rate)}`,
  };
}

/** Rounded where only doubles differ. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** What stands in brackets behind the name of a material: "Dysprosium oxide (CNY/kg)". */
const BEHIND = /[([（]([^()[\]（）]+)[)\]）]\s*$/;

function saysBalance(header: string): boolean {
  return /\bbalance\b|\bdelta\b|\bnet\b|\bsaldo\b|\bbilanz\b|収支|差引|差額|余额|差额|수지/.test(
    foldWords(header),
  );
}
