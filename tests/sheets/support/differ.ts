import type { Cells } from './cached-book';

/**
 * What differs between two programs, or between a program and the engine, in the cells of one workbook. A number may differ by
 * 1e-9 of itself, or of the largest number of its column: a stock that ends at zero after a thousand subtractions is zero but for rounding.
 * @returns readable lines, and how many cells were compared
 */
export function differ(one: Cells, other: Cells): { readonly lines: string[]; readonly compared: number } {
  const lines: string[] = [];
  let compared = 0;
  for (const [sheet, cells] of one) {
    const scales = new Map<string, number>();
    const columnOf = (address: string) => address.replace(/\d+$/, '');
    for (const [address, value] of cells)
      if (typeof value === 'number')
        scales.set(columnOf(address), Math.max(scales.get(columnOf(address)) ?? 0, Math.abs(value)));
    for (const [address, value] of cells) {
      const got = other.get(sheet)?.get(address);
      compared++;
      const tolerance = 1e-9 * (scales.get(columnOf(address)) ?? 0);
      const same =
        typeof value === 'number' && typeof got === 'number'
          ? Math.abs(got - value) <= tolerance
          : got === value;
      if (!same) lines.push(`${sheet}!${address}: ${value}, and ${got}`);
    }
  }
  return { lines, compared };
}
