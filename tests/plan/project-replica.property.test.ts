import { STAGES } from '@shared/base/stage';
import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectReplica } from '../../electron/plan/replica/project-replica';
import type { ProjectClient } from '../../electron/threads/workbench';
import { benchOf } from '../bench-of';
import { sampleFile } from '../features/sample-session';
import { doEdit, editsInARow, HEADER, pick } from './random-edits';

/**
 * What is kept against what a naive reading of the file gives, after random edits of every table that a question asks
 * for, undos and redos. LODESTONE_RESIDENT_RUNS and LODESTONE_RESIDENT_STEPS ask for
 * more of them than the suite has time for.
 */
const RUNS = Number(process.env.LODESTONE_RESIDENT_RUNS ?? 4);
const STEPS = Number(process.env.LODESTONE_RESIDENT_STEPS ?? 60);

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

test('what is kept is what the file says, whatever was done', { timeout: 7_200_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(editsInARow(STEPS), async (steps) => {
      const path = await sampleFile();
      const raw = await benchOf([]).openProject({
        path,
        who: 'analyst',
        whenLocked: 'refuse',
      });
      const project = projectReplica(raw);
      try {
        for (const [index, step] of steps.entries()) {
          await doEdit(project, step);
          if (index % 7 === 0) expect(await everything(project)).toEqual(await everything(raw));
        }
        expect(await everything(project)).toEqual(await everything(raw));
      } finally {
        await raw.close();
      }
    }),
    { numRuns: RUNS, seed: 20_261_126 },
  );
});

test('a change of more rows than are told one by one is read again', async () => {
  const raw = await benchOf([]).openProject({
    path: await sampleFile(),
    who: 'analyst',
    whenLocked: 'refuse',
  });
  const project = projectReplica(raw, 1_000);
  const { shares } = await project.plan({});
  const some = pick(shares, 0);
  const { materials, suppliers } = await project.reference();
  const many = Array.from({ length: 1_100 }, (_, index): RowChange => {
    const year = 1_900 + (index % 120);
    const stage = pick(STAGES, Math.floor(index / 120));
    const materialId = pick(materials, Math.floor(index / 600)).id;
    const supplierId = pick(suppliers, Math.floor(index / (600 * materials.length))).id;
    const place = { year, stage, materialId, supplierId };
    return { table: 'share', op: 'put', row: { ...some, id: `many-${index}`, ...place } };
  });
  await project.apply(HEADER, many);
  expect(await everything(project)).toEqual(await everything(raw));
  await project.undo('analyst');
  expect(await everything(project)).toEqual(await everything(raw));
  await raw.close();
});

test('a list that nothing touched is the very same list', async () => {
  const raw = await benchOf([]).openProject({
    path: await sampleFile(),
    who: 'analyst',
    whenLocked: 'refuse',
  });
  const project = projectReplica(raw);
  const before = await project.plan({});
  await project.apply(HEADER, [
    { table: 'stock', op: 'put', row: { ...pick(before.stocks, 0), tonnes: 12 } },
  ]);
  const after = await project.plan({});
  expect(after.shares).toBe(before.shares);
  expect(after.stocks).not.toBe(before.stocks);
  await raw.close();
});

test('the list of imports is read anew after an import alone, and after an undo', async () => {
  const raw = await benchOf([]).openProject({
    path: await sampleFile(),
    who: 'analyst',
    whenLocked: 'refuse',
  });
  const project = projectReplica(raw);
  const { stocks } = await project.plan({});
  const edit = (tonnes: number) =>
    project.apply(HEADER, [{ table: 'stock', op: 'put', row: { ...pick(stocks, 0), tonnes } }]);
  const imported = (id: string) =>
    project.apply(HEADER, [
      {
        table: 'importRecord',
        op: 'put',
        row: newRow(TABLES.importRecord, {
          id,
          ...{ fileName: `${id}.xlsx`, fileHash: '0'.repeat(64), sheet: 'A', who: 'analyst' },
          at: `2026-01-0${id.length}T00:00:00.000Z`,
          ...{ rowsRead: 1, rowsApplied: 1, rowsUnchanged: 0, rowsRejected: 0, rowsLeftOut: 0 },
        }),
      },
    ]);
  await imported('a');
  const before = await project.imports();
  await edit(12);
  expect(await project.imports()).toBe(before);
  await imported('ab');
  expect((await project.imports()).records).toHaveLength(before.records.length + 1);
  await project.undo('analyst');
  expect(await project.imports()).toEqual(before);
  await edit(13);
  expect(await project.imports()).toEqual(await raw.imports());
  await raw.close();
});

test('what the file refuses is not kept, and nobody reads it meanwhile', async () => {
  const raw = await benchOf([]).openProject({
    path: await sampleFile(),
    who: 'analyst',
    whenLocked: 'refuse',
  });
  const project = projectReplica(raw);
  await everything(project);
  const { stocks } = await project.plan({});
  const row = pick(stocks, 0);
  const refused = project.apply(HEADER, [
    { table: 'stock', op: 'put', row: { ...row, tonnes: 12 } },
    { table: 'stock', op: 'put', row: { ...row, id: 'another', tonnes: 13 } }, // the key of the first
  ]);
  const read = everything(project);
  await expect(refused).rejects.toThrow();
  expect(await read).toEqual(await everything(raw));
  await raw.close();
});

test('what follows from a change that changes nothing is kept as the file has it', async () => {
  const raw = await benchOf([]).openProject({
    path: await sampleFile(),
    who: 'analyst',
    whenLocked: 'refuse',
  });
  const project = projectReplica(raw);
  const { shares, totals } = await project.plan({});
  const share = pick(shares, 0);
  const { economyId, materialId, stage } = share;
  const set = { economyId, materialId, stage, year: 1999 };
  const summed = { ...pick(totals, 0), ...set, id: 'summed', method: 'summed', tonnes: 5 } as const;
  const inTonnes = { ...share, ...set, id: 'in-tonnes', enteredAs: 'tonnes', value: 5 } as const;
  await project.apply(HEADER, [
    { table: 'share', op: 'put', row: inTonnes },
    { table: 'totalSupply', op: 'put', row: summed },
  ]);
  const { revision } = await project.info();
  await project.apply(HEADER, [{ table: 'totalSupply', op: 'put', row: { ...summed, tonnes: 6 } }]);
  expect((await project.info()).revision).toBe(revision);
  expect((await project.plan({})).totals).toEqual((await raw.plan({})).totals);
  await raw.close();
});
