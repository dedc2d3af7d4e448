import type { Bounds } from '@shared/model/dependence';
import type { Column, Term } from '@shared/model/expression';
import type { CellWriter } from '../cell-writer';
import { computed, input, texts } from '../cells';
import type { MaterialFactors } from '../risk-factors';
import type { ScenarioPart } from '../scenario-part';
import { FORMAT } from '../styles';
import { columnBy } from '../term-cells';
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

/** The heads above the suppliers of all materials. */
export function writeSupplierHead(writer: CellWriter): void {
  const section = writer.sheet.builder.t('workbook.factors.suppliers');
  const first = ['material', 'supplier', 'country', 'share', 'notKnown', 'trail', 'direct'] as const;
  const ends = ['refinedLow', 'refinedHigh', 'minedLow', 'minedHigh', 'touchedLow', 'touchedHigh'] as const;
  putFactorHeads(writer, [...first, ...ends], { section, height: 54 });
}

/** What each supplier's material has passed through, percent of what it gives: inputs beside its share. */
export function writeSuppliersOf(
  writer: CellWriter,
  { names }: ScenarioPart,
  name: string,
  { suppliers }: MaterialFactors,
  shares: readonly Term<number>[],
): SupplierColumns {
  const factor = (percent: number) => writer.put(input(percent, 'percent', FORMAT.percent));
  const ends = ({ low, high }: Bounds) => [factor(low), factor(high)] as const;
  const lines = suppliers.map((supplier, index) => {
    const share = shares[index];
    if (share === undefined) throw new Error(`${supplier.supplierId} has no share`);
    writer.cells(...texts(name, names.supplier(supplier.supplierId), names.country(supplier.countryId)));
    const line = {
      share: writer.put(computed(share, FORMAT.percent)),
      notKnown: factor(supplier.estimated ? 100 : 0),
      trail: factor(supplier.trailEstimated),
      direct: factor(supplier.direct),
      refining: ends(supplier.refining),
      mining: ends(supplier.mining),
      touches: ends(supplier.touches),
    };
    writer.next();
    return line;
  });
  const one = (key: 'share' | 'notKnown' | 'trail' | 'direct') => columnBy(lines, (line) => line[key]);
  const two = (key: 'refining' | 'mining' | 'touches') =>
    [columnBy(lines, (line) => line[key][0]), columnBy(lines, (line) => line[key][1])] as const;
  return {
    shares: lines.map(({ share }) => share),
    share: one('share'),
    notKnown: one('notKnown'),
    trail: one('trail'),
    direct: one('direct'),
    refining: two('refining'),
    mining: two('mining'),
    touches: two('touches'),
  };
}
