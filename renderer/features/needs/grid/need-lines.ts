import {
  type NeedCell,
  type NeedGroup,
  type NeedLine,
  type NeedTable,
  needRowKey,
  type UseNeed,
} from '@shared/features/needs/contract';
import type { MaterialId } from '@shared/model/material';
import { type FigureLine, NEW_LINE } from '../../../kit/grid/figure-sheet';

/** One line of the grid of needs: a material with its need, or a use, recycling or substitution below it. */
export interface NeedGridLine extends FigureLine {
  readonly materialId: MaterialId;
  /** Null for the material as a whole. */
  readonly line: NeedLine | null;
  readonly use: UseNeed | null;
  /** By year; for a material as a whole all null. */
  readonly cells: readonly (NeedCell | null)[];
  /** By year, of a material as a whole. */
  readonly need: NeedGroup['need'] | null;
}

interface LineNames {
  readonly material: (materialId: MaterialId) => string;
  readonly use: (use: UseNeed) => string;
  readonly recycling: string;
  readonly substitution: string;
}

/** A use that a material of the table has not yet. @param years how many the table has */
export function newUseLine(
  materialId: MaterialId,
  useId: string,
  called: string,
  years: number,
): NeedGridLine {
  return {
    id: needRowKey(materialId, useId),
    look: 'below',
    materialId,
    called,
    line: { kind: 'use', useId },
    use: null,
    need: null,
    cells: Array.from({ length: years }, () => null),
  };
}

/** Where the need of a further use begins: of the material in hand. */
export function beginUseLine(materialId: MaterialId, called: string): NeedGridLine {
  return {
    ...newUseLine(materialId, '', called, 0),
    id: NEW_LINE,
    look: 'new',
    line: null,
    under: materialId,
  };
}

/** Materials in their order, each followed by its uses, then by what recycling and other technology give. */
export function needLines({ groups }: NeedTable, names: LineNames): readonly NeedGridLine[] {
  return groups.flatMap(({ materialId, uses, recycling, substitution, need }): NeedGridLine[] => {
    const below = (
      line: NeedLine,
      called: string,
      cells: NeedGridLine['cells'],
      use: UseNeed | null = null,
    ): NeedGridLine => ({
      id: use === null ? [materialId, line.kind, ''].join('|') : needRowKey(materialId, use.useId),
      look: 'below',
      materialId,
      called,
      ...(use === null ? {} : { also: [use.nameEn, use.nameJa, use.useId] }),
      line,
      use,
      cells,
      need: null,
    });
    return [
      {
        id: materialId,
        look: 'head',
        materialId,
        called: names.material(materialId),
        also: [materialId],
        line: null,
        use: null,
        cells: need.map(() => null),
        need,
      },
      ...uses.map((use) => below({ kind: 'use', useId: use.useId }, names.use(use), use.cells, use)),
      below({ kind: 'recycling' }, names.recycling, recycling),
      below({ kind: 'substitution' }, names.substitution, substitution),
    ];
  });
}
