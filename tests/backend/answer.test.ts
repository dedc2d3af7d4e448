import { Refusal } from '@shared/base/refusal';
import type { MessageName } from '@shared/catalogue/contract';
import { describe, expect, it } from 'vitest';
import { answer } from '../../electron/backend/answer';
import type { Handlers } from '../../electron/backend/handlers';
import { Cancelled } from '../../electron/threads/cancelled';

/** Handlers whose `history.undo` and `shares.lock` do what the test wants. */
function door(work: (input: unknown) => Promise<unknown>) {
  const defects: [MessageName, unknown][] = [];
  const stops: true[] = [];
  const handlers = { 'history.undo': work, 'shares.lock': work } as unknown as Handlers; // the only two asked for
  const options = {
    handlers,
    checkPolicy: () => undefined,
    revision: () => 42,
    onDefect: (...defect: [MessageName, unknown]) => void defects.push(defect),
    onStopped: () => void stops.push(true),
  };
  return { ask: (name: unknown, input: unknown) => answer(options, name, input), defects, stops };
}

const LOCK = {
  set: { economyId: 'JPN', materialId: 'Dy', stage: 'separation', year: 2026 },
  supplierIds: ['a'],
  locked: true,
  scenarioId: null,
};

describe('the answer to a message', () => {
  it('is its value with the revision', async () => {
    const { ask } = door(async () => ({ revision: 42 }));
    expect(await ask('history.undo', null)).toEqual({ ok: true, revision: 42, value: { revision: 42 } });
  });

  it.each<[Refusal, number]>([
    [new Refusal('refusal.project.lockLost', { file: 'a' }), 1],
    [new Refusal('refusal.project.changedElsewhere', { file: 'a' }), 1],
    [new Refusal('refusal.share.range', { value: 150 }), 0],
  ])('tells the page to look again where the project takes no more changes: %s', async (refusal, told) => {
    const { ask, stops } = door(() => Promise.reject(refusal));
    await ask('history.undo', null);
    expect(stops).toHaveLength(told);
  });

  it('hands over what passed the check, without what nobody asked for', async () => {
    const { ask } = door(async (input) => input);
    expect(await ask('shares.lock', { ...LOCK, path: '/etc/passwd' })).toMatchObject({
      ok: true,
      value: LOCK,
    });
    expect(JSON.stringify(await ask('shares.lock', { ...LOCK, path: '/etc/passwd' }))).not.toContain(
      'passwd',
    );
  });

  it.each<[string, unknown]>([
    ['an unknown name', 'shares.steal'],
    ['a name of every object', 'toString'],
    ['a prototype', '__proto__'],
    ['no name', undefined],
    ['a number', 7],
  ])('%s is refused', async (_what, name) => {
    const { ask, defects } = door(async () => 1);
    expect(await ask(name, null)).toEqual({
      ok: false,
      notice: { code: 'refusal.door.unknown', params: {} },
    });
    expect(defects).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['a year out of range', { ...LOCK, set: { ...LOCK.set, year: 1492 } }, 'set.year'],
    ['a stage that is none', { ...LOCK, set: { ...LOCK.set, stage: 'mine' } }, 'set.stage'],
    ['nobody', { ...LOCK, supplierIds: [] }, 'supplierIds'],
    ['a text for a switch', { ...LOCK, locked: 'yes' }, 'locked'],
    ['a missing field', { ...LOCK, scenarioId: undefined }, 'scenarioId'],
  ])('bad input is refused at its field: %s', async (_what, input, field) => {
    const { ask } = door(async () => 1);
    expect(await ask('shares.lock', input)).toMatchObject({
      ok: false,
      notice: { code: 'refusal.door.input', params: { message: 'shares.lock' }, place: { field } },
    });
  });

  it.each([
    [
      'a refusal',
      new Refusal('refusal.share.range', { value: 150 }),
      { code: 'refusal.share.range', params: { value: 150 } },
      0,
    ],
    ['a cancelled job', new Cancelled(), { code: 'refusal.cancelled' }, 0],
    [
      'a defect',
      new TypeError('broken inside'),
      { code: 'refusal.defect', params: { detail: 'broken inside' } },
      1,
    ],
    ['a thrown text', 'odd', { code: 'refusal.defect', params: { detail: 'odd' } }, 1],
  ])('of %s is plain data', async (_what, thrown, notice, told) => {
    const { ask, defects } = door(async () => {
      throw thrown;
    });
    const reply = await ask('history.undo', null);
    expect(reply).toMatchObject({ ok: false, notice });
    expect(structuredClone(reply)).toEqual(reply);
    expect(defects).toHaveLength(told);
    if (told > 0) expect(defects).toEqual([['history.undo', thrown]]);
  });
});
