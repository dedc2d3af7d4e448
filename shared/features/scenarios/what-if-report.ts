import { lineClock } from '../../model/line-clock';
import type { MaterialResult } from '../../model/what-if-result';
import { type Report, reportTable } from '../../report/table';
import type { WhatIfView } from './contract';
import { lineTable } from './line-report';

const MATERIAL = { title: 'cli.whatIf.material', format: 'text' } as const;
const FIRST = { title: 'cli.whatIf.first', format: 'date', missing: 'cli.whatIf.never' } as const;
const SHORTFALL = { title: 'cli.whatIf.shortfall', format: 'mass' } as const;

/** What a run says: its lines first, then its materials, then what each use goes short of. */
export function whatIfReport(view: WhatIfView) {
  const { materials } = view.result;
  return {
    tables: [lineTable(linesOf(view)), materialTable(view), usesTable(materials)],
  } as const satisfies Report;
}

/** The lines of a run beside those of its ghost. */
export function linesOf({ result, ghost, lineTiers }: Pick<WhatIfView, 'result' | 'ghost' | 'lineTiers'>) {
  return lineClock(result, ghost.result.lines, lineTiers);
}

function materialTable({ result, ghost }: WhatIfView) {
  return reportTable({
    key: 'materials',
    title: 'scenarios.materials',
    columns: {
      material: MATERIAL,
      opening: { title: 'cli.whatIf.opening', format: 'mass' },
      // Of what nobody needs there is no cover.
      cover: { title: 'cli.whatIf.cover', format: 'figure', missing: null },
      first: FIRST,
      compared: { title: 'cli.whatIf.ghostFirst', format: 'date', missing: 'cli.whatIf.never' },
      daysShort: { title: 'cli.whatIf.daysShort', format: 'whole' },
      shortfall: SHORTFALL,
      lowest: { title: 'cli.whatIf.lowest', format: 'mass' },
      minimum: { title: 'cli.whatIf.minimum', format: 'mass' },
    },
    rows: result.materials.map((material) => ({
      key: material.materialId,
      cells: {
        material: { text: material.materialId },
        opening: material.openingStock,
        cover: Number.isFinite(material.openingCover) ? material.openingCover : null,
        first: material.firstShortfall?.date ?? null,
        compared:
          ghost.result.materials.find(({ materialId }) => materialId === material.materialId)?.firstShortfall
            ?.date ?? null,
        daysShort: material.daysShort,
        shortfall: material.totalShortfall,
        lowest: material.lowestStock.tonnes,
        minimum: material.minimumStock.tonnes,
      },
    })),
  });
}

function usesTable(materials: readonly MaterialResult[]) {
  return reportTable({
    key: 'uses',
    title: 'scenarios.shortUses',
    columns: {
      material: MATERIAL,
      use: { title: 'cli.whatIf.use', format: 'text' },
      need: { title: 'cli.whatIf.need', format: 'mass' },
      shortfall: SHORTFALL,
      first: FIRST,
      lostValue: { title: 'scenarios.col.lostValue', format: 'money' },
    },
    rows: materials.flatMap(({ materialId, uses }) =>
      uses
        .filter(({ shortfall }) => shortfall > 0)
        .map((use) => ({
          key: JSON.stringify([materialId, use.useId]),
          cells: {
            material: { text: materialId },
            use: { of: 'use', id: use.useId } as const,
            need: use.need,
            shortfall: use.shortfall,
            first: use.firstShortfall?.date ?? null,
            lostValue: use.lostValue,
          },
        })),
    ),
  });
}
