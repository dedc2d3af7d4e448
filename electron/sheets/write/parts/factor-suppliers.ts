import type { Column, Term } from '@shared/model/expression';
import type { MaterialFactors } from '../risk-factors';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';
import { columnOf, putFactor, putTerm } from '../term-cells';
import { putFactorHeads } from './factor-heads';

/** Columns of the suppliers of one material. */
export interface SupplierColumns {
  readonly shares: readonly Term<number>[];
  readonly share: Column;
  readonly notKnown: Column;
  readonly trail: Column;
  readonly direct: Column;
  readonly refining: readonly [Column, Column];
  readonly mining: readonly [Column, Column];
  readonly touches: readonly [Column, Column];
}

/** What each supplier's material has passed through, percent of what it gives: inputs beside its share. */
export function writeSuppliersOf(
  sheet: Sheet,
  part: ScenarioPart,
  name: string,
  { suppliers }: MaterialFactors,
  shares: readonly Term<number>[],
  top: number,
): { readonly columns: SupplierColumns; readonly nextRow: number } {
  const { names } = part;
  const lines = suppliers.map((supplier, index) => {
    const row = top + index;
    const share = shares[index];
    if (share === undefined) throw new Error(`${supplier.supplierId} has no share`);
    sheet.putRow(
      row,
      1,
      [name, names.supplier(supplier.supplierId), names.country(supplier.countryId)],
      'text',
    );
    const { refining, mining, touches } = supplier;
    const factors = [
      supplier.estimated ? 100 : 0,
      supplier.trailEstimated,
      supplier.direct,
      ...[refining, mining, touches].flatMap(({ low, high }) => [low, high]),
    ];
    return [
      putTerm(sheet, { row, column: 4, format: FORMAT.percent }, share),
      ...factors.map((value, i) =>
        putFactor(sheet, { row, column: 5 + i, format: FORMAT.percent }, value, 'percent'),
      ),
    ];
  });
  const column = (at: number): Column =>
    columnOf(
      sheet,
      top,
      4 + at,
      lines.map((line) => line[at] ?? null),
    );
  return {
    columns: {
      shares: lines.flatMap(([share]) => share ?? []),
      ...{ share: column(0), notKnown: column(1), trail: column(2), direct: column(3) },
      ...{
        refining: [column(4), column(5)],
        mining: [column(6), column(7)],
        touches: [column(8), column(9)],
      },
    },
    nextRow: top + lines.length,
  };
}

/** The heads above the suppliers of all materials. */
export function writeSupplierHead(sheet: Sheet, top: number): number {
  const section = sheet.book.t('workbook.factors.suppliers');
  const first = ['material', 'supplier', 'country', 'share', 'notKnown', 'trail', 'direct'] as const;
  const ends = ['refinedLow', 'refinedHigh', 'minedLow', 'minedHigh', 'touchedLow', 'touchedHigh'] as const;
  return putFactorHeads(sheet, top, [...first, ...ends], { section, height: 54 });
}
