import { openShares } from '@shared/features/shares/packed-shares';
import { emptyColumns, TRAITS } from '@shared/features/shares/share-columns';
import type { ShareTable, ShareTableHead, ShareYear } from '@shared/features/shares/share-table';
import { country, material, supplier } from '../ids';

interface Row {
  readonly head: ShareTableHead;
  readonly percents: readonly (number | null)[];
}

/** A row of the grid's table with its percent by year, for tests. */
export function row(
  id: string,
  place: string,
  percents: Row['percents'],
  feeds: ShareTableHead['feeds'] = [],
): Row {
  return {
    head: {
      supplierId: supplier(id),
      kind: 'plant',
      nameEn: `${id}, Town`,
      nameJa: `${id}（町）`,
      place: 'Town',
      countryId: country(place),
      capacityTonnes: null,
      feeds,
    },
    percents,
  };
}

/**
 * A table of these rows over these years, as the window opens it; each year's rest is what its rows leave of 100.
 * @param base percent of the plan, where it is another one than that of the rows
 */
export function table(
  years: readonly number[],
  rows: readonly Row[],
  base?: readonly (number | null)[],
): ShareTable {
  const columns = emptyColumns(rows.length * years.length);
  const percents = years.flatMap((_year, index) => rows.map((each) => each.percents[index] ?? null));
  columns.low.fill(Number.NaN);
  columns.high.fill(Number.NaN);
  for (const [place, percent] of percents.entries()) {
    if (percent === null) continue;
    columns.traits[place] = TRAITS.present;
    columns.percent[place] = columns.enteredValue[place] = percent;
    columns.basePercent[place] = base?.[place] ?? percent;
    columns.tonnes[place] = percent * 10;
  }
  return openShares({
    economyId: country('JPN'),
    materialId: material('NdPr'),
    stage: 'separation',
    scenarioId: null,
    years: years.map((year, index): ShareYear => {
      const sum = rows.reduce((total, each) => total + (each.percents[index] ?? 0), 0);
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
    heads: JSON.stringify(rows.map(({ head }) => head)),
    columns: { ...columns, texts: [], files: [] },
  });
}
