import type { NeedCell, NeedGroup, NeedTable, UseNeed } from '@shared/features/needs/contract';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Plan, Reference } from '@shared/model/plan';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { OverrideField } from '@shared/model/tables/override';
import { annualNeed } from '../../plan/annual-need';
import { figureSource } from '../../plan/figures/source';
import type { Session } from '../../plan/session';

/** Whose needs are looked at. */
export interface NeedView {
  readonly economyId: CountryId;
  /** Null: the plan itself. */
  readonly scenarioId: string | null;
  /** A year that is shown whether it has figures or not. */
  readonly year: number;
}

/** Demand, recycling and substitution of an economy as a scenario has them. @throws Refusal for an unknown scenario */
export async function needTable(session: Session, view: NeedView): Promise<NeedTable> {
  const [{ base, book, reference, plan }, evidence] = await Promise.all([
    figureSource(session, { economyId: view.economyId }, view.scenarioId),
    session.project.evidence(),
  ]);
  const own = new Set(
    book.overrides
      .filter(({ scenarioId }) => scenarioId === view.scenarioId)
      .map(({ field, key }) => `${field} ${key}`),
  );
  const years = [...new Set([view.year, ...plan.demands.map(({ year }) => year)])].sort((a, b) => a - b);
  const cells = cellsOf({
    years,
    titles: new Map(evidence.sources.map((source) => [source.id, session.titleOf(source)])),
    isOwn: (field, key) => own.has(`${field} ${key}`),
  });
  const groups = reference.materials.flatMap(({ id }): NeedGroup[] => {
    const reliefs = plan.reliefs.filter(({ materialId }) => materialId === id);
    const uses = usesOf(plan, base, reference, id, cells);
    if (uses.length === 0 && reliefs.length === 0) return [];
    const inPlan = base.reliefs.filter(({ materialId }) => materialId === id);
    const relief = (field: OverrideField, said: (row: Plan['reliefs'][number]) => Said) =>
      cells(reliefs, inPlan, said, field, (year) => keyOf(TABLES.relief, { ...view, materialId: id, year }));
    return [
      {
        materialId: id,
        uses,
        recycling: relief('relief.recycling', (row) => ({
          value: row.recyclingTonnes,
          low: row.recyclingLow,
          high: row.recyclingHigh,
        })),
        substitution: relief('relief.substitution', (row) => ({
          value: row.substitutionPercent,
          low: row.substitutionLow,
          high: row.substitutionHigh,
        })),
        need: years.map((year) => annualNeed(plan, id, year)),
      },
    ];
  });
  return { economyId: view.economyId, scenarioId: view.scenarioId, years, groups };
}

/** A figure of a row with its range. */
type Said = Pick<NeedCell, 'value' | 'low' | 'high'>;

/** The rows of a line, one a year, as cells. */
type Cells = <Row extends Plan['demands'][number] | Plan['reliefs'][number]>(
  rows: readonly Row[],
  planned: readonly Row[],
  said: (row: Row) => Said,
  field: OverrideField,
  keyIn: (year: number) => string,
) => (NeedCell | null)[];

function cellsOf(table: {
  readonly years: readonly number[];
  readonly titles: ReadonlyMap<string, string>;
  readonly isOwn: (field: OverrideField, key: string) => boolean;
}): Cells {
  return (rows, planned, said, field, keyIn) =>
    table.years.map((year) => {
      const row = rows.find((one) => one.year === year);
      if (row === undefined) return null;
      const inPlan = planned.find((one) => one.year === year);
      return {
        ...said(row),
        base: inPlan === undefined ? null : said(inPlan).value,
        mark: row.mark,
        source: row.sourceId === null ? null : (table.titles.get(row.sourceId) ?? null),
        sourceId: row.sourceId,
        note: row.note,
        overridden: table.isOwn(field, keyIn(year)),
      };
    });
}

function usesOf(
  plan: Plan,
  base: Plan,
  { uses, valuesAtStake }: Reference,
  materialId: MaterialId,
  cells: Cells,
): UseNeed[] {
  return uses.flatMap(({ id, nameEn, nameJa, tier }): UseNeed[] => {
    const of = ({ demands }: Plan) =>
      demands.filter((row) => row.useId === id && row.materialId === materialId);
    const rows = of(plan);
    if (rows.length === 0) return [];
    const stake = valuesAtStake.find((row) => row.useId === id && row.materialId === materialId);
    return [
      {
        useId: id,
        nameEn,
        nameJa,
        tier,
        cells: cells(
          rows,
          of(base),
          ({ tonnes, low, high }) => ({ value: tonnes, low, high }),
          'demand.tonnes',
          (year) => keyOf(TABLES.demand, { useId: id, materialId, year }),
        ),
        floorPercent: Math.max(...rows.map((row) => row.floorPercent)),
        yenPerTonne: stake?.yenPerTonne ?? null,
      },
    ];
  });
}
