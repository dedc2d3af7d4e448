import { conditionOf } from '@shared/base/condition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenBy, inOrderOf, type OrderKey, ordered } from '../../renderer/kit/grid/arrange/arranged-lines';
import type { FigureLine } from '../../renderer/kit/grid/figure-sheet';

interface Line extends FigureLine {
  readonly key: OrderKey;
}

/** "A:3" is a head, "-a:1" stands below it, "b:2" is a row; nothing behind the colon is null. */
function linesOf(text: string): Line[] {
  return text.split(' ').map((one) => {
    const [, below = '', id = '', key = ''] = /^(-?)(\w+):?(.*)$/.exec(one) ?? [];
    const look = below === '-' ? 'below' : /^[A-Z]/.test(id) ? 'head' : 'row';
    const value = key === '' ? null : Number.isNaN(Number(key)) ? key : Number(key);
    return { id, called: id, look, key: value };
  });
}
const said = (lines: readonly Line[]) => lines.map(({ id }) => id).join(' ');
const keyOf = ({ key }: Line) => key;

describe('lines of figures', () => {
  it.each([
    ['rows by their figures', 'a:3 b:1 c:2', false, 'b c a'],
    ['the other way round', 'a:3 b:1 c:2', true, 'a c b'],
    ['what says nothing last, either way', 'a b:1 c:2', true, 'c b a'],
    ['equal ones as they stood', 'a:1 b:1 c:0', false, 'c a b'],
    ['words as words', 'a:zinc b:iron', false, 'b a'],
    ['heads with what stands below them', 'A:9 -a:1 -b:5 B:4 -c:2', false, 'B c A a b'],
    ['what stands below a head among itself', 'A:9 -a:1 -b:5 B:4 -c:2', true, 'A b a B c'],
  ])('are ordered: %s', (_what, lines, down, expected) => {
    expect(said(ordered(linesOf(lines), keyOf, down))).toBe(expected);
  });

  it.each([
    ['an edit moves none', 'a:9 b:1 c:2', 'c b a', 'c b a'],
    ['a new one stands behind the one that it follows', 'a b x c', 'c b a', 'c b x a'],
    ['one that is gone leaves no gap', 'a c', 'c b a', 'c a'],
  ])('keep their order: %s', (_what, lines, ids, expected) => {
    expect(said(inOrderOf(linesOf(lines), ids.split(' ')))).toBe(expected);
  });

  it('are the same lines in any order', () => {
    const line = fc.record({
      look: fc.constantFrom('row', 'head', 'below'),
      key: fc.option(fc.integer({ min: 0, max: 5 })),
    });
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (given, down) => {
        const first = { look: 'head', key: 3 };
        const lines = [first, ...given].map(
          (one, place) => ({ id: String(place), called: '', ...one }) as Line, // looks are those of lines
        );
        const now = ordered(lines, keyOf, down);
        expect(new Set(now)).toEqual(new Set(lines));
        expect(
          said(
            inOrderOf(
              lines,
              now.map(({ id }) => id),
            ),
          ),
        ).toBe(said(now));
        expect(ordered(now, keyOf, down)).toEqual(now);
      }),
      { seed: 20261127 },
    );
  });

  it.each([
    ['a row that does not fit', 'a:1 b:2', 1, 'b'],
    ['a head without anything that fits', 'A:1 -a:1 B:1 -b:2', 2, 'A a'],
    ['not what stands below a head that fits', 'A:2 -a:1', 2, ''],
    ['of a head that does not fit what does not fit either', 'A:1 -a:1 -b:2', 2, 'a'],
  ])('are hidden: %s', (_what, lines, wanted, expected) => {
    expect([...hiddenBy(linesOf(lines), ({ key }) => key === wanted)].join(' ')).toBe(expected);
  });
});

describe('what a filter asks for', () => {
  const cells = [
    { value: 5, shown: '5.0' },
    { value: 40, shown: '40.0' },
    { value: null, shown: '–' },
    { value: null, shown: 'Lynas, Kuantan' },
  ];
  it.each<[string, readonly boolean[]]>([
    ['>5', [false, true, false, false]],
    ['>= 5', [true, true, false, false]],
    ['≤5', [true, false, false, false]],
    ['<=5,5', [true, false, false, false]],
    ['4,2..5,9', [true, false, false, false]],
    ['＜４０', [true, false, false, false]],
    ['=40', [false, true, false, false]],
    ['<>40', [true, false, true, true]],
    ['4..5', [true, false, false, false]],
    ['５ ～ ４０', [true, true, false, false]],
    ['a..b', [false, false, false, false]],
    ['=', [false, false, true, false]],
    ['<>', [true, true, false, true]],
    ['lynas', [false, false, false, true]],
    ['<>Lynas, Kuantan', [true, true, true, false]],
    ['0.0', [false, true, false, false]],
    ['>many', [false, false, false, false]],
  ])('%s', (asked, expected) => {
    expect(cells.map((cell) => conditionOf(asked)?.(cell))).toEqual(expected);
  });

  it.each(['', '  ', '>'])('nothing by "%s"', (asked) => expect(conditionOf(asked)).toBeNull());
});
