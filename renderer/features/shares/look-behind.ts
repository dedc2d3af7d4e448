import type { ShareTable } from '@shared/features/shares/share-table';
import type { CountryId } from '@shared/model/country';
import { percentOf } from '@shared/model/project-settings';
import type { SupplierId } from '@shared/model/supplier';

/** A piece of a stacked bar: a country's part, hatched where input of a watched country stands behind it; null is the rest. */
export interface BarPiece {
  readonly countryId: CountryId | null;
  readonly percent: number;
  readonly hatched: boolean;
}

export interface Behind {
  /** By the country of this step. */
  readonly made: readonly BarPiece[];
  /** By the country of the step before. */
  readonly origin: readonly BarPiece[];
  /** Suppliers elsewhere with input of a watched country, most first: points of the supply. */
  readonly otherRoads: readonly { readonly supplierId: SupplierId; readonly points: number }[];
  readonly unknownPoints: number;
}

/** What the shares of one year rest on, one step back. @param watched whose input is looked for */
export function lookBehind(table: ShareTable, yearIndex: number, watched: readonly CountryId[]): Behind {
  const made = new Map<CountryId, { plain: number; hatched: number }>();
  const origin = new Map<CountryId, number>();
  const otherRoads: { supplierId: SupplierId; points: number }[] = [];
  let unknownPoints = 0;
  for (const row of table.rows) {
    const percent = row.percent(yearIndex) ?? 0;
    if (percent === 0) continue;
    const fed = watched.includes(row.countryId) ? 0 : percentOf(row.feeds, watched);
    const points = (percent * fed) / 100;
    let piece = made.get(row.countryId);
    if (piece === undefined) {
      piece = { plain: 0, hatched: 0 };
      made.set(row.countryId, piece);
    }
    piece.plain = piece.plain + percent - points;
    piece.hatched += points;
    if (points >= 0.05) otherRoads.push({ supplierId: row.supplierId, points });
    for (const feed of row.feeds) {
      origin.set(feed.countryId, (origin.get(feed.countryId) ?? 0) + (percent * feed.percent) / 100);
    }
    const known = row.feeds.reduce((sum, feed) => sum + feed.percent, 0);
    unknownPoints += (percent * Math.max(0, 100 - known)) / 100;
  }
  const rest = table.years[yearIndex]?.restPercent ?? 0;
  const last = (percent: number): BarPiece[] =>
    percent < 0.005 ? [] : [{ countryId: null, percent, hatched: false }];
  const byShare = [...made].sort(([, a], [, b]) => b.plain + b.hatched - a.plain - a.hatched);
  return {
    made: [
      ...byShare.flatMap(([countryId, { plain, hatched }]): BarPiece[] =>
        [
          { countryId, percent: plain, hatched: false },
          { countryId, percent: hatched, hatched: true },
        ].filter(({ percent }) => percent > 0),
      ),
      ...last(rest),
    ],
    origin: [
      ...[...origin]
        .sort(([, a], [, b]) => b - a)
        .map(([countryId, percent]) => ({ countryId, percent, hatched: false })),
      ...last(unknownPoints + rest),
    ],
    otherRoads: otherRoads.sort((a, b) => b.points - a.points),
    unknownPoints,
  };
}
