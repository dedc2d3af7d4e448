import { STAGES } from '@shared/base/stage';
import type { Plan, RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { OverrideField } from '@shared/model/tables/override';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { residentProject } from '../../electron/plan/resident/resident-project';
import { benchInThisThread } from '../../electron/threads/in-this-thread';
import type { ProjectClient } from '../../electron/threads/workbench';
import { sampleFile } from '../features/sample-session';
import { HIGHS, WASM } from '../places';

/**
 * What is kept against what a naive reading of the file gives, after random edits of every table that a question asks
 * for, undos and redos. LODESTONE_RESIDENT_RUNS asks for more of them than the suite has time for.
 */
const RUNS = Number(process.env.LODESTONE_RESIDENT_RUNS ?? 4);
const STEPS = 60;

type Step = (project: ProjectClient, plan: Plan, at: number) => Promise<readonly RowChange[] | null>;

const HEADER = { who: 'analyst', label: 'edit', reason: null };
const pick = <Row>(rows: readonly Row[], at: number): Row => {
  const row = rows[at % rows.length];
  if (row === undefined) throw new Error('the sample has rows');
  return row;
};

const STEPS_BY_NAME: Readonly<Record<string, Step>> = {
  share: async (_project, { shares }, at) => [
    { table: 'share', op: 'put', row: { ...pick(shares, at), value: at % 90 } },
  ],
  'share of another year': async (_project, { shares }, at) => {
    const row = { ...pick(shares, at), id: `new-${at}`, year: 2031 + (at % 40) };
    const isTaken = shares.some((one) => one.year === row.year && one.supplierId === row.supplierId);
    return isTaken ? [] : [{ table: 'share', op: 'put', row }];
  },
  'share gone': async (_project, { shares }, at) => [
    { table: 'share', op: 'remove', id: pick(shares, at).id },
  ],
  'shares at once': async (_project, { shares }, at) =>
    shares
      .slice(at % 100, (at % 100) + 50)
      .map((row): RowChange => ({ table: 'share', op: 'put', row: { ...row, locked: !row.locked } })),
  stock: async (_project, { stocks }, at) => [
    { table: 'stock', op: 'put', row: { ...pick(stocks, at), tonnes: at } },
  ],
  demand: async (_project, { demands }, at) => [
    { table: 'demand', op: 'put', row: { ...pick(demands, at), tonnes: at } },
  ],
  use: async (project, _plan, at) => {
    const row = pick((await project.reference()).uses, at);
    return [
      { table: 'use', op: 'put', row: { ...row, economyId: at % 2 === 0 ? 'USA' : 'JPN' } } as RowChange,
    ];
  },
  supplier: async (project, _plan, at) => {
    const row = pick((await project.reference()).suppliers, at);
    return [{ table: 'supplier', op: 'put', row: { ...row, nameEn: `Supplier ${at}` } }];
  },
  override: async (project, { shares }, at) => {
    const scenario = pick((await project.scenarios()).scenarios, at);
    const field: OverrideField = 'share.percent';
    const place = pick(shares, at);
    const key = [place.economyId, place.materialId, place.stage, place.year, place.supplierId].join('|');
    const given = { id: `override-${at}`, scenarioId: scenario.id, field, key, value: at % 100, note: null };
    const known = (await project.scenarios()).overrides;
    const isTaken = known.some((one) => one.scenarioId === scenario.id && one.key === key);
    return isTaken ? [] : [{ table: 'override', op: 'put', row: newRow(TABLES.override, given) }];
  },
  undo: async (project) => {
    await project.undo('analyst').catch(() => null); // at the start there is nothing to undo
    return null;
  },
  redo: async (project) => {
    await project.redo('analyst').catch(() => null);
    return null;
  },
};

const FILTERS = [
  {},
  { materialId: 'Dy' },
  { economyId: 'JPN' },
  { economyId: 'JPN', materialId: 'NdPr', stage: 'separation' },
] as Parameters<ProjectClient['plan']>[0][];

async function everything(project: ProjectClient) {
  return {
    plans: await Promise.all(FILTERS.map((filter) => project.plan(filter))),
    reference: await project.reference(),
    scenarios: await project.scenarios(),
    observations: await project.observations(),
    evidence: await project.evidence(),
    imports: await project.imports(),
  };
}

test('what is kept is what the file says, whatever was done', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(STEPS_BY_NAME)), fc.nat(10_000)), {
        minLength: STEPS,
        maxLength: STEPS,
      }),
      async (steps) => {
        const path = await sampleFile();
        const raw = await benchInThisThread(WASM, HIGHS).openProject({
          path,
          who: 'analyst',
          whenLocked: 'refuse',
        });
        const project = residentProject(raw);
        try {
          for (const [index, [name, at]] of steps.entries()) {
            const changes = await STEPS_BY_NAME[name]?.(project, await project.plan({}), at);
            if (changes != null && changes.length > 0)
              // A row that others refer to may not go, and a key may be taken: refused, and nothing is changed.
              await project.apply(HEADER, changes).catch(() => null);
            if (index % 7 === 0) expect(await everything(project)).toEqual(await everything(raw));
          }
          expect(await everything(project)).toEqual(await everything(raw));
        } finally {
          await raw.close();
        }
      },
    ),
    { numRuns: RUNS, seed: 20_261_126 },
  );
});

test('a change of more rows than are told one by one is read again', async () => {
  const raw = await benchInThisThread(WASM, HIGHS).openProject({
    path: await sampleFile(),
    who: 'analyst',
    whenLocked: 'refuse',
  });
  const project = residentProject(raw);
  const { shares } = await project.plan({});
  const some = pick(shares, 0);
  const materials = (await project.reference()).materials.map(({ id }) => id).slice(0, 10);
  const many = Array.from({ length: 5_100 }, (_, index): RowChange => {
    const year = 1_900 + (index % 120);
    const materialId = pick(materials, Math.floor(index / 120));
    const stage = pick(STAGES, Math.floor(index / 1_200));
    return { table: 'share', op: 'put', row: { ...some, id: `many-${index}`, materialId, stage, year } };
  });
  await project.apply(HEADER, many);
  expect(await everything(project)).toEqual(await everything(raw));
  await raw.close();
});

test('a list that nothing touched is the very same list', async () => {
  const raw = await benchInThisThread(WASM, HIGHS).openProject({
    path: await sampleFile(),
    who: 'analyst',
    whenLocked: 'refuse',
  });
  const project = residentProject(raw);
  const before = await project.plan({});
  await project.apply(HEADER, [
    { table: 'stock', op: 'put', row: { ...pick(before.stocks, 0), tonnes: 12 } },
  ]);
  const after = await project.plan({});
  expect(after.shares).toBe(before.shares);
  expect(after.stocks).not.toBe(before.stocks);
  await raw.close();
});
