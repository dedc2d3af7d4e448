import type { MaterialId } from '@shared/model/material';
import type { MaterialResult, Moment, WhatIfResult } from '@shared/model/what-if-result';

/** What a whole run says in four figures. */
export interface HeadFigures {
  /** The earliest first shortfall of any use (of any material, when no use is short), and of which material. */
  readonly first: {
    readonly moment: Moment;
    readonly materialId: MaterialId;
    readonly useId: string | null;
  } | null;
  readonly materialsShort: number;
  readonly materials: number;
  readonly shortfallTonnes: number;
  /** Days short, added up over uses: line-days. */
  readonly lineDays: number;
  /** The lowest cover at the start, and of which material. */
  readonly cover: { readonly days: number; readonly materialId: MaterialId } | null;
}

export function headFigures(result: WhatIfResult): HeadFigures {
  const { materials } = result;
  const moments = materials.flatMap(momentsOf).sort((a, b) => a.moment.day - b.moment.day);
  const covers = materials
    .map(({ materialId, openingCover }) => ({ materialId, days: openingCover }))
    .sort((a, b) => a.days - b.days);
  return {
    first: moments[0] ?? null,
    materialsShort: materials.filter((material) => material.firstShortfall !== null).length,
    materials: materials.length,
    shortfallTonnes: sum(materials.map((material) => material.totalShortfall)),
    lineDays: sum(materials.flatMap((material) => material.uses.map((use) => use.daysShort))),
    cover: covers[0] ?? null,
  };
}

function momentsOf(material: MaterialResult): NonNullable<HeadFigures['first']>[] {
  const { materialId } = material;
  const uses = material.uses.flatMap(({ useId, firstShortfall }) =>
    firstShortfall === null ? [] : [{ moment: firstShortfall, materialId, useId }],
  );
  if (uses.length > 0 || material.firstShortfall === null) return uses;
  return [{ moment: material.firstShortfall, materialId, useId: null }];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
