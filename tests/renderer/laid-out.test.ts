import { describe, expect, it } from 'vitest';
import type { ColDef, ColGroupDef } from '../../renderer/kit/grid/grid-types';
import { laidOut } from '../../renderer/kit/grid/laid-out';

type Columns = readonly (ColDef | ColGroupDef)[];

/** "a b (c d) e": columns, those of a group in brackets. */
function columnsOf(text: string): Columns {
  const column = (colId: string): ColDef => ({ colId, flex: 1 });
  return [...text.matchAll(/\((.*?)\)|(\w+)/g)].map(([, group, colId = '']) =>
    group === undefined ? column(colId) : { children: group.split(' ').map(column) },
  );
}
const said = (columns: Columns): string =>
  columns.map((one) => ('children' in one ? `(${said(one.children)})` : one.colId)).join(' ');

describe('columns as a person has laid them out', () => {
  it.each([
    ['as they were', 'a b c', '', 'a b c'],
    ['moved', 'a b c', 'c a b', 'c a b'],
    ['a new one behind its neighbour', 'a b x c', 'c b a', 'c b x a'],
    ['one that is gone', 'a c', 'c b a', 'c a'],
    ['a group as a whole', 'a (b c) d', 'd b c a', 'd (b c) a'],
    ['inside of a group', 'a (b c) d', 'a c b d', 'a (c b) d'],
  ])('%s', (_what, columns, order, expected) => {
    const layout = { order: order === '' ? [] : order.split(' '), widths: {} };
    expect(said(laidOut(columnsOf(columns), layout))).toBe(expected);
  });

  it('have their widths, and grow no more by themselves', () => {
    const [a, b] = laidOut(columnsOf('a b'), { order: [], widths: { b: 200 } });
    expect([a, b]).toEqual([
      { colId: 'a', flex: 1 },
      { colId: 'b', width: 200 },
    ]);
  });
});
