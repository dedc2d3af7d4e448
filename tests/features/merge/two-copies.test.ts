import { copyFileSync } from 'node:fs';
import { TABLE_NAMES } from '@shared/model/tables';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyMerge, inspectMerge, type MergeAsked } from '../../../electron/features/merge/merge-projects';
import { openProject } from '../../../electron/plan/open-project';
import type { Session } from '../../../electron/plan/session';
import { Cancelled } from '../../../electron/threads/cancelled';
import { askedOf, type CopyFiles, decide, rowOf, set, sha, twoCopies } from './copies';

let mine: Session;
let theirs: Session;
let files: CopyFiles;
beforeEach(async () => {
  ({ mine, theirs, files } = await twoCopies());
});

const asked = (more: Partial<MergeAsked> = {}) => askedOf(files, more);
const look = (more: Partial<MergeAsked> = {}) => inspectMerge(mine, asked(more));

describe('two copies of one project', () => {
  it('are told apart by the history that they have in common, also while theirs is open, and theirs stays as it is', async () => {
    await set(mine, 'Aoki', 'stock', 'st1', { minimum: 1, note: 'seen' });
    await set(theirs, 'Brown', 'stock', 'st1', { minimum: 2, targetDays: 90 });
    const before = sha(files.theirs);
    const view = await look();
    expect(view.base).toMatchObject({ kind: 'history', seq: 1 });
    expect(view.conflicts).toMatchObject([
      {
        kind: 'cells',
        table: 'stock',
        field: 'Minimum',
        take: null,
        base: '0 t REO',
        mine: '1 t REO',
        theirs: '2 t REO',
        mineBy: { who: 'Aoki' },
        theirsBy: { who: 'Brown', label: 'edit of Brown' },
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

  it('say how far they are read, and can be given up: nothing is written then', async () => {
    await set(theirs, 'Brown', 'stock', 'st1', { minimum: 2 });
    const told: (readonly [number, number | null])[] = [];
    const giveUp = new AbortController();
    const onProgress = (done: number, total: number | null) => {
      told.push([done, total]);
      if (told.length > TABLE_NAMES.length) giveUp.abort();
    };
    await expect(
      applyMerge(mine, asked(), { follow: { signal: giveUp.signal, onProgress } }),
    ).rejects.toBeInstanceOf(Cancelled);
    const total = 2 * TABLE_NAMES.length;
    expect(told).toEqual(told.map((_, index) => [index, total]));
    expect(await rowOf(mine, 'stock', 'st1')).toMatchObject({ minimum: 0 });
    // The copy was not left open or half read: the next look finds all of it.
    expect(await look()).toMatchObject({ total: 1 });
  });
});
