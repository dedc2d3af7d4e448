import type { ShareTable } from '@shared/features/shares/share-table';
import type { InspectedFigure } from '../../kit/figures/inspected-figure';
import type { FigureSheet } from '../../kit/grid/figure-sheet';
import { yearColumnId } from '../../kit/grid/year-columns';
import type { Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Swatch } from '../../kit/ui/Swatch';
import { enterShare } from './edit-actions';
import type { ShareLine } from './grid/share-lines';
import { ShareFacts } from './ShareFacts';
import { ShareTrail } from './ShareTrail';

interface Inspecting {
  readonly table: ShareTable;
  readonly cellOf: FigureSheet<ShareLine>['cellOf'];
  readonly year: number;
  readonly known: ReferenceLookup;
  /** What a percentage of the table means. */
  readonly definition: string;
}

/** A share of the selected year with the way it came, or the total supply that it is a share of. */
export function inspectedShare(
  { table, cellOf, year, known, definition }: Inspecting,
  line: ShareLine,
  { t, f, nameOf }: Words,
): InspectedFigure | null {
  const index = table.years.findIndex((entry) => entry.year === year);
  const sums = table.years[index];
  if (sums === undefined) return null;
  if (line.look === 'total') {
    return {
      name: t('shares.total.title', { year }),
      figure: cellOf(line, 'tonnes')?.figure ?? null,
      value: sums.total?.tonnes ?? null,
      said: (tonnes) => f.mass(tonnes, sums.total?.basis ?? 'reo'),
      definition: t('shares.total.explain'),
    };
  }
  const { row, id } = line;
  if (row === null) return null;
  const cell = row.cell(index);
  const figure = cellOf(line, yearColumnId(year))?.figure ?? null;
  const trail = <ShareTrail table={table} figure={figure} cell={cell} year={year} />;
  return {
    name: nameOf(row),
    figure,
    value: cell?.percent ?? null,
    definition: cell === null ? t('shares.inspect.noShare', { year }) : definition,
    before: <Swatch countryId={row.countryId} />,
    facts: <ShareFacts row={row} cell={cell} sums={sums} known={known} />,
    tabs: [{ id: 'trail', label: t('shares.tab.trail'), body: trail }],
    fill: {
      year,
      lastYear: table.years.at(-1)?.year ?? year,
      into: ([first, ...further], value) => {
        if (first !== undefined)
          void enterShare(table, id, first, { kind: 'figure', unit: 'percent', value }, { alsoIn: further });
      },
    },
  };
}
