import type { Mass, MassBasis } from '@shared/base/mass-basis';
import type { RawRow } from '@shared/base/sheet-cell';
import type { MassUnit } from '@shared/model/mapping';
import { readMultiple } from '../values/read-multiple';
import { toTonnes } from '../values/read-unit';
import { fieldCell, type RowContext } from './row-context';

/** What a figure counts: so many times a unit, on a basis. */
export interface Measure {
  readonly unit: MassUnit;
  readonly times: number;
  readonly basis: MassBasis;
}

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
