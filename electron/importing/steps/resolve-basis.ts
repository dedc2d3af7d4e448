import { foldText } from '@shared/base/fold-text';
import type { MassBasis } from '@shared/base/mass-basis';
import type { RawRow } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import { readBasis, saysMinerals, type UnitReading } from '../values/read-unit';
import { type FieldCell, fieldCell, type RowContext } from './row-context';

type BasisReading =
  | { readonly kind: 'basis'; readonly basis: MassBasis }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown'; readonly at: FieldCell }
  /** The row speaks of minerals, and only the choice for the file of oxide. */
  | { readonly kind: 'minerals'; readonly at: FieldCell };

/** Longer texts are notes on the whole table. */
const LABEL = 40;
/** Whether a cell names oxide. */
export const saysOxide = (text: string): boolean => text.length <= LABEL && OXIDE.test(foldText(text));
const OXIDE = /\boxides?\b|\breo\b|酸化物|氧化物|산화물/;

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
  const named = fieldCell(row, 'material', context);
  const isOxide = () => row.cells.some((cell) => cell !== undefined && saysOxide(cell.text));
  if (mapping.basis === 'reo' && named !== null && saysMinerals(named.cell.text) && !isOxide())
    return { kind: 'minerals', at: named };
  if (mapping.basis !== null) return { kind: 'basis', basis: mapping.basis };
  // "Mine production, rare-earth-oxide equivalent" in the column of stages or materials.
  const described = (['stage', 'material'] as const)
    .map((field) => fieldCell(row, field, context)?.cell.text ?? '')
    .flatMap((text) => (/[,;]/.test(text) ? (readBasis(text) ?? []) : []));
  const [found] = described;
  return found === undefined ? { kind: 'missing' } : { kind: 'basis', basis: found };
}
