import type { ShareTable } from '@shared/features/shares/share-table';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { FigureCell, FigureSheet } from '../../../kit/grid/figure-sheet';
import { yearOfColumn } from '../../../kit/grid/year-columns';
import type { ShareLine } from './share-lines';

/** The columns in which Space locks the row. */
export function locksIn(columnId: string): boolean {
  return columnId === 'lock' || yearOfColumn(columnId) !== null;
}

/** Which share stands where: a year's percent, or the tonnes of the selected year; the total of the year in tonnes. */
export function shareCells(
  { economyId, materialId, stage }: Pick<ShareTable, 'economyId' | 'materialId' | 'stage'>,
  years: readonly number[],
  yearIndex: number,
  editable: boolean,
): FigureSheet<ShareLine>['cellOf'] {
  // What the cells of a column have in common is made once: a block asks for 60,000 cells, and for each several times.
  // The stage of a table is the one that was asked for.
  const setOf = (year: number) => keyOf(TABLES.totalSupply, { economyId, materialId, stage, year });
  const columnOf = new Map(years.map((year, index) => [year, { index, setKey: setOf(year) }] as const));
  return (line, columnId): FigureCell | null => {
    const inTonnes = columnId === 'tonnes';
    const year = (inTonnes ? years[yearIndex] : yearOfColumn(columnId)) ?? null;
    if (year === null) return null;
    // A year that the table has not yet has no figure of anybody.
    const { index, setKey } = columnOf.get(year) ?? { index: -1, setKey: setOf(year) };
    const value = (inTonnes ? line.tonnes : line.percent)(index);
    if (line.look === 'total' && inTonnes)
      return { figure: { of: 'totalSupply.tonnes', key: setKey }, value, editable: false, change: null };
    if (line.look !== 'row') return null;
    return {
      figure: { of: 'share.percent', key: `${setKey}|${line.id}` }, // the key of its table: its set, and who
      value,
      editable: editable && (!inTonnes || line.row?.locked(index) != null),
      change: inTonnes ? null : changeIn(line, index),
      units: inTonnes ? ['tonnes', 'percent'] : ['percent', 'tonnes'],
    };
  };
}

function changeIn(line: ShareLine, index: number): FigureCell['change'] {
  if (line.row?.overridden(index) === true) return 'own';
  return Math.abs(changeOf(line, index) ?? 0) >= 0.05 ? 'moved' : null;
}

/** Points of a line above the base in a year; null where one of them is not known. */
export function changeOf(data: ShareLine, index: number): number | null {
  const now = data.percent(index);
  const base = data.base(index);
  return now === null || base === null ? null : now - base;
}
