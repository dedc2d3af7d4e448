import type { UnitReading } from '../values/read-unit';
import type { EntryCell, EntryFailure } from './entry-cell';
import type { EntryNumber } from './entry-number';
import { isRatio, type StatedUnit } from './entry-unit';
import type { Candidate } from './read-row';
import { fractionToPercent, shareScale } from './value-questions';

/** Whether a value is a part of a whole, by its column, its own text or its cell of units. */
export function isPercent(
  { percent, inline }: EntryNumber,
  stated: StatedUnit,
  { isQuantity }: EntryCell,
): boolean {
  const byCell = inline?.kind !== 'mass' && stated.cell !== null && isRatio(stated.unit);
  return percent || !isQuantity || isRatio(inline) || byCell;
}

/** A value as a part of a whole, in percent; or why it is none. */
export function readPercent(
  number: EntryNumber,
  stated: StatedUnit,
  { mapping, context, valueCell, isQuantity, warn }: EntryCell,
): { readonly entry: Candidate['entry'] } | EntryFailure {
  const { cell } = valueCell;
  const { inline } = number;
  const total = context.withTotal.get(valueCell.column);
  if (total !== undefined) return { code: 'import.share.withTotal', params: { text: cell.text, total } };
  // 45 % in a column of tonnes is neither: the header or the cell is wrong.
  if (number.percent && isQuantity && (stated.unit.kind === 'mass' || mapping.unit !== null))
    return { code: 'import.unit.conflict', params: { text: cell.text, unit: stated.text } };
  if (inline?.kind === 'mass') return { code: 'import.unit.notPercent', params: { text: cell.text } };
  // Figures that look like parts of one are asked about whatever their header says (share-scale.ts).
  const byColumn = isRatio(stated.unit) || /%|％/.test(context.headerTexts.get(valueCell.column) ?? '');
  const isSaid =
    number.percent ||
    cell.percent ||
    isRatio(inline) ||
    (stated.cell !== null && isRatio(stated.unit)) ||
    (byColumn && !context.unscaled.has(valueCell.column));
  const scale = isSaid ? null : shareScale(valueCell, number.value, context);
  if (scale === 'open') {
    const second = fractionToPercent(number.value);
    return { code: 'import.ask.shares', params: { text: cell.text, first: number.value, second } };
  }
  const unit: UnitReading = scale === 'fraction' ? { kind: 'fraction' } : (inline ?? stated.unit);
  const percent = toPercentValue(number, cell.percent, unit);
  if (percent > 100) return { code: 'import.share.range', params: { text: cell.text } };
  if (scale === 'clear' && percent > 0 && percent <= 1) warn('import.share.fraction', { text: cell.text });
  return { entry: { as: 'percent', percent } };
}

/** A percent-formatted number holds a fraction; so does a column that says so. Rounded where only doubles differ. */
function toPercentValue(reading: { value: number }, percentFormat: boolean, unit: UnitReading): number {
  const isFraction = percentFormat || unit.kind === 'fraction';
  return isFraction ? fractionToPercent(reading.value) : reading.value;
}
