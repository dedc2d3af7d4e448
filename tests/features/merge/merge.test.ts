import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MergeDecision, MergeView } from '@shared/features/merge/contract';
import type { RowChange } from '@shared/model/plan';
import { type AnyRow, newRow } from '@shared/model/table';
import { TABLES, type TableName } from '@shared/model/tables';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyMerge, lookAtMerge, type MergeAsked } from '../../../electron/features/merge/merge-projects';
import { mergeSides } from '../../../electron/features/merge/merge-sides';
import { copyOf } from '../../../electron/features/merge/sides';
import { createProject, openProject } from '../../../electron/plan/open-project';
import type { Session } from '../../../electron/plan/session';
import { JPN, share, supplier, supplierId } from '../../store/support/rows';
import { newFolder } from '../../tidy-up';
import { emptySession } from '../sample-session';
import { START } from './any-edits';

/** Two copies of one project, edited apart, as files. */
let mine: Session;
let theirs: Session;
let files: { readonly mine: string; readonly theirs: string; readonly base: string };

beforeEach(async () => {
  const folder = newFolder();
  files = {
    mine: join(folder, 'mine.lodestone'),
    theirs: join(folder, 'theirs.lodestone'),
    base: join(folder, 'base.lodestone'),
  };
  mine = emptySession();
  const rows = [...START].flatMap(([table, own]) =>
    [...own.values()].map((row) => ({ table, op: 'put', row }) as RowChange),
  );
  await createProject(mine, files.mine, { rows, dataDate: null });
  await mine.close();
  copyFileSync(files.mine, files.base);
  copyFileSync(files.mine, files.theirs);
  await openProject(mine, files.mine, 'refuse');
  theirs = emptySession();
  await openProject(theirs, files.theirs, 'refuse');
});

const rowOf = async ({ project }: Session, table: TableName, id: string) =>
  (await project.rows(table)).find((row) => row.id === id) as (AnyRow & Record<string, unknown>) | undefined;
const write = (session: Session, who: string, ...changes: RowChange[]) =>
  session.project.apply({ who, label: `edit of ${who}`, reason: null }, changes);
/** One row with some fields changed. */
async function set(
  session: Session,
  who: string,
  table: TableName,
  id: string,
  changes: object,
): Promise<void> {
  const row = { ...(await rowOf(session, table, id)), ...changes };
  await write(session, who, { table, op: 'put', row } as unknown as RowChange);
}
const remove = (session: Session, who: string, ...rows: readonly (readonly [TableName, string])[]) =>
  write(session, who, ...rows.map(([table, id]) => ({ table, op: 'remove', id }) as const));

const asked = (more: Partial<MergeAsked> = {}): MergeAsked => ({
  ...{ theirs: files.theirs, base: null, scenarioId: null, decisions: [], otherwise: null },
  ...more,
});
const look = (more: Partial<MergeAsked> = {}) => lookAtMerge(mine, asked(more));
const decide = ({ conflicts }: MergeView, take: MergeDecision['take'], value?: string): MergeDecision[] =>
  conflicts.map(({ id }) => ({ conflict: id, take, value }));
const sha = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('two copies of one project', () => {
  it('are told apart by the history that they have in common, also while theirs is open, and theirs stays as it is', async () => {
    await set(mine, 'Aoki', 'stock', 'st1', { minimum: 1, note: 'seen' });
    await set(theirs, 'Brown', 'stock', 'st1', { minimum: 2, targetDays: 90 });
    const before = sha(files.theirs);
    const view = await look();
    expect(view.base).toMatchObject({ kind: 'history', seq: 1 });
    expect(view.conflicts).toMatchObject([
      {
        ...{ kind: 'cells', table: 'stock', field: 'Minimum', take: null },
        ...{ base: '0 t REO', mine: '1 t REO', theirs: '2 t REO' },
        ...{ mineBy: { who: 'Aoki' }, theirsBy: { who: 'Brown', label: 'edit of Brown' } },
      },
    ]);
    expect(view.taken).toMatchObject([{ table: 'stock', cells: [{ before: '60 days', after: '90 days' }] }]);
    await expect(applyMerge(mine, asked())).rejects.toMatchObject({
      notice: { code: 'refusal.merge.open', params: { count: 1 } },
    });
    expect(await rowOf(mine, 'stock', 'st1')).toMatchObject({ minimum: 1, targetDays: 60 });
    expect(sha(files.theirs)).toBe(before);
  });

  it.each([
    ['mine', undefined, 1],
    ['theirs', undefined, 2],
    ['value', '1.5', 1.5],
  ] as const)(
    'decided as %s are one change with one undo, which says where it came from',
    async (take, value, minimum) => {
      await set(mine, 'Aoki', 'stock', 'st1', { minimum: 1 });
      await set(theirs, 'Brown', 'stock', 'st1', { minimum: 2, targetDays: 90 });
      const before = await mine.project.info();
      const decisions = decide(await look(), take, value);
      const after = await applyMerge(mine, asked({ decisions }));
      expect(after.revision).toBe(before.revision + 1);
      expect(await rowOf(mine, 'stock', 'st1')).toMatchObject({ minimum, targetDays: 90 });
      const { entries } = await mine.project.history({ limit: 1 });
      expect(entries[0]).toMatchObject({
        label: 'Merged theirs.lodestone',
        reason: expect.stringMatching(
          /^Head of the other copy [0-9a-f]{16}; in common up to no\. 1; conflicts decided: 1$/,
        ),
      });
      await mine.project.undo('Aoki');
      expect(await rowOf(mine, 'stock', 'st1')).toMatchObject({ minimum: 1, targetDays: 60 });
      expect((await mine.project.verify(true)).sound).toBe(true);
    },
  );

  it('that were merged once have no more to merge, and a value that fits no field is refused', async () => {
    await set(mine, 'Aoki', 'stock', 'st1', { minimum: 1 });
    await set(theirs, 'Brown', 'stock', 'st1', { minimum: 2 });
    const decisions = decide(await look(), 'value', 'much');
    await expect(applyMerge(mine, asked({ decisions }))).rejects.toMatchObject({
      notice: { code: 'refusal.data.value' },
    });
    await applyMerge(mine, asked({ otherwise: 'theirs' }));
    expect(await look()).toMatchObject({ total: 0, conflicts: [] });
    expect((await applyMerge(mine, asked())).revision).toBe(3);
  });

  it('keep a figure with its mark, unit and range: half of mine and half of theirs would be neither’s', async () => {
    await set(mine, 'Aoki', 'stock', 'st1', { tonnes: 130 });
    await set(theirs, 'Brown', 'stock', 'st1', { mark: 'known', note: 'counted' });
    const view = await look();
    expect(view.conflicts).toMatchObject([
      { field: 'Opening stock, Mark', mine: '130 t REO, guessed', theirs: '123.456 t REO, known' },
    ]);
    expect(view.taken).toMatchObject([{ cells: [{ field: 'Note', after: 'counted' }] }]);
    await applyMerge(mine, asked({ decisions: decide(view, 'theirs') }));
    expect(await rowOf(mine, 'stock', 'st1')).toMatchObject({
      tonnes: 123.456,
      mark: 'known',
      note: 'counted',
    });
  });

  it('are told apart where one has taken back what both have', async () => {
    await theirs.close();
    await set(mine, 'Aoki', 'stock', 'st1', { minimum: 1 });
    await mine.project.save();
    copyFileSync(files.mine, files.theirs);
    await openProject(theirs, files.theirs, 'refuse');
    await mine.project.undo('Aoki');
    await set(theirs, 'Brown', 'stock', 'st1', { targetDays: 90 });
    expect(await look()).toMatchObject({ base: { kind: 'history', seq: 2 }, total: 1, conflicts: [] });
    await applyMerge(mine, asked());
    expect(await rowOf(mine, 'stock', 'st1')).toMatchObject({ minimum: 0, targetDays: 90 });
  });

  it('count what was undone and done again as what it came to', async () => {
    await set(theirs, 'Brown', 'stock', 'st1', { minimum: 2 });
    await theirs.project.undo('Brown');
    await set(mine, 'Aoki', 'stock', 'st1', { minimum: 1 });
    expect(await look()).toMatchObject({ total: 0, conflicts: [] });
    await set(theirs, 'Brown', 'stock', 'st1', { minimum: 4 });
    await theirs.project.undo('Brown');
    await theirs.project.redo('Clark');
    expect((await look()).conflicts).toMatchObject([{ theirs: '4 t REO', theirsBy: { who: 'Clark' } }]);
  });
});

describe('rows that both brought', () => {
  it('are one by their key, or by what files know them by, whatever their ids', async () => {
    const own = (id: string, of: string, nameEn: string) => [
      { table: 'supplier', op: 'put', row: supplier(of, JPN, { nameEn, nameJa: nameEn }) } as const,
      { table: 'share', op: 'put', row: share(id, of, 2027, 20) } as const,
      {
        ...({ table: 'override', op: 'put' } as const),
        row: newRow(TABLES.override, {
          ...{ id: `${id}-o`, scenarioId: 'sc1', field: 'share.percent', value: 30 },
          key: `JPN|Dy|separation|2027|${of}`,
        }),
      },
    ];
    await write(mine, 'Aoki', ...own('mine-share', 'mine-supplier', 'Yttrium Works'));
    await write(theirs, 'Brown', ...own('theirs-share', 'theirs-supplier', 'Yttrium Works'));
    await set(theirs, 'Brown', 'share', 'theirs-share', { locked: true });
    const view = await look();
    expect([view.total, view.conflicts.map(({ name, field }) => [name, field])]).toEqual([
      0,
      [[expect.stringContaining('Yttrium Works'), 'Locked']],
    ]);
    await applyMerge(mine, asked({ otherwise: 'theirs' }));
    expect(await rowOf(mine, 'share', 'mine-share')).toMatchObject({
      locked: true,
      supplierId: 'mine-supplier',
    });
    expect((await mine.project.rows('share')).length).toBe(7);
  });
});

describe('what cannot both stand', () => {
  it('is a row whose parts do not hold together', async () => {
    await set(mine, 'Aoki', 'offtake', 'o1', { fromYear: 2030 });
    await set(theirs, 'Brown', 'offtake', 'o1', { toYear: 2028 });
    const view = await look();
    expect(view.conflicts).toMatchObject([
      { kind: 'row', mine: 'From 2030', theirs: 'To 2028', takesValue: false },
    ]);
    await applyMerge(mine, asked({ decisions: decide(view, 'theirs') }));
    expect(await rowOf(mine, 'offtake', 'o1')).toMatchObject({ fromYear: 2027, toYear: 2028 });
  });

  it('is a set of shares that no longer adds up: it is taken as a whole', async () => {
    const [a, b, c] = ['a2026', 'b2026', 'c2026'];
    for (const [session, id] of [
      [mine, b],
      [theirs, c],
    ] as const) {
      await set(session, 'x', 'share', a ?? '', { value: 50 });
      await set(session, 'x', 'share', id ?? '', { value: id === b ? 40 : 20 });
    }
    await set(theirs, 'Brown', 'share', a ?? '', { note: 'asked' });
    await set(mine, 'Aoki', 'share', a ?? '', { locked: true });
    const view = await look();
    expect(view.conflicts).toMatchObject([
      { kind: 'set', sum: 110, mine: expect.stringMatching(/^chn-all 50.%, lynas 40.%, iluka 10.%$/) },
    ]);
    await applyMerge(mine, asked({ decisions: decide(view, 'theirs') }));
    const shares = await Promise.all([a, b, c].map((id) => rowOf(mine, 'share', id ?? '')));
    expect(shares.map((row) => row?.value)).toEqual([50, 30, 20]);
    // What is not said of the figure is no part of the set.
    expect(shares[0]).toMatchObject({ note: 'asked', locked: true });
  });

  it.each([
    ['some', [50, 40, 10], [45, 30, 25]],
    ['all', [50, 36, 14], [40, 45, 15]],
  ])(
    'is one set where both have rebalanced %s of it, and not each of its shares',
    async (_what, ...values) => {
      const moved = { mine: values[0] ?? [], theirs: values[1] ?? [] };
      for (const [session, values] of [
        [mine, moved.mine],
        [theirs, moved.theirs],
      ] as const)
        for (const [index, id] of ['a2026', 'b2026', 'c2026'].entries())
          await set(session, 'x', 'share', id, { value: values[index] });
      const view = await look();
      expect(view.conflicts.map(({ kind }) => kind)).toEqual(['set']);
      await applyMerge(mine, asked({ decisions: decide(view, 'theirs') }));
      const shares = await Promise.all(['a2026', 'b2026', 'c2026'].map((id) => rowOf(mine, 'share', id)));
      expect(shares.map((row) => row?.value)).toEqual(moved.theirs);
    },
  );

  it.each([
    ['mine', false, 0],
    ['theirs', true, 3],
  ] as const)(
    'is a supplier that mine took out and theirs uses, decided as %s',
    async (take, isThere, left) => {
      await remove(mine, 'Aoki', ['supplier', 'arafura']);
      const row = share('new', 'arafura', 2027, 20);
      await write(theirs, 'Brown', { table: 'share', op: 'put', row });
      await write(theirs, 'Brown', {
        ...{ table: 'share', op: 'put' },
        row: { ...row, id: 'new-2', year: 2028 },
      });
      await set(theirs, 'Brown', 'supplier', 'lynas', { place: 'Gebeng' });
      await write(theirs, 'Brown', {
        ...{ table: 'share', op: 'put' },
        row: { ...row, id: 'new-3', year: 2029 },
      });
      const view = await look();
      expect(view.conflicts).toMatchObject([
        {
          kind: 'gone',
          table: 'supplier',
          name: 'arafura',
          mine: 'removed',
          theirs: 'in use: Shares 3',
          mineBy: { who: 'Aoki' },
        },
      ]);
      await applyMerge(mine, asked({ decisions: decide(view, take) }));
      expect((await rowOf(mine, 'supplier', 'arafura')) !== undefined).toBe(isThere);
      expect((await mine.project.rows('share')).filter(({ id }) => id.startsWith('new'))).toHaveLength(left);
      expect(await rowOf(mine, 'supplier', 'lynas')).toMatchObject({ place: 'Gebeng' });
    },
  );

  it.each([
    ['mine', undefined, ['mine-ban', undefined]],
    ['theirs', undefined, [undefined, 'theirs-ban']],
    ['value', 'Ban of theirs', ['mine-ban', 'theirs-ban']],
  ] as const)('is two scenarios of one name, decided as %s', async (take, value, left) => {
    for (const [session, id] of [
      [mine, 'mine-ban'],
      [theirs, 'theirs-ban'],
    ] as const) {
      const scenario = { ...(await rowOf(session, 'scenario', 'sc1')), id, name: 'New ban' };
      const [shock] = await session.project.rows('scenarioShock');
      const own = { ...shock, id: `${id}-shock`, scenarioId: id };
      await write(
        session,
        'x',
        { table: 'scenario', op: 'put', row: scenario } as unknown as RowChange,
        { table: 'scenarioShock', op: 'put', row: own } as unknown as RowChange,
      );
    }
    const view = await look();
    expect(view.conflicts).toMatchObject([{ kind: 'twin', table: 'scenario', takesValue: true }]);
    await applyMerge(mine, asked({ decisions: decide(view, take, value) }));
    const found = await Promise.all(['mine-ban', 'theirs-ban'].map((id) => rowOf(mine, 'scenario', id)));
    expect(found.map((row) => row?.id)).toEqual(left);
    const shocks = (await mine.project.rows('scenarioShock')).map(({ id }) => id);
    expect(['mine-ban', 'theirs-ban'].map((id) => shocks.includes(`${id}-shock`))).toEqual(
      left.map((id) => id !== undefined),
    );
    if (value !== undefined) expect(found[1]).toMatchObject({ name: value });
  });

  it('is what a scenario says of shares where that no longer adds up', async () => {
    await set(mine, 'Aoki', 'override', 'o0', { value: 40 });
    await set(mine, 'Aoki', 'override', 'o1', { value: 50 });
    await set(theirs, 'Brown', 'override', 'o0', { value: 40 });
    await set(theirs, 'Brown', 'override', 'o2', { value: 20 });
    const view = await look();
    expect(view.conflicts).toMatchObject([{ kind: 'scenarioSet', name: 'Ban', sum: 110 }]);
    await applyMerge(mine, asked({ decisions: decide(view, 'theirs') }));
    const values = await Promise.all(['o0', 'o1', 'o2'].map((id) => rowOf(mine, 'override', id)));
    expect(values.map((row) => row?.value)).toEqual([40, 40, 20]);
  });

  it.each([
    ['mine', ['r2', null]],
    ['theirs', [null, 'r1']],
  ] as const)('is scenarios that would inherit in a circle, decided as %s', (otherwise, parents) => {
    const two = (first: string | null, second: string | null) => {
      const rows = copyOf(START);
      for (const [id, parentId] of [
        ['r1', first],
        ['r2', second],
      ] as const)
        rows.get('scenario')?.set(id, newRow(TABLES.scenario, { id, name: id, parentId }));
      return rows;
    };
    const sides = { base: two(null, null), mine: two('r2', null), theirs: two(null, 'r1') };
    const open = mergeSides(sides, { of: new Map(), otherwise: null }).conflicts;
    expect(open.map(({ kind, row, take }) => [kind, row.id, take])).toEqual([
      ['parents', 'r1', null],
      ['parents', 'r2', null],
    ]);
    const { rows, conflicts } = mergeSides(sides, { of: new Map(), otherwise });
    expect(conflicts.every(({ take }) => take === otherwise)).toBe(true);
    expect(['r1', 'r2'].map((id) => Reflect.get(rows.get('scenario')?.get(id) ?? {}, 'parentId'))).toEqual(
      parents,
    );
  });
});

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
    ...{ id: 'theirs-o', scenarioId: 'theirs-1', field: 'share.percent', value: 5 },
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
