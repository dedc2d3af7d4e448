import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { holderIn, holderOfThis, isGone, isThis, type LockHolder } from '../../electron/store/lock-holder';

const me = holderOfThis('me', new Date(0));
/** A process that runs as long as this test, and is not this one. */
const other = (changes: Partial<LockHolder> = {}): LockHolder => ({
  ...me,
  pid: process.ppid,
  started: startedAt(process.ppid),
  ...changes,
});
const startedAt = (pid: number): string | null =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null;
const DEAD = 999_999_999;
const { boot: _boot, pids: _pids, started: _started, ...older } = me;

describe.runIf(process.platform === 'linux')('the holder of a lock', () => {
  it('is told by what it wrote, with the run of the computer and the start of its process', () => {
    expect(holderIn(JSON.stringify(me))).toEqual(me);
    expect(me).toMatchObject({
      boot: expect.stringMatching(/^[0-9a-f-]{36}$/),
      started: startedAt(process.pid),
    });
    expect([isThis(me), isThis(other()), isThis({ ...me, started: '1' })]).toEqual([true, false, false]);
    expect(holderIn('{"who":"me","host":"h","pid":1,"since":"2026","boot":7}')).toBeNull();
  });

  it.each<[string, LockHolder, boolean, boolean]>([
    // who, holder, gone on a disk of its own, gone on a share
    ['that runs', other(), false, false],
    ['whose number was given to another process', other({ started: '1' }), true, true],
    ['that has ended', other({ pid: DEAD }), true, true],
    ['from before the computer was started', other({ boot: 'another-run' }), true, false],
    ['from before, in a container', other({ boot: 'another-run', pids: 'pid:[1]' }), true, false],
    ['in a container of this computer', other({ pid: DEAD, pids: 'pid:[1]' }), false, false],
    ['of another computer', other({ pid: DEAD, host: 'another' }), false, false],
    ['of another computer, of another run', other({ host: 'another', boot: 'another-run' }), false, false],
    ['of an older version that has ended', { ...older, pid: DEAD }, true, false],
    ['of an older version that may run', { ...older, pid: process.ppid }, false, false],
  ])('%s', (_who, holder, onOwnDisk, onShare) => {
    expect([isGone(holder, true), isGone(holder, false)]).toEqual([onOwnDisk, onShare]);
  });

  it('on a system that tells no more is one that may run', () => {
    expect(isGone({ ...other(), host: hostname(), boot: null, pids: null, started: null }, true)).toBe(false);
  });
});
