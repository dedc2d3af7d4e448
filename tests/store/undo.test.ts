import { join } from 'node:path';
import type { RowChange } from '@shared/model/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import type { ProjectSession } from '../../electron/store/session';
import { WASM } from '../places';
import { newFolder } from '../tidy-up';
import { MemoryDisk } from './support/memory-disk';
import { AUS, everyRow, putShares, share, supplier } from './support/rows';

const header = (label: string) => ({ who: 'me', label, reason: 'because' });

/** Everything that a session can say about the content, as text. */
function dump(session: ProjectSession): string {
  return JSON.stringify([
    session.reference(),
    session.plan({}),
    session.scenarios(),
    session.observations(),
    session.evidence(),
    session.imports(),
  ]);
}

async function onDisk(disk = new MemoryDisk('/p')): Promise<{ disk: MemoryDisk; session: ProjectSession }> {
  const session = await createProject({
    path: '/p/a.lodestone',
    name: 'a',
    wasmPath: WASM,
    rows: everyRow(),
    who: 'me',
    disk,
  });
  return { disk, session };
}

describe('undo and redo', () => {
  it('start at nothing and refuse in words', async () => {
    const { session } = await onDisk();
    expect(session.info()).toMatchObject({
      undo: { depth: 0, label: null },
      redo: { depth: 0, label: null },
      revision: 1,
    });
    expect(() => session.undo('me')).toThrow(/nothingToUndo/);
    expect(() => session.redo('me')).toThrow(/nothingToRedo/);
    session.close();
  });

  it('survive a restart with their labels', async () => {
    const path = join(newFolder(), 'a.lodestone');
    const first = await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' });
    const before = dump(first);
    first.apply(header('to 10'), putShares(share('sh1', 'chn-all', 2025, 10)));
    const after = dump(first);
    first.apply(header('to 20'), putShares(share('sh1', 'chn-all', 2025, 20)));
    first.undo('me');
    first.close();
    const second = await openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
    expect(second.info()).toMatchObject({
      undo: { depth: 1, label: 'to 10' },
      redo: { depth: 1, label: 'to 20' },
    });
    expect(dump(second)).toBe(after);
    second.undo('me');
    expect(dump(second)).toBe(before);
    expect(
      second.history({ limit: 3 }).entries.map(({ kind, ofSeq, inForce }) => [kind, ofSeq, inForce]),
    ).toEqual([
      ['undo', 2, true],
      ['undo', 3, true],
      ['do', null, false],
    ]);
    second.close();
  });

  it('give back supplier, shares and a summed total as one', async () => {
    const { session } = await onDisk();
    const before = dump(session);
    session.apply(header('new plant'), [
      ...putShares(
        share('n1', 'new-plant', 2031, 40, { enteredAs: 'tonnes' }),
        share('n2', 'lynas', 2031, 2.5, { enteredAs: 'tonnes' }),
      ),
      { table: 'supplier', op: 'put', row: supplier('new-plant', AUS) },
      {
        table: 'totalSupply',
        op: 'put',
        row: {
          id: 't31',
          economyId: share('', '', 0, 0).economyId,
          materialId: share('', '', 0, 0).materialId,
          stage: 'separation',
          year: 2031,
          method: 'summed',
          tonnes: 0,
          basis: 'reo',
          mark: 'known',
          sourceId: null,
          note: null,
          low: null,
          high: null,
        },
      },
    ]);
    expect(session.plan({}).totals.find(({ id }) => id === 't31')?.tonnes).toBe(42.5);
    session.apply(header('less'), putShares(share('n1', 'new-plant', 2031, 20, { enteredAs: 'tonnes' })));
    expect(session.plan({}).totals.find(({ id }) => id === 't31')?.tonnes).toBe(22.5);
    session.undo('me');
    expect(session.plan({}).totals.find(({ id }) => id === 't31')?.tonnes).toBe(42.5);
    session.undo('me');
    expect(dump(session)).toBe(before);
    session.close();
  });

  it('refuse what breaks a reference and change nothing', async () => {
    const { session } = await onDisk();
    const before = dump(session);
    expect(() => session.apply(header('x'), [{ table: 'supplier', op: 'remove', id: 'lynas' }])).toThrow(
      /refusal.project.inUse/,
    );
    expect(() => session.apply(header('x'), putShares(share('sh9', 'lynas', 2025, 3)))).toThrow(
      /refusal.project.taken/,
    );
    expect(dump(session)).toBe(before);
    expect(session.info().revision).toBe(1);
    session.close();
  });

  it('make no change set of a change without effect', async () => {
    const { session } = await onDisk();
    const [row] = session.plan({}).shares;
    if (row === undefined) throw new Error('a share is needed');
    expect(session.apply(header('same'), putShares(row)).revision).toBe(1);
    session.close();
  });

  it('come back to the same bits after any sequence of edits', async () => {
    const ids = ['p1', 'p2', 'p3'];
    const edit = fc.oneof(
      fc.record({
        kind: fc.constant('put' as const),
        id: fc.constantFrom(...ids),
        year: fc.integer({ min: 2026, max: 2028 }),
        value: fc.double({ min: 0, max: 30, noNaN: true }),
      }),
      fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom(...ids, 'sh1') }),
      fc.record({
        kind: fc.constant('supplier' as const),
        id: fc.constantFrom('x1', 'x2'),
        leadTime: fc.integer({ min: 0, max: 90 }),
      }),
      fc.record({ kind: fc.constant('undo' as const) }),
      fc.record({ kind: fc.constant('redo' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 14 }), async (edits) => {
        const { disk, session } = await onDisk();
        const states = [dump(session)]; // of each depth of undo
        for (const step of edits) {
          const depth = session.info().undo.depth;
          try {
            if (step.kind === 'undo' || step.kind === 'redo') session[step.kind]('me');
            else session.apply(header(step.kind), [changeOf(step)]);
          } catch {
            // refused: nothing to undo, or a key that is taken
          }
          const now = session.info().undo.depth;
          if (now === depth + 1 && step.kind !== 'redo') states.length = now;
          if (states[now] === undefined) states[now] = dump(session);
          expect(dump(session)).toBe(states[now]);
          if (now === depth + 1 && step.kind !== 'redo') {
            // Taken back right away it is as if it were undone.
            session.revert(session.info().revision, 'me');
            expect(dump(session)).toBe(states[depth]);
            session.undo('me');
            expect(dump(session)).toBe(states[now]);
          }
        }
        const top = dump(session);
        const { depth } = session.info().undo;
        session.close();
        const again = await openProject({
          path: '/p/a.lodestone',
          wasmPath: WASM,
          who: 'me',
          whenLocked: 'refuse',
          disk,
        });
        expect(dump(again)).toBe(top);
        for (let at = depth - 1; at >= 0; at--) {
          again.undo('me');
          expect(dump(again)).toBe(states[at]);
        }
        for (let at = 1; at <= depth; at++) again.redo('me');
        expect(dump(again)).toBe(top);
        expect(again.verify().findings).toEqual([]);
        again.close();
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

function changeOf(
  step:
    | { readonly kind: 'put'; readonly id: string; readonly year: number; readonly value: number }
    | { readonly kind: 'remove'; readonly id: string }
    | { readonly kind: 'supplier'; readonly id: string; readonly leadTime: number },
): RowChange {
  switch (step.kind) {
    case 'put':
      return { table: 'share', op: 'put', row: share(step.id, 'lynas', step.year, step.value) };
    case 'remove':
      return { table: 'share', op: 'remove', id: step.id };
    case 'supplier':
      return { table: 'supplier', op: 'put', row: supplier(step.id, AUS, { leadTimeDays: step.leadTime }) };
  }
}
