import { MARKS } from '@shared/base/certainty';
import { figureAt } from '@shared/features/pivot/figure-at';
import {
  AXES_OF,
  FIRST_QUESTION,
  PIVOT_BASES,
  PIVOT_FIGURES,
  type PivotAxis,
  type PivotQuestion,
} from '@shared/features/pivot/question';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pivotOf } from '../../electron/features/pivot/pivot-table';
import { type FigureSource, figureSource } from '../../electron/plan/figures/source';
import { doEdit, editsInARow, HEADER } from '../plan/random-edits';
import { naiveCell } from './naive-pivot';
import { sampleSession } from './sample-session';

/** The pivot against its slow twin on random projects. LODESTONE_PIVOT_RUNS asks for more of them. */
const RUNS = Number(process.env.LODESTONE_PIVOT_RUNS ?? 3);

/** A question by numbers, put together from what the project holds. */
function questionFrom([at, ...picks]: readonly number[], source: FigureSource): PivotQuestion {
  const number = (place: number) => picks[place] ?? 0;
  const pick = <One>(from: readonly One[], place: number): One => from[number(place) % from.length] as One; // of that length
  const figure = PIVOT_FIGURES[(at ?? 0) % PIVOT_FIGURES.length] ?? 'share';
  const axes: readonly PivotAxis[] = AXES_OF[figure];
  const down = pick(axes, 0);
  const across = pick(
    axes.filter((axis) => axis !== down),
    1,
  );
  const { reference } = source;
  const ids = {
    economy: ['JPN', 'USA'],
    group: ['light', 'heavy', 'group'],
    stage: ['separation', 'metal'],
    material: ['Dy', 'NdPr', 'Tb'],
    tier: ['national'],
    year: ['2025', '2026', '2027'],
    supplier: [pick(reference.suppliers, 2).id, pick(reference.suppliers, 3).id],
    country: ['CHN', 'AUS', pick(reference.countries, 2).id],
    use: [pick(reference.uses, 2).id, pick(reference.uses, 3).id],
  } as const satisfies Record<PivotAxis, readonly string[]>;
  const narrowed = axes.filter((_axis, place) => (number(4) >> place) % 4 === 0);
  return {
    ...FIRST_QUESTION,
    figure,
    down,
    across,
    basis: pick(PIVOT_BASES, 5),
    where: Object.fromEntries(narrowed.map((axis) => [axis, ids[axis].slice(0, 1 + (number(6) % 3))])),
    marks: number(7) % 3 === 0 ? [pick(MARKS, 8)] : [],
    text: number(9) % 5 === 0 ? pick(['china', 'ly', 'oxide 2026', 'magnet', '防衛'], 8) : '',
    changed: number(10) % 4 === 0,
  };
}

test('every cell says what going through all rows says', { timeout: 7_200_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      editsInARow(12),
      fc.array(fc.array(fc.nat(10_000), { minLength: 12, maxLength: 12 }), { minLength: 6, maxLength: 6 }),
      async (steps, numbers) => {
        const session = await sampleSession();
        for (const step of steps) await doEdit(session.project, step);
        // Some materials count their content, as antimony does.
        const { materials } = await session.project.reference();
        const others = materials.filter((_one, place) => ((numbers[0]?.[1] ?? 0) >> place) % 3 === 1);
        const rows = others.map(
          (row) => ({ table: 'material', op: 'put', row: { ...row, basis: 'metal' } }) as const,
        );
        if (rows.length > 0) await session.project.apply(HEADER, rows);
        const { scenarios } = await session.project.scenarios();
        for (const [place, given] of numbers.entries()) {
          const scenarioId =
            place % 2 === 0 ? null : (scenarios[(given[0] ?? 0) % scenarios.length]?.id ?? null);
          const source = await figureSource(session, {}, scenarioId).catch(() => null); // a random edit may break a chain
          if (source === null) continue;
          const question = questionFrom(given, source);
          const table = pivotOf(source, question);
          const width = table.across.length + 1;
          const lines = [...table.down.keys(), table.down.length].filter(
            (row) => row < 12 || row === table.down.length,
          );
          for (const row of lines) {
            for (let column = 0; column < width; column += 1) {
              const cell = row * width + column;
              const [down, across] = [table.down[row] ?? null, table.across[column] ?? null];
              const naive = naiveCell(source, question, down, across);
              const value = table.value[cell] ?? Number.NaN;
              expect([table.count[cell], Number.isNaN(value) ? null : 'told']).toEqual([
                naive.count,
                naive.value === null ? null : 'told',
              ]);
              if (naive.value !== null)
                expect(Math.abs(value - naive.value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(naive.value)));
            }
          }
          checkFigures(source, question);
        }
        await session.close();
      },
    ),
    { numRuns: RUNS, seed: 20_261_126 },
  );
});

/** A figure that a cell names is one that stands in it alone, or none that is there. */
function checkFigures(source: FigureSource, question: PivotQuestion): void {
  const { plan, reference } = source;
  const keys = new Set([
    ...plan.shares.map((row) => `share.percent ${keyOf(TABLES.share, row)}`),
    ...plan.demands.map((row) => `demand.tonnes ${keyOf(TABLES.demand, row)}`),
    ...plan.stocks.map((row) => `stock.tonnes ${keyOf(TABLES.stock, row)}`),
  ]);
  const table = pivotOf(source, question);
  for (const row of table.down.keys()) {
    for (const column of table.across.keys()) {
      const figure = figureAt(table, reference, row, column);
      const count = table.count[row * (table.across.length + 1) + column] ?? 0;
      if (count === 1) expect(figure).not.toBeNull();
      if (count > 1) expect(figure).toBeNull();
      if (figure !== null) expect(keys.has(`${figure.of} ${figure.key}`)).toBe(count === 1);
    }
  }
}
