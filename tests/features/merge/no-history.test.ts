import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyMerge, inspectMerge, type MergeAsked } from '../../../electron/features/merge/merge-projects';
import { createProject } from '../../../electron/plan/open-project';
import type { Session } from '../../../electron/plan/session';
import { JPN, supplier, supplierId } from '../../store/support/rows';
import { newFolder } from '../../tidy-up';
import { emptySession } from '../sample-session';
import { START } from './any-edits';
import { askedOf, type CopyFiles, rowOf, set, sha, twoCopies, write } from './copies';

let mine: Session;
let theirs: Session;
let files: CopyFiles;
beforeEach(async () => {
  ({ mine, theirs, files } = await twoCopies());
});

const asked = (more: Partial<MergeAsked> = {}) => askedOf(files, more);
const look = (more: Partial<MergeAsked> = {}) => inspectMerge(mine, asked(more));

describe('copies without a history in common', () => {
  let other: string;
  beforeEach(async () => {
    other = join(newFolder(), 'other.lodestone');
    const session = emptySession();
    const rows = [...START].flatMap(([table, own]) =>
      [...own.values()].map((row) => ({ table, op: 'put', row }) as RowChange),
    );
    await createProject(session, other, { rows, dataDate: null });
    await set(session, 'Brown', 'stock', 'st1', { minimum: 2 });
    await write(session, 'Brown', {
      table: 'supplier',
      op: 'put',
      row: supplier('second', JPN, { nameEn: 'Iluka' }),
    });
    await session.close();
  });

  it('are laid beside each other two ways, which is said', async () => {
    await set(mine, 'Aoki', 'stock', 'st1', { targetDays: 90 });
    const view = await look({ theirs: other });
    expect(view.base).toEqual({ kind: 'none' });
    // Whether mine or theirs was changed is not known.
    expect(view.conflicts.map(({ field }) => field)).toEqual(['Minimum', 'Target']);
    expect(view.taken).toMatchObject([{ table: 'supplier', name: 'Iluka', did: 'added' }]);
  });

  it('leave a file of an older version as it is, and nothing beside it', async () => {
    const older = join(newFolder(), 'older.lodestone');
    copyFileSync(join(import.meta.dirname, '../../fixtures/projects/v9.lodestone'), older);
    const before = sha(older);
    expect(await look({ theirs: older })).toMatchObject({ base: { kind: 'none' } });
    expect([sha(older), readdirSync(join(older, '..'))]).toEqual([before, ['older.lodestone']]);
  });

  it('are told apart by a file that both came from', async () => {
    await set(mine, 'Aoki', 'stock', 'st1', { targetDays: 90 });
    const view = await look({ theirs: other, base: files.base });
    expect(view).toMatchObject({ base: { kind: 'file', name: 'base.lodestone' }, conflicts: [] });
    await applyMerge(mine, asked({ theirs: other, base: files.base }));
    expect(await rowOf(mine, 'stock', 'st1')).toMatchObject({ minimum: 2, targetDays: 90 });
  });
});

it('brings one scenario over alone, with what it needs and mine lacks', async () => {
  await set(theirs, 'Brown', 'stock', 'st1', { minimum: 2 });
  const place = { table: 'supplier', op: 'put', row: supplier('third', JPN) } as const;
  const row = newRow(TABLES.scenario, { id: 'theirs-1', name: 'Their ban', parentId: 'sc1' });
  const override = newRow(TABLES.override, {
    id: 'theirs-o',
    scenarioId: 'theirs-1',
    field: 'share.percent',
    value: 5,
    key: `JPN|Dy|separation|2026|${supplierId('third')}`,
  });
  await write(
    theirs,
    'Brown',
    place,
    { table: 'scenario', op: 'put', row },
    { table: 'override', op: 'put', row: override },
  );
  const view = await look({ scenarioId: 'theirs-1' });
  expect(view.conflicts).toEqual([]);
  expect(view.taken.map(({ table, did }) => [table, did])).toEqual([
    ['supplier', 'added'],
    ['scenario', 'added'],
    ['override', 'added'],
  ]);
  await applyMerge(mine, asked({ scenarioId: 'theirs-1' }));
  expect(await rowOf(mine, 'stock', 'st1')).toMatchObject({ minimum: 0 });
  expect((await mine.project.history({ limit: 1 })).entries[0]?.label).toBe(
    'Brought over scenario "Their ban" from theirs.lodestone',
  );
});
