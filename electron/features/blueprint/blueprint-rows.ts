import { randomUUID } from 'node:crypto';
import { daysBetween, isoDate } from '@shared/base/calendar';
import { massInBasis, ownMass } from '@shared/base/mass-basis';
import type { BlueprintMaterial, BlueprintPoint, BlueprintView } from '@shared/model/blueprint';
import { asCountryId, CHINA, type CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import { sharePercent } from '@shared/model/share-totals';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Override } from '@shared/model/tables/override';
import type { Scenario } from '@shared/model/tables/scenario';
import { sharesAt } from '../../engine/blueprint';
import type { ProjectRecord } from '../../plan/record';
import { materialOf, supplierOf } from '../../plan/reference-names';

type Value = Pick<Override, 'field' | 'key' | 'value'>;

/** The scenario of a blueprint and what it says of each year behind the economy's own: shares, total, demand, relief. */
export function blueprintRows(
  record: ProjectRecord,
  view: BlueprintView,
  words: {
    readonly name: string;
    readonly nameJa: string | null;
    readonly note: string;
    readonly reason: string;
  },
): { scenarioId: string; rows: RowChange[] } {
  const scenarioId = randomUUID();
  const first = Math.min(
    ...view.materials.map(({ path }) => path[0]?.state.year ?? Number.POSITIVE_INFINITY),
  );
  const last = Math.max(...view.materials.map(({ path }) => path.at(-1)?.state.year ?? 0));
  const start = isoDate(`${first + 1}-01-01`);
  const scenario: Scenario = {
    id: scenarioId,
    name: words.name.trim(),
    parentId: null,
    note: words.note,
    window: {
      economyId: asCountryId(view.economyId), // an economy of the project
      stage: view.materials[0]?.stage ?? null,
      start,
      days: daysBetween(start, isoDate(`${last}-12-31`)) + 1,
    },
    sourceId: null,
    nameJa: words.nameJa?.trim() || null,
  };
  const values = view.materials.flatMap((material) =>
    material.path.slice(1).flatMap((point) => valuesOf(record, view.economyId, material, point)),
  );
  return {
    scenarioId,
    rows: [
      { table: 'scenario', op: 'put', row: scenario },
      ...values.map(
        (value): RowChange => ({
          table: 'override',
          op: 'put',
          row: { ...value, id: randomUUID(), scenarioId, reason: words.reason },
        }),
      ),
    ],
  };
}

function valuesOf(
  { plan, reference }: ProjectRecord,
  economyId: CountryId,
  { materialId, stage, path }: BlueprintMaterial,
  { state }: BlueprintPoint,
): Value[] {
  const start = path[0]?.state;
  if (start === undefined) return [];
  const factors = materialOf(reference, materialId);
  const here = { economyId, materialId, stage };
  const inSet = (
    row: { economyId: CountryId; materialId: MaterialId; stage: string; year: number },
    year: number,
  ) =>
    row.economyId === economyId && row.materialId === materialId && row.stage === stage && row.year === year;
  const total = plan.totals.find((row) => inSet(row, start.year)) ?? null;
  const shares = plan.shares
    .filter((row) => inSet(row, start.year))
    .map((row) => ({
      supplierId: row.supplierId,
      percent: sharePercent(row, total, factors.metalPerOxide) ?? 0,
      counted: supplierOf(reference, row.supplierId).countryId === CHINA,
    }));
  const needIn = (year: typeof state) =>
    Math.max(0, year.demandTonnes * (1 - year.substitutionPercent / 100) - year.recyclingTonnes);
  const declared = total === null ? null : ownMass(total, factors);
  // The plan's total stands in the same proportion to the need as in the economy's own year.
  const supply = needIn(state) * (declared === null || needIn(start) === 0 ? 1 : declared / needIn(start));
  const kept = plan.totals.find((row) => inSet(row, state.year))?.basis ?? factors.basis;
  const inBasis = massInBasis({ tonnes: supply, basis: factors.basis }, kept, factors.metalPerOxide);
  const growth = state.demandTonnes / start.demandTonnes;
  const uses = new Set(reference.uses.filter((use) => use.economyId === economyId).map(({ id }) => id));
  return [
    ...sharesAt(shares, state.sharePercent).map(
      ({ supplierId, after }): Value => ({
        field: 'share.percent',
        key: keyOf(TABLES.share, { ...here, year: state.year, supplierId }),
        value: after,
      }),
    ),
    ...(inBasis === null
      ? []
      : [
          {
            field: 'totalSupply.tonnes',
            key: keyOf(TABLES.totalSupply, { ...here, year: state.year }),
            value: inBasis,
          } as const,
        ]),
    ...plan.demands
      .filter((row) => uses.has(row.useId) && row.materialId === materialId && row.year === start.year)
      .map(
        (row): Value => ({
          field: 'demand.tonnes',
          key: keyOf(TABLES.demand, { ...row, year: state.year }),
          value: row.tonnes * growth,
        }),
      ),
    {
      field: 'relief.recycling',
      key: keyOf(TABLES.relief, { ...here, year: state.year }),
      value: state.recyclingTonnes,
    },
    {
      field: 'relief.substitution',
      key: keyOf(TABLES.relief, { ...here, year: state.year }),
      value: state.substitutionPercent,
    },
  ];
}
