import { MASS_BASES } from '@shared/base/mass-basis';
import { readNumber } from '@shared/base/numbers';
import { rateFor, rateName } from '@shared/features/importing/exchange-rates';
import type { ImportQuestion } from '@shared/features/importing/questions';
import { type ExchangeRate, MASS_UNITS, type MassUnit, type SHARE_SCALES, TONS } from '@shared/model/mapping';
import { toTonnes } from '../values/read-unit';
import type { FieldCell, RowContext } from './row-context';

type Kind = ImportQuestion['kind'];

function ask(kind: Kind, at: FieldCell, context: RowContext, choices: ImportQuestion['choices']): void {
  context.questions.ask({ kind, text: at.cell.text.trim(), stage: null, cell: at.address, choices });
}

/** "1.000" where nothing in the sheet settles its decimal mark. */
export function askDecimal(at: FieldCell, context: RowContext): void {
  if (!context.decimalIsOpen || !POINT.test(at.cell.text)) return; // nearly every cell goes no further
  const reading = readNumber(at.cell.text, null);
  if (reading.kind !== 'ambiguous') return;
  const [point, comma] = reading.readings;
  ask('decimal', at, context, [
    { value: '.', becomes: point },
    { value: ',', becomes: comma },
  ]);
}

/** Only a point in front of three digits is unclear. */
const POINT = /[.．]/;

/** A quantity for which neither a column nor the header nor a choice gives the unit. */
export function askUnit(at: FieldCell, quantity: number, context: RowContext): void {
  if (context.columns.has('unit')) return; // the cell beside it was left blank: the row is wrong, not the form
  // Ounces are said by whoever counts in them.
  const choices = MASS_UNITS.filter((unit) => !unit.startsWith('troy_')).map((value) => ({
    value,
    becomes: toTonnes(quantity, value),
  }));
  ask('unit', at, context, choices);
}

/** A quantity that does not say what its tonnes are tonnes of. */
export function askBasis(at: FieldCell, context: RowContext): void {
  if (context.columns.has('basis')) return; // likewise
  const choices = MASS_BASES.map((value) => ({ value, becomes: null }));
  ask('basis', at, context, choices);
}

/** What "ton" alone means in this form of file; null while nobody has said it. */
export function tonMeant(at: FieldCell, quantity: number, context: RowContext): MassUnit | null {
  const choices = TONS.map((value) => ({ value, becomes: toTonnes(quantity, value) }));
  ask('ton', at, context, choices);
  return context.answers.ton ?? null;
}

/**
 * How the shares of a column are meant that say nothing of it. `clear`: percent, since some are above 1. `open`: nobody
 * has said it.
 */
export function shareScale(
  at: FieldCell,
  value: number,
  context: RowContext,
): (typeof SHARE_SCALES)[number] | 'clear' | 'open' {
  if (!context.unscaled.has(at.column)) return 'clear';
  if (value > 0)
    ask('shares', at, context, [
      { value: 'percent', becomes: value },
      { value: 'fraction', becomes: fractionToPercent(value) },
    ]);
  return context.answers.shares ?? 'open';
}

/** Prices or values that do not say what money they are in. */
export function askMoney(at: FieldCell, isPrice: boolean, context: RowContext): void {
  if (context.columns.has('unit')) return; // the cell beside it was left blank: the row is wrong, not the form
  const choices = (isPrice ? PRICES_IN : VALUES_IN).map((value) => ({ value, becomes: null }));
  ask('money', at, context, choices);
}

const PRICES_IN = ['USD/kg', 'USD/t', 'EUR/kg', 'JPY/kg', 'CNY/kg', 'CNY/t'];
const VALUES_IN = ['USD', '1000 USD', 'USD m', 'EUR', '1000 EUR', 'JPY', '1000 JPY', 'CNY'];

/**
 * What one US dollar was in a currency, for figures of a year; null while nobody has said it.
 * @param amount what the figure is in that currency
 */
export function rateMeant(
  at: FieldCell,
  amount: number,
  of: Pick<ExchangeRate, 'currency' | 'year'>,
  context: RowContext,
): ExchangeRate | null {
  const choices = [{ value: at.cell.text.trim(), becomes: amount }];
  const asked = { kind: 'rate', text: rateName(of), stage: null, cell: at.address, choices } as const;
  context.questions.ask(asked);
  return rateFor(context.answers.rates ?? [], of.currency, of.year);
}

/** Why a figure stands that is far above the world's output; null while nobody has said it. @param most what the world's output allows */
export function beyondWorldMeant(
  at: FieldCell,
  tonnes: number,
  most: number,
  context: RowContext,
): string | null {
  ask('world', at, context, [
    { value: 'figure', becomes: tonnes },
    { value: 'most', becomes: most },
  ]);
  return context.answers.beyondWorld ?? null;
}

/** Percent of a part of one, rounded where only doubles differ: 0.28 is 28, not 28.000000000000004. */
export function fractionToPercent(value: number): number {
  return Number((value * 100).toPrecision(15));
}
