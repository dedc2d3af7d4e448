import { openShares } from '@shared/features/shares/packed-shares';
import { emptyColumns, type ShareColumns, TRAITS } from '@shared/features/shares/share-columns';
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
  const columns = years.map((_year, index): ShareColumns => {
    const ofYear = emptyColumns(rows.length);
    const basePercent = new Float64Array(rows.length).fill(Number.NaN);
    for (const [place, { percents }] of rows.entries()) {
      const percent = percents[index] ?? null;
      if (percent === null) continue;
      ofYear.traits[place] = TRAITS.present;
      ofYear.percent[place] = ofYear.enteredValue[place] = percent;
      basePercent[place] = base?.[index * rows.length + place] ?? percent;
      ofYear.tonnes[place] = percent * 10;
    }
    const none = { low: null, high: null, note: null, source: null, file: null, texts: [], files: [] };
    return { ...ofYear, basePercent, ...none };
  });
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
        control: null,
        baseDirectWatched: 0,
        baseLookThrough: { low: 0, high: 0 },
      };
    }),
    heads: JSON.stringify(rows.map(({ head }) => head)),
    number: 0,
    order: Uint32Array.from(rows, (_row, place) => place),
    columns,
  });
}
