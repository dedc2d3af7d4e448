import type { GuessedMapping, StepCounts } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import { ROW_RULES } from '@shared/model/row-rules';
import { describe, expect, it } from 'vitest';
import {
  canBeOff,
  keyOf,
  mappingUpTo,
  recipeItems,
  switched,
  tallyOf,
} from '../../renderer/features/importing/recipe-items';
import { type SheetSum, sheetSum } from '../../renderer/features/importing/sheet-sum';

const MAPPING: Mapping = {
  sheet: 'S',
  encoding: null,
  separator: null,
  headerRow: 2,
  columns: { 1: 'country' },
  economy: 'JPN',
  material: 'REE',
  stage: 'mining',
  year: null,
  counts: 'production',
  unit: 't',
  basis: 'reo',
  across: { field: 'year', value: 'quantity', columns: [3, 4] },
  steps: [
    { step: 'fill_down', columns: ['Country'] },
    { step: 'keep', column: 'Type', is: 'one_of', values: ['Production'] },
  ],
};
const GUESS: GuessedMapping = {
  mapping: MAPPING,
  confidence: {},
  remembered: null,
  kin: null,
  unsaid: [],
  figuresOpen: null,
  columnWhy: [],
  proposals: [],
  missing: [],
  fingerprint: '',
  tables: [],
  countsSaid: null,
  rowsSaid: null,
  proposed: [],
  why: {},
  seen: { title: null, sheet: null },
  heads: {},
};
const COUNTS: StepCounts = {
  tallies: [
    { kept: 10, leftOut: 0, changed: 4 },
    { kept: 7, leftOut: 3, changed: 0 },
  ],
  steps: [],
  news: null,
  heads: {},
  headerFirst: 2,
  rows: 10,
  read: 4,
  across: { filled: 7, blank: 1 },
  setAside: { totals: 1, notes: 2 },
};
const keys = (mapping: Mapping, counts: StepCounts | null = COUNTS) =>
  recipeItems(mapping, GUESS, counts).map((item) => `${keyOf(item)}${item.isOff ? ' off' : ''}`);
const itemOf = (mapping: Mapping, key: string) => {
  const item = recipeItems(mapping, GUESS, COUNTS).find((one) => keyOf(one) === key);
  if (item === undefined) throw new Error(`no step ${key}`);
  return item;
};
const ALL = [
  'source',
  'header',
  'table 0',
  'table 1',
  'rule totals',
  'rule notes',
  'unpivot',
  'fields',
  'units',
  'counts',
];

describe('the list of steps', () => {
  it('has all of them in the order in which they work, and of the rules those that meet a row', () => {
    expect(keys(MAPPING)).toEqual(ALL);
    expect(keys(MAPPING, null)).toEqual(ALL.filter((key) => !key.startsWith('rule')));
    expect(keys({ ...MAPPING, answers: { countries: { burma: 'MMR' } } })).toEqual([...ALL, 'names']);
  });

  it.each(['table 1', 'rule totals', 'rule notes', 'unpivot'])(
    'switches %s off and on again, and keeps its place',
    (key) => {
      const off = switched(MAPPING, itemOf(MAPPING, key), GUESS);
      expect(keys(off)).toEqual(ALL.map((one) => (one === key ? `${one} off` : one)));
      expect(keys(switched(off, itemOf(off, key), GUESS))).toEqual(ALL);
      expect(canBeOff(itemOf(MAPPING, key))).toBe(true);
    },
  );

  it.each(['source', 'header', 'fields', 'units', 'counts'])('always has %s', (key) => {
    expect(canBeOff(itemOf(MAPPING, key))).toBe(false);
  });

  it.each([
    ['source', false], // rows without a figure
    ['receipt', true],
  ] as const)('has units for rows of the table %s: %s', (into, has) => {
    expect(keys({ ...MAPPING, into }).includes('units')).toBe(has);
  });

  it.each<[string | null, number, readonly string[]]>([
    ['source', 0, ROW_RULES],
    ['table 0', 1, ROW_RULES],
    ['table 1', 2, ROW_RULES],
    ['rule totals', 2, ['example', 'notes', 'split_values']],
    ['unpivot', 2, []],
    [null, 2, []],
  ])('shows the sheet behind %s with %i steps of the table', (key, steps, rulesOff) => {
    const upTo = mappingUpTo(MAPPING, key === null ? null : itemOf(MAPPING, key));
    expect([upTo.steps?.length, upTo.rulesOff ?? []]).toEqual([steps, rulesOff]);
  });

  it('hands on from step to step what the one before keeps, blank rows told below the header', () => {
    // Of 14 rows 2 are blank; the steps of the table leave out 3, rules 3 more.
    const counts: StepCounts = {
      ...COUNTS,
      rows: 14,
      read: 6,
      setAside: { blank: 2, totals: 1, notes: 2 },
      tallies: [
        { kept: 14, leftOut: 0, changed: 4 },
        { kept: 11, leftOut: 3, changed: 0 },
      ],
    };
    const told = ['header', 'table 0', 'table 1', 'rule totals', 'rule notes'].map((key) => {
      const { kept, leftOut } = tallyOf(itemOf(MAPPING, key), counts, MAPPING) ?? { kept: -1, leftOut: -1 };
      return [kept, leftOut];
    });
    expect(told).toEqual([
      [12, 2],
      [12, 0],
      [9, 3],
      [8, 1],
      [6, 2],
    ]);
  });

  it.each<[string, Partial<StepCounts>, Partial<Mapping>, number, SheetSum]>([
    ['all rows listed', {}, {}, 12, { all: 12, kept: 4, leftOut: 6, above: 2, blank: 0, other: 0 }],
    [
      'blank rows that the file lists',
      { setAside: { blank: 2 } },
      {},
      12,
      { all: 12, kept: 4, leftOut: 4, above: 2, blank: 2, other: 0 },
    ],
    [
      'rows that the file does not list',
      {},
      {},
      30,
      { all: 30, kept: 4, leftOut: 6, above: 2, blank: 18, other: 0 },
    ],
    [
      'another table below',
      {},
      { lastRow: 13 },
      40,
      { all: 40, kept: 4, leftOut: 6, above: 2, blank: 1, other: 27 },
    ],
    [
      'a size of the sheet that is too small',
      {},
      {},
      1,
      { all: 12, kept: 4, leftOut: 6, above: 2, blank: 0, other: 0 },
    ],
  ])('counts each row of the sheet once: %s', (_name, counts, mapping, rowCount, sum) => {
    const found = sheetSum({ ...COUNTS, ...counts }, { ...MAPPING, ...mapping }, rowCount);
    expect(found).toEqual(sum);
    const { all, ...parts } = found;
    expect(Object.values(parts).reduce((left, part) => left + part, 0)).toBe(all);
  });

  it.each([
    ['table 0', { kept: 10, leftOut: 0, changed: 4 }],
    ['table 1', { kept: 7, leftOut: 3, changed: 0 }],
    ['rule totals', { kept: 6, leftOut: 1, changed: 0 }],
    ['rule notes', { kept: 4, leftOut: 2, changed: 0 }],
    ['unpivot', { kept: 7, leftOut: 1, changed: 0 }],
    ['units', null],
  ])('counts for %s what goes on to the next', (key, tally) => {
    expect(tallyOf(itemOf(MAPPING, key), COUNTS, MAPPING)).toEqual(tally);
  });
});
