import type { ReadBlock, ReadColumn } from '@shared/features/importing/pasted';
import { describe, expect, it } from 'vitest';
import { headKey } from '../../renderer/kit/figures/paste/block-columns';
import { type LaidSaid, OUT_OF } from '../../renderer/kit/figures/paste/laid-block';
import { isSame, type LayParts, layFigures } from '../../renderer/kit/figures/paste/lay-figures';
import { readBlock } from '../../renderer/kit/grid/controller/block';
import type { FigureCell, FigureLine, FigureSheet } from '../../renderer/kit/grid/figure-sheet';

const line = (
  id: string,
  look: FigureLine['look'],
  called: string,
  also: readonly string[] = [],
): FigureLine => ({
  id,
  look,
  called,
  also,
});

/** Needs of two materials: their uses, what recycling gives, and by how much other technology saves. */
const LINES = [
  line('Dy', 'head', 'Dysprosium', ['Dy']),
  line('Dy|motors', 'below', 'Traction motors', ['motors']),
  line('Dy|recycling', 'below', 'Recycling'),
  line('Nd', 'head', 'Neodymium', ['Nd']),
  line('Nd|motors', 'below', 'Traction motors', ['motors']),
  line('Nd|recycling', 'below', 'Recycling'),
];

const STANDS: Readonly<Record<string, number>> = { 'Dy|motors 2026': 12, 'Nd|motors 2026': 300 };

const SHEET: FigureSheet<FigureLine> = {
  lines: LINES,
  columns: [],
  across: ['2026', '2027'].map((year) => ({ id: `year-${year}`, head: year })),
  yearColumn: (year) => `year-${year}`,
  cellOf: ({ id, look }, column): FigureCell | null =>
    look === 'head'
      ? null
      : {
          figure: { of: 'demand.tonnes', key: `${id} ${column}` },
          value: STANDS[`${id} ${column.slice(5)}`] ?? null,
          editable: true,
          change: null,
        },
};

const PARTS: LayParts<FigureLine> = {
  sheet: SHEET,
  at: { row: 'Dy|motors', column: 'year-2026' },
  heads: SHEET.across.map(({ id, head }) => ({ id, names: [head, `${head} t`] })),
  lineOf: (name, behind) =>
    name === 'No use'
      ? null
      : {
          line: line(`${behind.split('|')[0]}|${name}`, 'below', name),
          made: () => ({ table: 'use', id: name, name, economyId: 'DEU' as never, tier: 2 }),
        },
};

const NOTHING: LaidSaid = { as: null, names: new Map(), heads: new Map() };

/** A block as the recipe reads it: what each column is by its head. */
function read(
  text: string,
  fields: readonly (ReadColumn['field'] | undefined)[] = [],
  hasHeads = true,
): ReadBlock {
  const rows = readBlock(text);
  const width = Math.max(...rows.map((row) => row.length));
  const body = hasHeads ? rows.slice(1) : rows;
  const columns = Array.from({ length: width }, (_, at): ReadColumn => {
    const head = hasHeads ? (rows[0]?.[at] ?? '') : '';
    const year = /^(20\d\d)/.exec(head)?.[1];
    return {
      head,
      field: fields[at] ?? null,
      year: year === undefined ? null : Number(year),
      isNames: body.some((row) => /\p{L}{3}/u.test(row[at] ?? '')),
    };
  });
  const sumRows = rows.flatMap(([name], at) => (name === 'Total' ? [at + 1] : []));
  return { rows, columns, headerRow: hasHeads ? 1 : 0, sumRows, as: null, asBy: 'sums', sums: [] };
}

function laid(
  block: ReadBlock,
  said: Partial<LaidSaid> = {},
  as: 't' | 'kt' | 'kg' = 't',
): readonly string[] {
  const { figures, left } = layFigures(block, { ...NOTHING, ...said }, as, PARTS);
  return [
    ...figures.map((one) =>
      [
        one.isNewLine ? 'row' : isSame(one) ? 'same' : one.cell.value === null ? 'new' : 'over',
        one.line.id,
        one.column.slice(5),
        one.value,
      ].join(' '),
    ),
    ...left.map(({ why, text }) => `out ${why} ${text}`),
  ];
}

describe('a block laid over a grid of figures', () => {
  it.each<[string, ReadBlock, readonly string[]]>([
    [
      'goes to the rows of its names in the group of the cell, and to the columns of its years',
      read('Use\t2027\t2026\nRecycling\t4\t5\nTraction motors\t13\t12'),
      [
        'new Dy|recycling 2027 4',
        'new Dy|recycling 2026 5',
        'new Dy|motors 2027 13',
        'same Dy|motors 2026 12',
      ],
    ],
    [
      'goes to the group that its rows name',
      read('Material\tUse\t2026\nNd\tmotors\t310\nDysprosium\tmotors\t12', ['material', 'use']),
      ['over Nd|motors 2026 310', 'same Dy|motors 2026 12'],
    ],
    [
      'follows the group whose head stands above its rows, and passes over the sum of that',
      read('Use\t2026\nNeodymium\t620\nRecycling\t7'),
      ['new Nd|recycling 2026 7', 'out held Neodymium'],
    ],
    [
      'makes rows of names and columns of years that are not there',
      read('Use\t2026\t2031\nWind turbines\t7\t8\nRecycling\t\t9'),
      ['row Dy|Wind turbines 2026 7', 'row Dy|Wind turbines 2031 8', 'new Dy|recycling 2031 9'],
    ],
    [
      'is long: one row a year',
      read('Use\tYear\tNeed\nRecycling\t2026\t5\nRecycling\t2027\t6', ['use', 'year', 'figures']),
      ['new Dy|recycling 2026 5', 'new Dy|recycling 2027 6'],
    ],
    [
      'has no heads: the columns from the cell on',
      read('Recycling\t5\t6', [null, 'figures', 'figures'], false),
      ['new Dy|recycling 2026 5', 'new Dy|recycling 2027 6'],
    ],
    [
      'has heads alone: the rows from the cell on',
      read('2026\t2027\n12\t13\n5\t6', ['figures', 'figures']),
      [
        'same Dy|motors 2026 12',
        'new Dy|motors 2027 13',
        'new Dy|recycling 2026 5',
        'new Dy|recycling 2027 6',
      ],
    ],
    [
      'has one column of figures under a head that says nothing: that in hand',
      read('Use\tNeed\nRecycling\t5', ['use', 'figures']),
      ['new Dy|recycling 2026 5'],
    ],
    [
      'clears what it says is not known, and leaves what is blank',
      read('Use\t2026\t2027\nTraction motors\t-\t'),
      ['over Dy|motors 2026 '],
    ],
    [
      'leaves out sums, what cannot be read, what is said twice, and names that no row can have',
      read('Use\t2026\nRecycling\tmany\nTraction motors\t12\nTraction motors\t14\nNo use\t3\nTotal\t15'),
      ['same Dy|motors 2026 12', 'out unread many', 'out twice 14', 'out noRow No use', 'out sum Total'],
    ],
    [
      'leaves out a material that has no group here',
      read('Material\tUse\t2026\nGallium\tmotors\t3', ['material', 'use']),
      ['out noRow Gallium'],
    ],
  ])('%s', (_what, block, expected) => {
    expect(laid(block)).toEqual(expected);
  });

  it.each([
    ['Opening stock, t (REO)', 'Opening stock'],
    ['Opening stock, t in own basis', 'Opening stock'],
    ['Minimum, t Mg content', 'minimum'],
    ['Floor, % of need', 'floor'],
    ['期首備蓄量 t（REO）', '期首備蓄量'],
    ['２０２７年度', '2027'],
    ['Target, days', 'target'],
  ])('a head "%s" is that of "%s"', (a, b) => {
    expect(headKey(a)).toBe(headKey(b));
  });

  it('says a name, a head and a unit as a person did', () => {
    const block = read('Use\tRemark\t2026\nOld motors\t5\t7');
    expect(laid(block)).toEqual(['row Dy|Old motors 2026 7', 'out head Remark']);
    expect(laid(block, { names: new Map([['oldmotors', 'Nd|motors']]) })).toEqual([
      'over Nd|motors 2026 7',
      'out head Remark',
    ]);
    expect(laid(block, { names: new Map([['oldmotors', OUT_OF]]) })).toEqual([
      'out name Old motors',
      'out name Old motors',
    ]);
    expect(laid(block, { heads: new Map([[1, 'year-2027']]) })).toEqual([
      'row Dy|Old motors 2027 5',
      'row Dy|Old motors 2026 7',
    ]);
    const mixed = read('Use\t2026\t2027\nRecycling\t5\t6 t');
    expect(laid(mixed, {}, 'kt')).toEqual(['new Dy|recycling 2026 5000', 'out unread 6 t']);
    expect(laid(read('Use\t2026\nRecycling\t1.5 kt'))).toEqual(['new Dy|recycling 2026 1500']);
  });
});
