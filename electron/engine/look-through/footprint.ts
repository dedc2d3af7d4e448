import { itemAt, numberAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import { nothingWithout } from '@shared/model/missing-figures';
import { requireNumber } from '../indicators/require-figures';
import { leontiefInverse, type Matrix } from './leontief';

/** A table of regions by sectors: rows and columns are region 1 sector 1, region 1 sector 2, ... */
export interface RegionTable {
  readonly sectors: number;
  /** Deliveries between them, square, one unit. */
  readonly flows: Matrix;
  /** What final users of each region take: one row as in `flows`, one column a region. */
  readonly finalDemand: Matrix;
  /** What is counted at its origin (tonnes mined), one a row. */
  readonly stressor: readonly number[];
}

/** What a region's final demand draws on, by the sector that it buys from. */
interface Footprint {
  readonly total: readonly number[];
  /** Of it: from other regions. */
  readonly imported: readonly number[];
  /** Imported over total, fraction. */
  readonly foreignShare: number;
}

/** Output of each row: deliveries to all and final demand. */
export function grossOutput({ flows, finalDemand }: RegionTable): number[] {
  return flows.map((row, index) => sumOf(row) + sumOf(finalDemand[index] ?? []));
}

/**
 * Footprint of a region: (stressor / x) (I - A)^-1 y, with A = Z / x by column; the imported part counts the stressor
 * of other regions alone. Source: docs/engine.md 13.3; check value G-10 (pymrio).
 * @param region index of the region, from 0
 * @throws Refusal for a row of no output that is drawn on, a table that is not square, or no number somewhere
 */
export function footprint(table: RegionTable, region: number): Footprint {
  const { sectors, flows, finalDemand, stressor } = table;
  const output = grossOutput(table);
  for (const [index, value] of stressor.entries()) requireNumber(value, `stressor[${index}]`);
  const perUnit = (value: number, index: number, field: string) => {
    const made = numberAt(output, index);
    if (made > 0) return value / made;
    if (value === 0) return 0;
    throw new Refusal(
      'refusal.risk.zeroTotal',
      { field: `${field}[${index}]` },
      { field: `output[${index}]` },
    );
  };
  const inverse = leontiefInverse(
    flows.map((row) => row.map((value, column) => perUnit(value, column, 'flows'))),
  );
  const intensity = stressor.map((value, index) => perUnit(value, index, 'stressor'));
  const bySector = (counts: (origin: number) => boolean) =>
    Array.from({ length: sectors }, (_, sector) => {
      let sum = 0;
      for (let column = sector; column < flows.length; column += sectors) {
        const bought = nothingWithout(finalDemand[column]?.[region]);
        for (const [row, value] of intensity.entries()) {
          if (counts(Math.floor(row / sectors)))
            sum += value * numberAt(itemAt(inverse, row), column) * bought;
        }
      }
      return sum;
    });
  const total = bySector(() => true);
  const imported = bySector((origin) => origin !== region);
  const all = sumOf(total);
  return { total, imported, foreignShare: all > 0 ? sumOf(imported) / all : 0 };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
