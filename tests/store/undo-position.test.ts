import { describe, expect, it } from 'vitest';
import { UndoPosition } from '../../electron/store/change-log/undo-position';

type Link = Parameters<UndoPosition['take']>[0];

/** `2 do, 3 undo 2` as links behind the first of every file. */
function positionAfter(text: string): UndoPosition {
  const position = new UndoPosition();
  const links = text.split(', ').map((item): Link => {
    const [seq, kind, of] = item.split(' ');
    return {
      seq: Number(seq),
      kind: kind as Link['kind'],
      ofSeq: of === undefined ? null : Number(of),
      label: '',
    };
  });
  for (const link of [{ seq: 1, kind: 'do', ofSeq: null, label: '' } as const, ...links]) position.take(link);
  return position;
}

describe('where undo and redo stand', () => {
  it.each([
    ['2 do', [2], null, [2]],
    ['2 do, 3 do', [3], null, [2, 3]],
    ['2 do, 3 undo 2', [], 2, []],
    ['2 do, 3 do, 4 undo 3, 5 undo 2', [], 2, []],
    ['2 do, 3 undo 2, 4 redo 2', [2], null, [2]],
    ['2 do, 3 undo 2, 4 do', [4], null, [4]],
    ['2 do, 3 revert 2', [3], null, [2, 3]],
    ['2 do, 3 do, 4 undo 3, 5 revert 2', [5], null, [2, 5]],
  ])('after %s', (links, undo, redo, inForce) => {
    const position = positionAfter(links);
    expect(position.undo.next?.seq ?? null).toBe(undo[0] ?? null);
    expect(position.redo.next?.seq ?? null).toBe(redo);
    const edits = links
      .split(', ')
      .flatMap((item) => (/ (?:do|revert)\b/.test(item) ? [Number.parseInt(item, 10)] : []));
    expect(edits.filter((seq) => position.isInForce({ seq, kind: 'do', ofSeq: null }))).toEqual(inForce);
  });

  it.each([
    ['2 do, 3 do, 4 undo 2', 'undo of 2 is not next'],
    ['2 do, 3 undo 2, 4 undo 2', 'undo of 2 is not next'],
    ['2 undo 1', 'undo of 1 is not next'],
    ['2 do, 3 redo 2', 'redo of 2 is not next'],
    ['2 do, 3 undo 2, 4 do, 5 redo 2', 'redo of 2 is not next'],
  ])('%s is no history', (links, why) => {
    expect(() => positionAfter(links)).toThrow(why);
  });
});
