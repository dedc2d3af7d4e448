import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumn, unpackColumn } from '../../electron/store/change-log/packed-column';
import { decodePayload, encodePayload } from '../../electron/store/change-log/payload';
import { tableMap } from '../../electron/store/schema/table-map';

const map = tableMap('override');
const value = fc.oneof(
  fc.constantFrom(null, 0, 1, 'a', 'a1', 'a2', 'a10', 'a01', 'H2', 'H3', '2', '3', ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.string({ unit: 'grapheme' }),
);
const row = fc.tuple(...map.columns.map(() => value));
const image = fc
  .record({ before: fc.option(row), after: fc.option(row) })
  .filter(({ before, after }) => before !== null || after !== null);
const held = (tables: unknown) => decodePayload(deflateSync(JSON.stringify(tables)));

describe('the rows of a change', () => {
  it('come back as they were, whatever was put in, changed and taken out', () => {
    fc.assert(
      fc.property(fc.array(image, { minLength: 1, maxLength: 40 }), (images) => {
        const [decoded] = decodePayload(encodePayload([{ map, images }]));
        expect(decoded).toEqual({ map, rows: images.map(({ before, after }) => [before, after]) });
      }),
    );
  });

  it.each<[string, readonly (string | number | null)[], unknown]>([
    ['few values', ['a1', 'a2', 'a3'], ['a1', 'a2', 'a3']],
    ['one value for all', [7, 7, 7, 7], { all: 7 }],
    ['nothing in all', [null, null, null, null], { all: null }],
    ['ids that count on', ['x-1', 'x-2', 'x-3', 'x-4'], { runs: [['x-', 1, 4]] }],
    [
      'cells that count on twice',
      ['H9', 'H10', 'H11', 'H12', 'J2', 'J3', 'J4', 'J5'],
      {
        runs: [
          ['H', 9, 4],
          ['J', 2, 4],
        ],
      },
    ],
    [
      'a few words',
      ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'],
      { of: ['a', 'b'], at: [0, 1, 0, 1, 0, 1, 0, 1] },
    ],
    ['numbers that lose the zero before them', ['a08', 'a09', 'a10', 'a11'], ['a08', 'a09', 'a10', 'a11']],
    ['nothing that is alike', ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd']],
  ])('stand by columns in the shortest form: %s', (_what, values, packed) => {
    expect(packColumn(values)).toEqual(packed);
    expect(unpackColumn(packColumn(values), values.length)).toEqual(values);
  });

  it('of an import are small: what is alike stands once', () => {
    const images = Array.from({ length: 10_000 }, (_, index) => ({
      before: null,
      after: [`import-${index + 1}`, 'sc1', 'stock.tonnes', `key ${index % 50}`, index % 7, null],
    }));
    expect(encodePayload([{ map, images }]).length).toBeLessThan(10_000);
  });

  it('of an older version, row by row, are read as well', () => {
    const rows = [[null, ['o', 'sc1', 'shock.off', 'k', 1, null]]];
    expect(held({ override: { columns: map.columns, rows } })).toEqual([{ map, rows }]);
  });

  it.each<[string, unknown, RegExp]>([
    ['a form to come', [3, {}], /a form that is not known: 3/],
    [
      'more rows than there can be',
      [2, { override: { columns: map.columns, rows: [['new', 1e9]], before: [], after: [{ all: 1 }] } }],
      /more rows than there can be/,
    ],
    [
      'a column that is too short',
      [2, { override: { columns: map.columns, rows: [['new', 3]], before: [], after: [[1, 2]] } }],
      /another length than its rows/,
    ],
    [
      'a column that counts on without end',
      [
        2,
        {
          override: {
            columns: map.columns,
            rows: [['new', 3]],
            before: [],
            after: [{ runs: [['a', 1, 1e9]] }],
          },
        },
      ],
      /another length than its rows/,
    ],
  ])('are refused: %s', (_what, tables, words) => {
    expect(() => held(tables)).toThrow(words);
  });

  it('are JSON that any tool can read', () => {
    const images = [{ before: null, after: ['o', 'sc1', 'shock.off', 'k', 1, null] }];
    expect(JSON.parse(inflateSync(encodePayload([{ map, images }])).toString())).toEqual([
      2,
      {
        override: {
          columns: map.columns,
          rows: [['new', 1]],
          before: [[], [], [], [], [], []],
          after: [['o'], ['sc1'], ['shock.off'], ['k'], [1], [null]],
        },
      },
    ]);
  });
});
