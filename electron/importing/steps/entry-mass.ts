import type { MassBasis } from '@shared/base/mass-basis';
import { unreachable } from '@shared/base/refusal';
import { shownText } from '@shared/base/sheet-cell';
import type { Mapping, MassUnit } from '@shared/model/mapping';
import type { UnitReading } from '../values/read-unit';
import type { EntryCell, EntryFailure } from './entry-cell';
import type { EntryNumber } from './entry-number';
import type { StatedUnit } from './entry-unit';
import type { Measure } from './figure';
import { massOf, multipleOf } from './figure-measure';
import { nameOfNoAmount, noAmountOf } from './no-amount-of-row';
import type { Candidate } from './read-row';
import { resolveBasis } from './resolve-basis';
import { fieldCell } from './row-context';
import { askBasis, askUnit, tonMeant } from './value-questions';

/** A value as tonnes on a basis, and what made tonnes of it; or why it is none. */
export function readMass(
  number: EntryNumber,
  stated: StatedUnit,
  entry: EntryCell,
): { readonly entry: Candidate['entry']; readonly measure: Measure } | EntryFailure {
  const notAmount = whyNoAmount(number, stated, entry);
  if (notAmount !== null) return notAmount;
  const multiple = readMultiple(stated, entry);
  if (typeof multiple !== 'number') return multiple;
  const unit = massUnit(number, stated, entry);
  if (typeof unit !== 'string') return unit;
  const basis = massBasis(number, stated, entry);
  if (typeof basis !== 'string') return basis;
  warnOfBoth(entry);
  const measure = { unit, times: stated.times * multiple, basis };
  return { entry: { as: 'tonnes', mass: massOf(number.value, measure) }, measure };
}

/** Why a value is no amount, by its header, the titles or its row; null where nothing says so. */
function whyNoAmount(
  { inline }: EntryNumber,
  stated: StatedUnit,
  { row, context, valueCell }: EntryCell,
): EntryFailure | null {
  const hasUnit = stated.unit.kind === 'mass' || inline?.kind === 'mass';
  const said = noAmountOf(valueCell, hasUnit, context);
  if (said !== null) return { code: said[0], params: said[1] };
  const text = nameOfNoAmount(row, valueCell.column, context);
  return text === null ? null : { code: 'import.value.noAmount', params: { text } };
}

/** How often the unit of a row is counted, by its column of multiples; 1 where none is. */
function readMultiple(stated: StatedUnit, { row, context }: EntryCell): number | EntryFailure {
  const multiple = multipleOf(row, context);
  const at = () => fieldCell(row, 'multiple', context);
  if (multiple === null)
    return { code: 'import.multiple.unknown', params: { text: at()?.cell.text ?? '' }, at: at() };
  // Thousand tonnes in thousands: nobody can tell whether that is said once or twice.
  if (multiple !== 1 && stated.unit.kind === 'mass' && MULTIPLES.has(stated.unit.unit))
    return { code: 'import.unit.conflict', params: { text: at()?.cell.text ?? '', unit: stated.text } };
  return multiple;
}

/** The unit of mass that a value is in; asked for where nothing says it, and where "ton" can be any of several. */
function massUnit(
  { value, inline }: EntryNumber,
  stated: StatedUnit,
  { mapping, context, valueCell }: EntryCell,
): MassUnit | EntryFailure {
  const { cell } = valueCell;
  const resolved = resolveUnit(inline, stated.unit, mapping);
  if (resolved === 'missing') {
    askUnit(valueCell, value, context);
    return { code: 'import.unit.missing', params: { text: cell.text } };
  }
  if (resolved === 'conflict')
    return { code: 'import.unit.conflict', params: { text: shownText(cell), unit: stated.text } };
  const isTon = [inline, stated.unit].some((one) => one?.kind === 'mass' && one.ton === true);
  const unit = isTon ? tonMeant(valueCell, value, context) : resolved;
  return unit ?? { code: 'import.ask.ton', params: { text: cell.text } };
}

/** What the tonnes are tonnes of; asked for where nothing says it. */
function massBasis(
  { inline }: EntryNumber,
  stated: StatedUnit,
  { row, mapping, context, valueCell }: EntryCell,
): MassBasis | EntryFailure {
  const found = resolveBasis(row, inline, stated.unit, mapping, context);
  switch (found.kind) {
    case 'basis':
      return found.basis;
    case 'unknown':
      return { code: 'import.basis.unknown', params: { text: found.at.cell.text }, at: found.at };
    case 'minerals': {
      const code = mapping.basis === 'reo' ? 'import.basis.minerals' : 'import.basis.compound';
      return { code, params: { text: found.at.cell.text }, at: found.at };
    }
    case 'missing':
      askBasis(valueCell, context);
      return { code: 'import.basis.missing', params: { text: valueCell.cell.text } };
    default:
      return unreachable(found);
  }
}

/** Says once a sheet that a row gives its share too, which is not read beside the quantity. */
function warnOfBoth({ row, context, warn }: EntryCell): void {
  if (context.said.has('both') || fieldCell(row, 'share', context) === null) return;
  context.said.add('both');
  warn('import.value.both', {});
}

/** Units that are multiples of another one already. */
const MULTIPLES: ReadonlySet<MassUnit> = new Set(['kt', 'ten_kt', 'lakh_t', 'million_t']);

function resolveUnit(
  inline: UnitReading | null,
  stated: UnitReading,
  mapping: Mapping,
): MassUnit | 'missing' | 'conflict' {
  const fromColumn = stated.kind === 'mass' ? stated.unit : null;
  if (inline?.kind === 'mass')
    return fromColumn === null || fromColumn === inline.unit ? inline.unit : 'conflict';
  return fromColumn ?? mapping.unit ?? 'missing';
}
