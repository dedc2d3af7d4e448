import { describe, expect, it } from 'vitest';
import {
  parseDelimitedText,
  type Separator,
  type StrayQuote,
} from '../../electron/importing/values/delimited-text';

const HEAD = ['Supplier', 'Country', 'Year', 'Share', 'Note'];
const ROWS = [
  ['Kuantan', 'MYS', '2031', '30', 'fine'],
  ['Baotou', 'CHN', '2031', '40', 'first'],
  ['Sillamäe', 'EST', '2031', '20', 'second'],
  ['Recycled', 'JPN', '2031', '10', 'third'],
];

interface Options {
  readonly separator?: Separator;
  readonly end?: string;
  readonly head?: readonly string[];
  /** How a cell of the table is written; a changed one is written as it stands. */
  readonly written?: (cell: string) => string;
}

/** The table with some cells changed: [row from 1, column from 0, as it stands in the file]. */
function fileOf(
  changed: readonly (readonly [number, number, string])[],
  { separator = ',', end = '\n', head = HEAD, written = (cell) => cell }: Options = {},
): string {
  const rows = [head, ...ROWS].map((row) => row.map(written));
  for (const [row, column, text] of changed) (rows[row] as string[])[column] = text;
  return rows.map((row) => row.join(separator)).join(end) + end;
}

function read(text: string, separator: Separator = ',') {
  const told: StrayQuote[] = [];
  const rows = parseDelimitedText(text, separator, (stray) => told.push(stray));
  return { rows, told: told.map(({ line, column, readAs, fits }) => ({ line, column, readAs, fits })) };
}

const inQuotes = (cell: string) => `"${cell}"`;
const open = (line: number, column: number) => ({ line, column, readAs: 'row', fits: true });

describe('one stray quote swallowed every row behind it', () => {
  const cases: readonly (readonly [string, string, Separator, object])[] = [
    ['that is never closed', fileOf([[2, 4, '"12 disc']]), ',', open(3, 5)],
    ['with CRLF', fileOf([[2, 4, '"12 disc']], { end: '\r\n' }), ',', open(3, 5)],
    ['with CR', fileOf([[2, 4, '"12 disc']], { end: '\r' }), ',', open(3, 5)],
    ['with tabs', fileOf([[2, 4, '"12 disc']], { separator: '\t' }), '\t', open(3, 5)],
    ['with semicolons', fileOf([[2, 4, '"12 disc']], { separator: ';' }), ';', open(3, 5)],
    ['in the middle of a row', fileOf([[2, 0, '"Baotou']]), ',', open(3, 1)],
    ['in front of a figure', fileOf([[2, 3, '"40']]), ',', open(3, 4)],
    ['in the head', fileOf([[0, 1, '"Country']]), ',', open(1, 2)],
    ['in the last row', fileOf([[4, 4, '"third']]), ',', open(5, 5)],
    [
      'closed in the middle of a cell of the next row',
      fileOf([
        [2, 4, '"12 disc'],
        [3, 4, '3" bar'],
      ]),
      ',',
      open(3, 5),
    ],
    [
      'closed in the middle of a cell rows later',
      fileOf([
        [1, 4, '"12 disc'],
        [4, 4, '3" bar'],
      ]),
      ',',
      open(2, 5),
    ],
    [
      'closed at the end of a cell rows later',
      fileOf([
        [1, 4, '"12 disc'],
        [4, 4, 'bar of 3"'],
      ]),
      ',',
      open(2, 5),
    ],
    [
      'closed at the end of a cell of the next row',
      fileOf([
        [1, 4, '"12 disc'],
        [2, 4, 'bar of 3"'],
      ]),
      ',',
      open(2, 5),
    ],
    [
      'closed in another column',
      fileOf([
        [1, 4, '"12 disc'],
        [3, 0, 'Sillamäe 3"'],
      ]),
      ',',
      open(2, 5),
    ],
    [
      'in the head, closed in a row',
      fileOf([
        [0, 4, '"Note'],
        [3, 4, '3" bar'],
      ]),
      ',',
      open(1, 5),
    ],
    [
      'where the closing one of all cells is lost',
      fileOf([[2, 4, '"first']], { written: inQuotes }),
      ',',
      open(3, 5),
    ],
  ];
  it.each(cases)('a quote %s', (_, text, separator, told) => {
    const { rows, told: found } = read(text, separator);
    expect(rows).toHaveLength(5);
    expect(rows.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
    expect(rows.map((row) => row[3])).toEqual(['Share', '30', '40', '20', '10']);
    expect(found).toContainEqual(told);
  });

  it('says that cells have moved where the quote was to keep a separator', () => {
    const { rows, told } = read(fileOf([[2, 0, '"China, others']]));
    expect(rows.map((row) => row.length)).toEqual([5, 5, 6, 5, 5]);
    expect(told).toEqual([{ line: 3, column: 1, readAs: 'row', fits: false }]);
  });

  it.each([
    ['in the middle of a cell', 'disc of "12"'],
    ['at its end', 'disc of 12"'],
  ])('keeps the cells of a line apart that two quotes have joined: the second %s', (_, note) => {
    const { rows, told } = read(
      fileOf([
        [2, 0, '"Baotou'],
        [2, 4, note],
      ]),
    );
    expect(rows[2]).toEqual(['Baotou', 'CHN', '2031', '40', note]);
    expect(told).toEqual([open(3, 1)]);
  });

  it('counts lines of the file, not rows', () => {
    const { rows, told } = read(
      fileOf([
        [1, 4, '"two\nlines"'],
        [3, 4, '"open'],
      ]),
    );
    expect(rows).toHaveLength(5);
    expect(told).toEqual([open(5, 5)]);
  });
});

describe('cells of several lines stay cells', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['at the end of a row', fileOf([[2, 4, '"12 disc\nof alloy"']]), '12 disc\nof alloy'],
    ['with separators', fileOf([[2, 4, '"Dy, Tb, Nd,\nPr, La, Ce, Sm"']]), 'Dy, Tb, Nd,\nPr, La, Ce, Sm'],
    ['with doubled quotes', fileOf([[2, 4, '"the ""12"" disc\nof alloy"']]), 'the "12" disc\nof alloy'],
    ['with blank lines', fileOf([[2, 4, '"one\n\n\ntwo"']]), 'one\n\n\ntwo'],
    [
      'among quoted cells',
      fileOf([[2, 4, '"12 disc\nof alloy"']], { written: inQuotes }),
      '12 disc\nof alloy',
    ],
  ];
  it.each(cases)('%s', (_, text, cell) => {
    const { rows, told } = read(text);
    expect(rows.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
    expect(rows[2]?.[4]).toBe(cell);
    expect(told).toEqual([]);
  });

  it('in the head, as Japanese workbooks write it', () => {
    const head = ['"Supplier\n(name)"', 'Country', '"Year\n(fiscal)"', '"Share\n(%)"', 'Note'];
    const { rows, told } = read(fileOf([], { head }));
    expect(rows[0]).toEqual(['Supplier\n(name)', 'Country', 'Year\n(fiscal)', 'Share\n(%)', 'Note']);
    expect(told).toEqual([]);
  });

  it('in the same column of every row', () => {
    const { rows, told } = read(
      fileOf([1, 2, 3, 4].map((row): [number, number, string] => [row, 2, '"2031\n(plan)"'])),
    );
    expect(rows.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
    expect(told).toEqual([]);
  });

  it('says a cell that may be rows where no figure tells', () => {
    const { rows, told } = read('name,note\na,"x\nb,y"\nc,z\n');
    expect(rows).toEqual([
      ['name', 'note'],
      ['a', 'x\nb,y'],
      ['c', 'z'],
    ]);
    expect(told).toEqual([{ line: 2, column: 2, readAs: 'cell', fits: true }]);
  });
});

it('looks at each sign of a hostile text a few times at most', () => {
  const texts = [
    '"a\n'.repeat(200_000),
    ' "a,'.repeat(200_000),
    '"""a\nb,c\n'.repeat(100_000),
    `${' '.repeat(400_000)}"`.repeat(2),
  ];
  for (const text of texts) expect(parseDelimitedText(text, ',').length).toBeGreaterThan(0);
});
