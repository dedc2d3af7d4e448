import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyMerge, inspectMerge, type MergeAsked } from '../../../electron/features/merge/merge-projects';
import { mergeSides } from '../../../electron/features/merge/merge-sides';
import { copyOf } from '../../../electron/features/merge/sides';
import type { Session } from '../../../electron/plan/session';
import { share } from '../../store/support/rows';
import { START } from './any-edits';
import { askedOf, type CopyFiles, decide, remove, rowOf, set, twoCopies, write } from './copies';

let mine: Session;
let theirs: Session;
let files: CopyFiles;
beforeEach(async () => {
  ({ mine, theirs, files } = await twoCopies());
});

const asked = (more: Partial<MergeAsked> = {}) => askedOf(files, more);
const look = (more: Partial<MergeAsked> = {}) => inspectMerge(mine, asked(more));

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

  it('says the shares of a set with as many digits as tell the sides apart, not with all that were worked out', async () => {
    for (const [session, part] of [
      [mine, 1 / 3],
      [theirs, 2 / 3],
    ] as const) {
      await set(session, 'x', 'share', 'a2026', { value: 60 + part });
      await set(session, 'x', 'share', 'b2026', { value: 30 + part });
      await set(session, 'x', 'share', 'c2026', { value: 10 - 2 * part });
    }
    const [conflict] = (await look()).conflicts;
    for (const said of [conflict?.mine, conflict?.theirs]) expect(said).not.toMatch(/\d\.\d{7}/);
    expect(conflict?.mine).not.toBe(conflict?.theirs);
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
        table: 'share',
        op: 'put',
        row: { ...row, id: 'new-2', year: 2028 },
      });
      await set(theirs, 'Brown', 'supplier', 'lynas', { place: 'Gebeng' });
      await write(theirs, 'Brown', {
        table: 'share',
        op: 'put',
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
