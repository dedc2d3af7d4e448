import { foldText } from '@shared/base/fold-text';
import type { MassBasis } from '@shared/base/mass-basis';
import { cellAddress, type RawRow } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import { mineralOfWord } from '../values/known-minerals';
import { isMineral, readBasis, saysMinerals, type UnitReading } from '../values/read-unit';
import { type FieldCell, fieldCell, type RowContext } from './row-context';

type BasisReading =
  | { readonly kind: 'basis'; readonly basis: MassBasis }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown'; readonly at: FieldCell }
  /** The row speaks of minerals, and only the choice for the file of what they contain. */
  | { readonly kind: 'minerals'; readonly at: FieldCell };

/** Longer texts are notes on the whole table. */
const LABEL = 40;
/** Whether a cell names oxide. */
export const saysOxide = (text: string): boolean => text.length <= LABEL && OXIDE.test(foldText(text));
/** Whether a cell names the metal that is contained. */
const saysMetal = (text: string): boolean => text.length <= LABEL && readBasis(text) === 'metal';
const OXIDE = /\boxides?\b|\breo\b|酸化物|氧化物|산화물/;

/** The cell by which a row speaks of minerals or of a compound, where none of its cells says the content that was chosen for the file. */
function mineralsOf(row: RawRow, basis: 'reo' | 'metal', context: RowContext): FieldCell | null {
  const isContent = basis === 'reo' ? saysOxide : saysMetal;
  const named = fieldCell(row, 'material', context);
  const found = named !== null && saysMinerals(named.cell.text) ? named : null;
  const at = found ?? mineralBeside(row);
  return at === null || row.cells.some((cell) => cell !== undefined && isContent(cell.text)) ? null : at;
}

/** A cell of any column that names a mineral, or those of something: "Spodumene", "Lithium minerals". A name such as "Hill Minerals" is that of a firm. */
function mineralBeside(row: RawRow): FieldCell | null {
  const index = row.cells.findIndex((cell) => {
    const text = cell?.text.trim() ?? '';
    if (isMineral(text)) return true;
    const [first = '', second = '', ...others] = text.split(' ');
    return others.length === 0 && /^(?:minerals|ores?)$/i.test(second) && mineralOfWord(first) !== null;
  });
  const cell = row.cells[index];
  return cell === undefined ? null : { cell, column: index + 1, address: cellAddress(row.row, index + 1) };
}

/** Nearest word wins: the cell itself, the basis column, the unit, the header of the column, the choice for the file. */
export function resolveBasis(
  row: RawRow,
  inline: UnitReading | null,
  stated: UnitReading,
  mapping: Mapping,
  context: RowContext,
): BasisReading {
  const ofUnit = (unit: UnitReading | null) =>
    unit?.kind === 'mass' || unit?.kind === 'basis_only' ? unit.basis : null;
  const own = ofUnit(inline);
  if (own !== null) return { kind: 'basis', basis: own };
  const at = fieldCell(row, 'basis', context);
  if (at !== null) {
    const basis = readBasis(at.cell.text);
    return basis === null ? { kind: 'unknown', at } : { kind: 'basis', basis };
  }
  const quantityColumn = fieldCell(row, 'quantity', context)?.column ?? 0;
  const near = ofUnit(stated) ?? readBasis(context.headerTexts.get(quantityColumn) ?? '');
  if (near !== null) return { kind: 'basis', basis: near };
  const minerals =
    mapping.basis === null || mapping.basis === 'gross' ? null : mineralsOf(row, mapping.basis, context);
  if (minerals !== null) return { kind: 'minerals', at: minerals };
  if (mapping.basis !== null) return { kind: 'basis', basis: mapping.basis };
  // "Mine production, rare-earth-oxide equivalent" in the column of stages or materials.
  const described = (['stage', 'material'] as const)
    .map((field) => fieldCell(row, field, context)?.cell.text ?? '')
    .flatMap((text) => (/[,;]/.test(text) ? (readBasis(text) ?? []) : []));
  const [found] = described;
  return found === undefined ? { kind: 'missing' } : { kind: 'basis', basis: found };
}
