import { hasStrayComma } from '@shared/base/decimal-mark';
import type { MessageKey } from '@shared/base/message';
import type { NumberReading } from '@shared/base/numbers';
import { unreachable } from '@shared/base/refusal';
import { shownText } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import { plainReading } from '../values/plain-reading';
import { readCellNumber } from '../values/read-cell-number';
import { readUnit, type UnitReading } from '../values/read-unit';
import type { EntryFailure } from './entry-cell';
import type { FieldCell, RowContext } from './row-context';
import { askDecimal } from './value-questions';

/** The number of a value cell, not negative, with what its own text says of it. */
export interface EntryNumber {
  readonly value: number;
  /** Whether its text has a percent sign. */
  readonly percent: boolean;
  readonly estimated: boolean;
  /** The unit behind it; null where none is written. */
  readonly inline: UnitReading | null;
}

/** Reads the number of a value cell, or says why it holds no figure. */
export function readEntryNumber(at: FieldCell, context: RowContext): EntryNumber | EntryFailure {
  const { cell } = at;
  if (cell.fault === 'no_result') return { code: 'import.cell.noResult' };
  if (cell.fault === 'error') return { code: 'import.cell.error', params: { text: cell.text } };
  if (cell.merged !== null)
    return { code: 'import.value.merged', params: { range: cell.merged, text: cell.text } };
  const reading = readValue(at, context);
  if (reading.kind !== 'number') {
    const [code, params] = noNumber(reading, shownText(cell));
    return {
      code,
      params,
      readAs: reading.kind === 'not_a_number' ? plainReading(cell, context.decimal) : null,
    };
  }
  const inline = reading.unit === null ? null : readInline(MILLIONS.exec(cell.text)?.[0] ?? reading.unit);
  if (cell.around !== undefined && cell.around.scale !== 1 && inline?.kind !== 'mass')
    return { code: 'import.value.scaled', params: { text: shownText(cell), value: cell.text } };
  // "(3)" alone is a footnote in the tables of surveys, "less than half a unit", and 3 would be a figure that nobody gave.
  if (reading.value < 0 && /^\(\d\)$/.test(cell.text.trim()))
    return { code: 'import.value.noValue', params: { text: cell.text } };
  if (reading.value < 0)
    return {
      code: 'import.value.negative',
      params: { text: cell.text },
      readAs: plainReading(cell, context.decimal),
    };
  return { value: reading.value, percent: reading.percent, estimated: reading.estimated, inline };
}

/** Millions of tonnes, which folded are metric tons. */
const MILLIONS = /(?<=\d\s*)Mt\b.*/;

/** The unit behind a figure; a German multiple stands for no other there: "3,7 Mio. t", "12 Tsd. t". */
function readInline(text: string): UnitReading {
  const [, multiple] = /^(mio|tsd)\.? ?(?:t|tonnen)$/.exec(text) ?? [];
  if (multiple === undefined) return readUnit(text);
  return { kind: 'mass', unit: multiple === 'mio' ? 'million_t' : 'kt', basis: null };
}

/** The number of a cell, by the decimal mark of its sheet. */
export function readValue(at: FieldCell, context: RowContext): NumberReading {
  const { cell } = at;
  if (typeof cell.value === 'string') {
    askDecimal(at, context);
    if (context.commaIsThousands && hasStrayComma(cell.text))
      return { kind: 'not_a_number', reason: 'comma' };
  }
  return readCellNumber(at.cell, context.decimal);
}

/** Why a cell is no figure, in words. */
export function noNumber(
  reading: Exclude<NumberReading, { kind: 'number' }>,
  text: string,
): [MessageKey, ImportProblem['params']] {
  switch (reading.kind) {
    case 'blank':
      return ['import.value.missing', {}];
    case 'no_value':
      return ['import.value.noValue', { text }];
    case 'censored':
      return ['import.value.censored', { text }];
    case 'ambiguous':
      return ['import.value.ambiguous', { text, first: reading.readings[0], second: reading.readings[1] }];
    case 'not_a_number':
      return [NOT_A_NUMBER[reading.reason], { text }];
    default:
      return unreachable(reading);
  }
}

const NOT_A_NUMBER = {
  letters: 'import.value.letters',
  comma: 'import.value.comma',
  range: 'import.value.range',
  text: 'import.value.text',
} as const;
