import type { ShareCell, ShareTable, ShareTableRow, ShareYear } from '@shared/features/shares/contract';
import { country, material, supplier } from '../ids';

/** A row of the grid's table with one year, for tests. */
export function row(
  id: string,
  place: string,
  percents: readonly (number | null)[],
  feeds: ShareTableRow['feeds'] = [],
): ShareTableRow {
  return {
    supplierId: supplier(id),
    kind: 'plant',
    nameEn: `${id}, Town`,
    nameJa: `${id}（町）`,
    place: 'Town',
    countryId: country(place),
    capacityTonnes: null,
    feeds,
    cells: percents.map((percent) => (percent === null ? null : cell(percent))),
  };
}

function cell(percent: number): ShareCell {
  return {
    shareId: `share-${percent}`,
    percent,
    basePercent: percent,
    tonnes: percent * 10,
    enteredAs: 'percent',
    enteredValue: percent,
    basis: 'reo',
    mark: 'known',
    low: null,
    high: null,
    locked: false,
    note: null,
    source: null,
    importedFrom: null,
    overridden: false,
  };
}

/** A table of these rows over these years; each year's rest is what its rows leave of 100. */
export function table(years: readonly number[], rows: readonly ShareTableRow[]): ShareTable {
  return {
    economyId: country('JPN'),
    materialId: material('NdPr'),
    stage: 'separation',
    scenarioId: null,
    years: years.map((year, index): ShareYear => {
      const sum = rows.reduce((total, { cells }) => total + (cells[index]?.percent ?? 0), 0);
      return {
        year,
        total: { tonnes: 1_000, basis: 'reo', method: 'declared' },
        sumPercent: sum,
        restPercent: 100 - sum,
        baseRestPercent: 100 - sum,
        direct: [],
        lookThrough: { low: 0, high: 0 },
        baseDirectChina: 0,
        baseLookThrough: { low: 0, high: 0 },
        notKnownPercent: 0,
      };
    }),
    rows,
  };
}
