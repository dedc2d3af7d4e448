import type { MassBasis } from '@shared/base/mass-basis';
import { type RawRow, shownText } from '@shared/base/sheet-cell';
import type { MassUnit } from '@shared/model/mapping';
import { equivalentIn, saysEquivalent } from '../values/equivalent-unit';
import { findUnit, readUnitCell, scalesOnly, unitIn } from '../values/find-unit';
import { moneyUnit } from '../values/money-unit';
import { unitNamed } from '../values/named-unit';
import { toTonnes, type UnitReading } from '../values/read-unit';
import { timesOfHead } from '../values/times-of-head';
import { saysOtherUnit, unitInName } from '../values/unit-in-name';
import type { EntryCell, EntryFailure } from './entry-cell';
import { type FieldCell, fieldCell, type RowContext } from './row-context';

/** What stands around a value of the unit that it is in: its own column, its header, the name of its row. */
export interface StatedUnit {
  readonly unit: UnitReading;
  /** How often the unit is counted, where a person has said what its name means. */
  readonly times: number;
  /** As it is written: in the cell of units, else in the header. */
  readonly text: string;
  /** The cell of units of the row; null where it has none. */
  readonly cell: FieldCell | null;
}

/** The unit that is stated for a value, or why that cannot be read. */
export function statedUnit(
  inline: UnitReading | null,
  { row, mapping, context, valueCell, isQuantity }: EntryCell,
): StatedUnit | EntryFailure {
  if (inline?.kind === 'unknown')
    return { code: 'import.value.text', params: { text: shownText(valueCell.cell) } };
  const cell = isQuantity ? fieldCell(row, 'unit', context) : null;
  const header = context.headerTexts.get(valueCell.column) ?? '';
  const text = cell?.cell.text ?? header;
  const said = isQuantity ? mapping.units?.[valueCell.column] : undefined;
  if (said !== undefined)
    return { unit: { kind: 'mass', unit: said, basis: basisIn(header) }, times: 1, text, cell: null };
  const written = cell === null ? headUnit(header, context) : readUnitCell(cell.cell.text);
  const scaled = cell === null && isQuantity ? scaledUnit(header, mapping.unit) : null;
  if (scaled !== null) return { ...scaled, text, cell };
  const inName = isQuantity ? unitOfName(row, context) : null;
  if (inName !== null && written.kind === 'mass' && isOther(inName.unit, written.unit))
    return { code: 'import.unit.conflict', params: { text: inName.at.cell.text, unit: text } };
  const own = written.kind === 'blank' && inName !== null ? inName.unit : written;
  const named = own.kind === 'unknown' ? unitNamed(cell?.cell.text ?? own.text, context.names) : null;
  const unit = named?.reading ?? own;
  if (unit.kind === 'unknown')
    return { ...unitUnknown(unit.text, mapping.unit), at: cell ?? inName?.at ?? valueCell };
  return { unit, times: named?.times ?? 1, text, cell };
}

/** The unit of the file, as often as the head counts it: kilograms under "Quantity in thousands". A multiple in both is told as unknown. */
function scaledUnit(header: string, ofFile: MassUnit | null): Pick<StatedUnit, 'unit' | 'times'> | null {
  const times = ofFile === null || !SINGLE.has(ofFile) ? null : timesOfHead(header);
  return ofFile === null || times === null
    ? null
    : { unit: { kind: 'mass', unit: ofFile, basis: basisIn(header) }, times };
}

const SINGLE: ReadonlySet<MassUnit> = new Set(['t', 'kg', 'g', 'lb', 'short_ton', 'long_ton']);

/** Whether a unit is that of a part of a whole. */
export function isRatio(unit: UnitReading | null): boolean {
  return unit?.kind === 'percent' || unit?.kind === 'fraction';
}

/** Why a unit is not read: a compound that stands for what it contains says how much that is. */
function unitUnknown(text: string, ofFile: MassUnit | null): EntryFailure {
  const compound = equivalentIn(text);
  const written = unitIn(text);
  const isMillion = /\bMt\b/.test(text); // nobody can tell it from a metric ton
  const ofText = written.kind === 'blank' && !isMillion ? ofFile : null;
  const unit = written.kind === 'mass' ? written.unit : ofText;
  if (compound === null || unit === null) return { code: 'import.unit.unknown', params: { text } };
  const { name, kilograms } = compound;
  const tonnes = Number((toTonnes(kilograms, unit) / 1000).toPrecision(6));
  return { code: 'import.unit.equivalent', params: { text, name, kilograms, tonnes: `${tonnes} t` } };
}

/** The unit that the material or the breakdown of a row bears in its name, and where. */
function unitOfName(row: RawRow, context: RowContext) {
  for (const field of ['material', 'breakdown'] as const) {
    const at = fieldCell(row, field, context);
    const found = at === null ? null : unitInName(at.cell.text);
    if (at !== null && found !== null) return { at, unit: found.unit };
  }
  return null;
}

function isOther(unit: UnitReading, written: MassUnit): boolean {
  return unit.kind === 'unknown' || (unit.kind === 'mass' && unit.unit !== written);
}

/** The basis that stands with the unit of a head which a person has overruled. */
function basisIn(header: string): MassBasis | null {
  const found = findUnit(header);
  return found.kind === 'mass' ? found.basis : null;
}

/** What the header of the value column says of its unit, else a title of a compound of which the figures are a mass. */
function headUnit(header: string, { compound }: RowContext): UnitReading {
  const own = headerUnit(header);
  return own.kind === 'blank' && compound !== null ? { kind: 'unknown', text: compound } : own;
}

function headerUnit(header: string): UnitReading {
  const found = findUnit(header);
  // A head that names a compound and no unit has the unit of the file, and is no mass of the metal all the same; one of money is none at all.
  const isOther =
    scalesOnly(header) ||
    (found.kind === 'blank' &&
      (saysOtherUnit(header) || saysEquivalent(header) || moneyUnit(header) !== null));
  return isOther ? { kind: 'unknown', text: header } : found;
}
