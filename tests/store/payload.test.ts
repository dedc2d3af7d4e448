import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumn, unpackColumn } from '../../electron/store/change-log/packed-column';
import { decodePayload, encodePayload } from '../../electron/store/change-log/payload';
import { tableMap } from '../../electron/store/schema/table-map';

const map = tableMap('override');
const text = fc.oneof(
  fc.constantFrom('a', 'a1', 'a2', 'a10', 'a01', 'H2', 'H3', '2', '3', ''),
  fc.string({ unit: 'grapheme' }),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const row = fc.tuple(
  ...map.kinds.slice(1).map(({ kind, nullable }) => {
    const value: fc.Arbitrary<string | number> = kind === 'real' ? number : text;
    return nullable ? fc.option(value) : value;
  }),
);
const image = fc
  .record({ before: fc.option(row), after: fc.option(row) })
  .filter(({ before, after }) => before !== null || after !== null);
const images = fc.array(image, { minLength: 1, maxLength: 40 }).map((all) => {
  const withId = (values: readonly (string | number | null)[] | null, at: number) =>
    values === null ? null : [`i${at}`, ...values];
  return all.map(({ before, after }, at) => ({ before: withId(before, at), after: withId(after, at) }));
});
const held = (tables: unknown, rowCount = 3) => decodePayload(deflateSync(JSON.stringify(tables)), rowCount);

describe('the rows of a change', () => {
  it('come back as they were, whatever was put in, changed and taken out', () => {
    fc.assert(
      fc.property(images, (images) => {
        const [decoded] = decodePayload(encodePayload([{ map, images }], images.length), images.length);
        expect(decoded).toMatchObject({ map, rows: images.map(({ before, after }) => [before, after]) });
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
    expect(encodePayload([{ map, images }], images.length).length).toBeLessThan(10_000);
  });

  it('of an older version, row by row, are read as well', () => {
    const rows = [[null, ['o', 'sc1', 'shock.off', 'k', 1, null]]];
    expect(held({ override: { columns: map.columns, rows } }, 1)).toMatchObject([{ map, rows }]);
  });

  const said = (table: object, name = 'override') => [2, { [name]: { columns: map.columns, ...table } }];
  const cells = (
    ...[id = 'o', scenario = 'sc1', field = 'f', key = 'k', value = 1, reason = null]: unknown[]
  ): object[] => [id, scenario, field, key, value, reason].map((cell) => ({ all: cell }));
  const news = (count: unknown, after: unknown = cells()) =>
    said({ rows: [['new', count]], before: [], after });

  it.each<[string, unknown, RegExp, rowCount?: number]>([
    ['a form to come', [3, {}], /a form that is not known: 3/],
    ['no form', [], /a form that is not known/],
    ['nothing', null, /without tables/],
    ['a text for tables', [2, 'share'], /without tables/],
    ['a table to come', said({ rows: [], before: [], after: [] }, 'dream'), /not known: dream/, 0],
    ['a name that every object has', said({ rows: [], before: [], after: [] }, 'toString'), /not known/, 0],
    ['more rows than its link claims', news(4), /of 4 rows that claims 3/],
    ['fewer rows than its link claims', news(2), /of 2 rows that claims 3/],
    ['rows by the half', news(1.5), /cannot be read/],
    ['fewer rows than none', news(-1), /cannot be read/],
    ['something else that happened', said({ rows: [['moved', 3]], before: [], after: [] }), /cannot be read/],
    [
      'what every object has that happened',
      said({ rows: [['toString', 3]], before: [], after: [] }),
      /cannot be read/,
    ],
    ['no columns', [2, { override: { rows: [['new', 3]], before: [], after: [] } }], /cannot be read/],
    ['a place that is not there', news(3, [{ of: ['a'], at: [0, 1, 0] }]), /cannot be read/],
    ['a column in a form to come', news(3, [{ sum: 3 }]), /cannot be read/],
    ['a link that claims more rows than there can be', news(1e9), /more rows than there can be/, 1e9],
    ['a link that claims half a row', news(1), /more rows than there can be/, 0.5],
    [
      'more rows before and after than there can be',
      said({ rows: [['changed', 2e6]], before: cells(), after: [] }),
      /more rows than there can be/,
      2e6,
    ],
    [
      'more texts than a file can have',
      news(
        2e6,
        Array.from({ length: 6 }, () => ({ runs: [['a', 1, 2e6]] })),
      ),
      /more rows than there can be/,
      2e6,
    ],
    ['a column that is too short', news(3, [[1, 2]]), /another length than its rows/],
    ['a column that counts on too far', news(3, [{ runs: [['a', 1, 4]] }]), /another length than its rows/],
    [
      'a column that counts on without end',
      news(3, [{ runs: [['a', 1, 1e9]] }]),
      /more rows than there can be/,
    ],
    ['one row twice', news(3), /a row twice/],
    ['a row without an id', news(1, cells(null)), /without an id/, 1],
    ['a row with a number for an id', news(1, cells(7)), /without an id/, 1],
    [
      'a row that becomes another',
      said({ rows: [['changed', 1]], before: cells('a'), after: cells('b') }),
      /without an id/,
      1,
    ],
    ['a text for a number', news(1, cells('o', 'sc1', 'f', 'k', '1')), /override.value of another kind/, 1],
    ['a number for a text', news(1, cells('o', 1)), /override.scenario_id of another kind/, 1],
    ['a list for a text', news(1, cells('o', ['sc1'])), /override.scenario_id of another kind/, 1],
    ['yes for a number', news(1, cells('o', 'sc1', 'f', 'k', true)), /override.value of another kind/, 1],
    ...[[1, 2, '3'], { of: [1, 'x'], at: [0, 1, 0] }, { runs: [['x', 1, 3]] }].map(
      (value): [string, unknown, RegExp] => [
        `a text among numbers: ${JSON.stringify(value)}`,
        news(
          3,
          cells()
            .with(0, { runs: [['o', 1, 3]] })
            .with(4, value),
        ),
        /override.value of another kind/,
      ],
    ),
  ])('are refused: %s', (_what, tables, words, rowCount = 3) => {
    expect(() => held(tables, rowCount)).toThrow(words);
  });

  it.each<[string, unknown, RegExp]>([
    ['without columns', { override: { rows: [] } }, /cannot be read/],
    [
      'shorter than their columns',
      { override: { columns: map.columns, rows: [[null, ['o']]] } },
      /cannot be read/,
    ],
    [
      'that neither came nor went',
      { override: { columns: map.columns, rows: [[null, null]] } },
      /without an id/,
    ],
    ['that are no rows', { override: { columns: map.columns, rows: ['o'] } }, /cannot be read/],
  ])('of an older version are refused %s', (_what, tables, words) => {
    expect(() => held(tables, 1)).toThrow(words);
  });

  it('are refused: JSON that counts on', () => {
    const shock = {
      columns: tableMap('scenarioShock').columns,
      rows: [['new', 3]],
      before: [],
      after: [{ runs: [['s', 1, 3]] }, { all: 'sc' }, { all: 1 }, { runs: [['{}', 1, 3]] }],
    };
    expect(() => held([2, { scenario_shock: shock }])).toThrow(/scenario_shock.shock of another kind/);
  });

  it.each<[string, string, number | null, RegExp]>([
    ['a fraction in a whole number', 'position', 1.5, /scenario_shock.position of another kind/],
    ['a whole number that no double holds', 'position', 2 ** 60, /scenario_shock.position of another kind/],
  ])('are refused: %s', (_what, column, value, words) => {
    const shock = { id: 's', scenario_id: 'sc', position: 1, shock: '{}', [column]: value };
    const columns = Object.keys(shock);
    expect(() => held({ scenario_shock: { columns, rows: [[null, Object.values(shock)]] } }, 1)).toThrow(
      words,
    );
  });

  it('that come to more than their number allows are let go before they fill the memory', () => {
    // 200 MB of nothing in 200 KB, of a link that claims one row.
    const bomb = deflateSync(Buffer.alloc(200_000_000, ' '));
    const before = process.memoryUsage().rss;
    expect(() => decodePayload(bomb, 1)).toThrow(/larger than/);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  it('are not written where they could not be read again', () => {
    const images = [{ before: null, after: ['o', 'sc1', 'f', 'x'.repeat(64_000_001), 1, null] }];
    expect(() => encodePayload([{ map, images }], 1)).toThrow(/refusal.history.tooLarge/);
  });

  it('are JSON that any tool can read', () => {
    const images = [{ before: null, after: ['o', 'sc1', 'shock.off', 'k', 1, null] }];
    expect(JSON.parse(inflateSync(encodePayload([{ map, images }], 1)).toString())).toEqual([
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
