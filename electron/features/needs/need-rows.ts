import { randomUUID } from 'node:crypto';
import type { NeedLine } from '@shared/features/needs/contract';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Plan, RowChange } from '@shared/model/plan';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Demand } from '@shared/model/tables/demand';
import type { OverrideField } from '@shared/model/tables/override';
import type { Relief } from '@shared/model/tables/relief';

/** One figure of the needs of an economy: which line of a material, in which year. */
export interface NeedPlace {
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly line: NeedLine;
  /** The year of the figure. */
  readonly of: number;
}

/** The field and the key by which a scenario holds the figure. */
export function overrideOf(place: NeedPlace): { readonly field: OverrideField; readonly key: string } {
  const { economyId, materialId, line, of } = place;
  switch (line.kind) {
    case 'use':
      return {
        field: 'demand.tonnes',
        key: keyOf(TABLES.demand, { useId: line.useId, materialId, year: of }),
      };
    case 'recycling':
      return { field: 'relief.recycling', key: keyOf(TABLES.relief, { economyId, materialId, year: of }) };
    case 'substitution':
      return { field: 'relief.substitution', key: keyOf(TABLES.relief, { economyId, materialId, year: of }) };
  }
}

/** The figure in a plan; null where the year has none of its own. */
export function figureIn(plan: Plan, place: NeedPlace): number | null {
  const { line } = place;
  if (line.kind === 'use') return demandAt(plan, place, line.useId)?.tonnes ?? null;
  const relief = reliefAt(plan, place);
  if (relief === undefined) return null;
  return line.kind === 'recycling' ? relief.recyclingTonnes : relief.substitutionPercent;
}

/**
 * The row change that gives the plan a figure, or takes it out (null). A figure typed by a person rests on no source,
 * and what was known is an estimate from now on, as with shares.
 */
export function rowChange(plan: Plan, place: NeedPlace, value: number | null): RowChange[] {
  const { economyId, materialId, line, of } = place;
  if (line.kind === 'use') {
    const row = demandAt(plan, place, line.useId);
    if (value === null) return row === undefined ? [] : [{ table: 'demand', op: 'remove', id: row.id }];
    const others = plan.demands.filter((one) => one.useId === line.useId && one.materialId === materialId);
    const floorPercent = Math.max(0, ...others.map((one) => one.floorPercent));
    const made: Demand = row ?? {
      ...NEW,
      id: randomUUID(),
      useId: line.useId,
      materialId,
      year: of,
      floorPercent,
      tonnes: 0,
    };
    return [{ table: 'demand', op: 'put', row: { ...byHand(made), tonnes: value } }];
  }
  const row = reliefAt(plan, place);
  if (value === null && row === undefined) return [];
  const made: Relief = row ?? {
    ...NEW,
    ...{ id: randomUUID(), economyId, materialId, year: of, recyclingTonnes: 0, substitutionPercent: 0 },
  };
  const figure =
    line.kind === 'recycling' ? { recyclingTonnes: value ?? 0 } : { substitutionPercent: value ?? 0 };
  const after = { ...byHand(made), ...figure };
  // One row holds both figures: without either it says nothing.
  return value === null && after.recyclingTonnes === 0 && after.substitutionPercent === 0
    ? [{ table: 'relief', op: 'remove', id: made.id }]
    : [{ table: 'relief', op: 'put', row: after }];
}

const NEW = { mark: 'estimated', sourceId: null, note: null } as const;

function byHand<Row extends Demand | Relief>(row: Row): Row {
  return { ...row, mark: row.mark === 'known' ? 'estimated' : row.mark, sourceId: null };
}

function demandAt({ demands }: Plan, { materialId, of }: NeedPlace, useId: string): Demand | undefined {
  return demands.find((row) => row.useId === useId && row.materialId === materialId && row.year === of);
}

function reliefAt({ reliefs }: Plan, { economyId, materialId, of }: NeedPlace): Relief | undefined {
  return reliefs.find(
    (row) => row.economyId === economyId && row.materialId === materialId && row.year === of,
  );
}
