import type { Mass } from '@shared/base/mass-basis';
import type { RawRow } from '@shared/base/sheet-cell';
import { readMultiple } from '../values/read-multiple';
import { toTonnes } from '../values/read-unit';
import type { Measure } from './figure';
import { fieldCell, type RowContext } from './row-context';

export function massOf(figure: number, { unit, times, basis }: Measure): Mass {
  return { tonnes: toTonnes(timesOf(figure, times), unit), basis };
}

/** A multiple of a figure, rounded where only doubles differ: 1.005 thousand is 1,005. */
export function timesOf(figure: number, times: number): number {
  return times === 1 ? figure : Number((figure * times).toPrecision(15));
}

/** How many times its unit the figure of a row counts, by its column for that; null for a text that says nothing known. */
export function multipleOf(row: RawRow, context: RowContext): number | null {
  const at = fieldCell(row, 'multiple', context);
  return at === null ? 1 : readMultiple(at.cell.text);
}
