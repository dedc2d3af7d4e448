import { describe, expect, it } from 'vitest';
import { zoomLevel } from '../../electron/shell/zoom';

const CTRL = { type: 'keyDown', control: true, meta: false, alt: false } as const;

describe('the size of the window', () => {
  it.each<[string, object, number, number | null]>([
    ['grows', { key: '+' }, 0, 1],
    ['grows by the key that has the sign', { key: '=' }, 1, 2],
    ['shrinks', { key: '-' }, 0, -1],
    ['is as it was', { key: '0' }, 3, 0],
    ['has a largest', { key: '+' }, 6, 6],
    ['has a smallest', { key: '-' }, -4, -4],
    ['is not asked for without Ctrl', { key: '+', control: false }, 0, null],
    ['is not asked for by a key that is let go', { key: '+', type: 'keyUp' }, 0, null],
    ['is not asked for by another key', { key: '1' }, 0, null],
  ])('%s', (_what, input, level, expected) => {
    expect(zoomLevel({ key: '', ...CTRL, ...input }, level)).toBe(expected);
  });
});
