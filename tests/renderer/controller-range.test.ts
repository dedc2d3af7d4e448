import { describe, expect, it } from 'vitest';
import {
  type At,
  afterChange,
  axesOf,
  cellsOf,
  type Move,
  moved,
  onlyAt,
  rectOf,
  type SelectionState,
  walked,
} from '../../renderer/kit/grid/controller/range';

const AXES = axesOf(['a', 'b', 'c', 'd', 'total'], ['x', 'y', 'z'], 4);
const at = (text: string): At => ({ row: text.slice(0, -1), column: text.slice(-1) });
const range = (anchor: string, head: string, cell = anchor): SelectionState => ({
  anchor: at(anchor),
  head: at(head),
  at: at(cell),
});
const said = (state: SelectionState | null) =>
  state === null
    ? null
    : [state.anchor, state.head, state.at].map(({ row, column }) => row + column).join(' ');

describe('a move', () => {
  const FILLED = new Set(['ax', 'bx', 'dx']);
  const isFilled = ({ row, column }: At) => FILLED.has(row + column);
  it.each<[string, string, Move, boolean, string]>([
    ['goes on by one', 'ax', { to: 'step', way: 'down' }, false, 'bx bx bx'],
    ['stays inside', 'ax', { to: 'step', way: 'left' }, false, 'ax ax ax'],
    ['grows the range', 'ax', { to: 'step', way: 'right' }, true, 'ax ay ax'],
    ['goes to the end of a run', 'ax', { to: 'edge', way: 'down' }, false, 'bx bx bx'],
    ['then to the next figure', 'bx', { to: 'edge', way: 'down' }, false, 'dx dx dx'],
    ['then to the edge', 'dx', { to: 'edge', way: 'down' }, false, 'totalx totalx totalx'],
    ['crosses what is empty to the edge', 'az', { to: 'edge', way: 'left' }, false, 'ax ax ax'],
    ['goes by pages', 'ay', { to: 'page', way: 'down', rows: 3 }, false, 'dy dy dy'],
    ['goes to the start of the row', 'cz', { to: 'rowStart' }, false, 'cx cx cx'],
    ['goes to the end of the row', 'cx', { to: 'rowEnd' }, true, 'cx cz cx'],
    ['goes to the first cell', 'cz', { to: 'first' }, false, 'ax ax ax'],
    ['goes to the last cell above what is held below', 'ax', { to: 'last' }, false, 'dz dz dz'],
  ])('%s', (_what, from, move, extend, to) => {
    expect(said(moved(onlyAt(at(from)), AXES, move, extend, isFilled))).toBe(to);
  });
});

describe('Enter and Tab', () => {
  it.each<[string, SelectionState, 'enter' | 'tab', boolean, string | null]>([
    ['go down', range('ax', 'ax'), 'enter', false, 'bx bx bx'],
    ['go up', range('bx', 'bx'), 'enter', true, 'ax ax ax'],
    ['go right', range('ax', 'ax'), 'tab', false, 'ay ay ay'],
    ['go on in the next row', range('az', 'az'), 'tab', false, 'bx bx bx'],
    ['leave at the end', range('totalz', 'totalz'), 'tab', false, null],
    ['leave at the start', range('ax', 'ax'), 'tab', true, null],
    ['go round in a range by columns', range('ax', 'by', 'bx'), 'enter', false, 'ax by ay'],
    ['go round in a range by rows', range('ax', 'by', 'by'), 'tab', false, 'ax by ax'],
  ])('%s', (_what, state, by, back, to) => {
    expect(said(walked(state, AXES, by, back))).toBe(to);
  });
});

describe('rows that stand otherwise', () => {
  it.each<[string, SelectionState, readonly string[], string | null]>([
    ['leave the cell with its row', range('bx', 'bx'), ['b', 'a', 'c'], 'bx bx bx'],
    ['leave a range of the same rows', range('ax', 'by'), ['c', 'b', 'a'], 'ax by ax'],
    ['take a range of other rows down to its cell', range('ax', 'cy'), ['a', 'c', 'b', 'd'], 'ax ax ax'],
    [
      'give the place to what stands there, when the row is gone',
      range('cx', 'cx'),
      ['a', 'b', 'd'],
      'dx dx dx',
    ],
    ['leave nothing in an empty grid', range('cx', 'cx'), [], null],
  ])('%s', (_what, state, rows, after) => {
    expect(said(afterChange(state, AXES, axesOf(rows, AXES.columns)))).toBe(after);
  });
});

it('a range has its cells row by row', () => {
  expect(cellsOf(rectOf(range('by', 'ax'), AXES), AXES).map(({ row, column }) => row + column)).toEqual([
    ...['ax', 'ay', 'bx', 'by'],
  ]);
});
