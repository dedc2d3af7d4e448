import type { Stage } from '@shared/base/stage';
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

/** Which share stands where: a year's percent, or the tonnes of the year in hand; the total of the year in tonnes. */
export function shareCells(
  { economyId, materialId, stage }: Pick<ShareTable, 'economyId' | 'materialId' | 'stage'>,
  years: readonly number[],
  yearIndex: number,
  editable: boolean,
): FigureSheet<ShareLine>['cellOf'] {
  return (line, columnId): FigureCell | null => {
    const inTonnes = columnId === 'tonnes';
    const year = inTonnes ? years[yearIndex] : yearOfColumn(columnId);
    if (year === undefined || year === null) return null;
    const index = years.indexOf(year);
    // The stage of a table is the one that was asked for.
    const set = { economyId, materialId, stage: stage as Stage, year };
    const value = (inTonnes ? line.tonnes : line.percent)(index);
    if (line.look === 'total' && inTonnes) {
      const figure = { of: 'totalSupply.tonnes', key: keyOf(TABLES.totalSupply, set) } as const;
      return { figure, value, editable: false, change: null };
    }
    if (line.look !== 'row') return null;
    const cell = line.cell(index);
    return {
      figure: { of: 'share.percent', key: keyOf(TABLES.share, { ...set, supplierId: line.id }) },
      value,
      editable: editable && (cell !== null || !inTonnes),
      change: inTonnes ? null : changeIn(line, index),
      units: inTonnes ? ['tonnes', 'percent'] : ['percent', 'tonnes'],
    };
  };
}

function changeIn(line: ShareLine, index: number): FigureCell['change'] {
  if (line.cell(index)?.overridden === true) return 'own';
  return Math.abs(changeOf(line, index) ?? 0) >= 0.05 ? 'moved' : null;
}

/** Points of a line above the base in a year; null where one of them is not known. */
export function changeOf(data: ShareLine, index: number): number | null {
  const now = data.percent(index);
  const base = data.base(index);
  return now === null || base === null ? null : now - base;
}
