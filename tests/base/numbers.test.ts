import { deriveDecimalMark } from '@shared/base/decimal-mark';
import { readNumber } from '@shared/base/numbers';
import { BLANK_CELL } from '@shared/base/sheet-cell';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCellNumber } from '../../electron/importing/values/read-cell-number';

/** Text, and the number in it: plain value, or with what else was said. */
const NUMBERS: readonly (readonly [string, number, { estimated?: true; percent?: true; unit?: string }?])[] =
  [
    ['561', 561],
    ['５６１', 561],
    ['1,240', 1240],
    ['1，240', 1240],
    ['1 234 567', 1234567],
    ["1'234.5", 1234.5],
    ['1.234,5', 1234.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0.125', 0.125],
    ['1,000', 1000],
    ['.5', 0.5],
    ['▲12', -12],
    ['△３．２', -3.2],
    ['−3.4', -3.4],
    ['－７', -7],
    ['(1,200)', -1200],
    ['（３）', -3],
    ['3.2-', -3.2],
    ['+16.2%', 16.2, { percent: true }],
    ['▲３．２％', -3.2, { percent: true }],
    ['(3.2)%', -3.2, { percent: true }],
    ['45 %', 45, { percent: true }],
    ['約80', 80, { estimated: true }],
    ['およそ1,200 t', 1200, { estimated: true, unit: 't' }],
    ['ca. 80', 80, { estimated: true }],
    ['~80', 80, { estimated: true }],
    ['80（推計）', 80, { estimated: true }],
    ['80 (e)', 80, { estimated: true }],
    ['80程度', 80, { estimated: true }],
    ['1.5万', 15000],
    ['3億2,000万', 320000000],
    ['2万5千', 25000],
    ['5千トン', 5000, { unit: 'トン' }],
    ['2,820 t', 2820, { unit: 't' }],
    ['988,000kg', 988000, { unit: 'kg' }],
    ['220トン（酸化物換算）', 220, { unit: 'トン(酸化物換算)' }],
    ['1.2e+3', 1200],
    ['80①', 80],
    ['80¹', 80],
    ['80 *', 80],
    ['80（注1）', 80],
    ['80 1)', 80],
    ['80※', 80],
    ['310r', 310],
    ['8,500 p/', 8500],
    ['8,500 e/', 8500, { estimated: true }],
  ];

describe('numbers as people write them', () => {
  it.each(NUMBERS.map(([text, value, also]) => [text, value, also ?? {}] as const))(
    '%s is %d',
    (text, value, also) => {
      expect(readNumber(text, null)).toEqual({
        kind: 'number',
        value,
        estimated: false,
        percent: false,
        unit: null,
        ...also,
      });
    },
  );

  it.each([
    ['>95', 'above', 95],
    ['≧95', 'above', 95],
    ['95以上', 'above', 95],
    ['<1%', 'below', 1],
    ['＜１％', 'below', 1],
    ['1未満', 'below', 1],
    ['over 1,000', 'above', 1000],
  ] as const)('%s is a bound, not a figure', (text, bound, value) => {
    expect(readNumber(text, null)).toMatchObject({ kind: 'censored', bound, value });
  });

  it.each([
    ['—', 'missing'],
    ['-', 'missing'],
    ['ー', 'missing'],
    ['…', 'missing'],
    ['─', 'missing'],
    ['***', 'missing'],
    ['・', 'missing'],
    ['χ', 'withheld'],
    ['NA', 'missing'],
    ['n/a', 'missing'],
    ['不明', 'missing'],
    ['W', 'withheld'],
    ['Ｘ', 'withheld'],
    ['秘匿', 'withheld'],
    ['E', 'net_exporter'],
  ] as const)('%s stands for no figure', (text, mark) => {
    expect(readNumber(text, null)).toEqual({ kind: 'no_value', mark });
  });

  it.each(['', '   ', '　', '\u00a0'])('"%s" is blank', (text) => {
    expect(readNumber(text, null)).toEqual({ kind: 'blank' });
  });

  it.each(['7OO', '3O0', 'l2', '1O', '１２Ｏ', '5I'])('%s holds letters, and is no number', (text) => {
    expect(readNumber(text, null)).toEqual({ kind: 'not_a_number', reason: 'letters' });
  });

  it.each([
    '12.3.4',
    '1,23,4',
    'abc',
    '調査中',
    '½',
    '8①0',
    '--5',
    '1.000.00',
    'Infinity',
    'NaN',
    '0x10',
    '80~90',
  ])('%s is no number', (text) => {
    const reading = readNumber(text, null);
    expect(reading.kind === 'number' && reading.unit === null).toBe(false);
  });

  it.each([
    '10-20',
    '10 – 20',
    '5 - 7',
    '10 to 20',
    '60–76 %',
    '10% - 20%',
    '1,000-1,500 t',
    '約10～20',
    'ca. 5 bis 7',
  ])('%s is a range, and no number', (text) => {
    expect(readNumber(text, null)).toEqual({ kind: 'not_a_number', reason: 'range' });
  });

  it.each(['1001,000.5', '12.3.4', '調査中'])('%s is no number, and has no letters for digits', (text) => {
    expect(readNumber(text, null)).toEqual({ kind: 'not_a_number', reason: 'text' });
  });

  it('does not read a code for a power of ten', () => {
    expect(readNumber('1E5', null)).toMatchObject({ unit: 'e5' }); // an unknown unit, which blocks the row
  });

  it.each([
    ['4割5分', 45],
    ['４割', 40],
    ['1割2分5厘', 12.5],
    ['10割', 100],
  ])('%s is %d percent', (text, value) => {
    expect(readNumber(text, null)).toMatchObject({ kind: 'number', value, percent: true });
  });

  it.each(['*', '＊', '***'])('%s stands for no figure', (text) => {
    expect(readNumber(text, null)).toMatchObject({ kind: 'no_value' });
  });

  it('reports "1.000" as one or one thousand, until the decimal mark is known', () => {
    expect(readNumber('1.000', null)).toEqual({ kind: 'ambiguous', readings: [1, 1000] });
    expect(readNumber('▲1.000', null)).toEqual({ kind: 'ambiguous', readings: [-1, -1000] });
    expect(readNumber('1.000', '.')).toMatchObject({ value: 1 });
    expect(readNumber('1.000', ',')).toMatchObject({ value: 1000 });
    expect(readNumber('1,000', ',')).toMatchObject({ value: 1 });
  });

  it('takes no group of thousands that begins with a nought', () => {
    expect(readNumber('0,500', '.').kind).toBe('not_a_number');
    expect(readNumber('0,500', ',')).toMatchObject({ value: 0.5 });
    expect(readNumber('0,500', null)).toEqual({ kind: 'ambiguous', readings: [0.5, 500] });
    expect(readNumber('0,000', '.')).toMatchObject({ value: 0 });
  });

  it('derives the decimal mark from numbers that allow only one', () => {
    expect(deriveDecimalMark(['1.000', '12,5'])).toBe(',');
    expect(deriveDecimalMark(['12 500,25'])).toBe(',');
    expect(deriveDecimalMark(['1.000', '12.5'])).toBe('.');
    expect(deriveDecimalMark(['1.234.567'])).toBe(',');
    expect(deriveDecimalMark(['1.000', '2,000'])).toBeNull();
    expect(deriveDecimalMark(['12.5', '12,5'])).toBeNull();
    expect(deriveDecimalMark(['0.125'])).toBe('.');
  });
});

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** Ways to write a number; each has to be read back as the same double. */
const WRITERS: Readonly<Record<string, (value: number) => string>> = {
  plain: (value) => String(value),
  'full width': (value) => fullWidth(String(value)),
  triangle: (value) => (value < 0 ? `▲${-value}` : String(value)),
  brackets: (value) => (value < 0 ? `(${-value})` : String(value)),
  'true minus': (value) => String(value).replace('-', '−'),
  'with unit': (value) => `${value} t`,
  estimated: (value) => `約${Math.abs(value)}`,
  thousands: (value) => value.toLocaleString('en-US', { maximumFractionDigits: 20 }),
};

describe('numbers with what their format writes around them', () => {
  it.each([
    ['', 'kg', 1, { value: 25_000, unit: 'kg' }],
    ['', 'kg', 1000, { value: 25, unit: 'kg' }],
    ['', '万t', 1, { value: 250_000_000, unit: 't' }],
    ['', '千', 1, { value: 25_000_000, unit: null }],
    ['約', '', 1, { value: 25_000, estimated: true }],
    ['', '％', 1, { value: 25_000, percent: true }],
  ])('%s25000%s by %d', (before, behind, scale, expected) => {
    const cell = { ...BLANK_CELL, value: 25_000, text: '25000', around: { before, behind, scale } };
    expect(readCellNumber(cell, null)).toMatchObject({ kind: 'number', ...expected });
  });

  it.each(['¥', '<'])('%s makes no figure', (before) => {
    const cell = { ...BLANK_CELL, value: 5, text: '5', around: { before, behind: '', scale: 1 } };
    expect(readCellNumber(cell, null).kind).not.toBe('number');
  });
});

describe('any text', () => {
  it('never throws, and a number is finite', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-▲()億万千約%eoOlE①¹ >') }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('.', ',', null), (text, decimal) => {
        const reading = readNumber(text, decimal);
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(Object.entries(WRITERS))('a number written %s is read back', (name, write) => {
    const numbers = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100),
    );
    fc.assert(
      fc.property(numbers, (value) => {
        const expected = name === 'estimated' ? Math.abs(value) : value === 0 ? 0 : value;
        expect(readNumber(write(value), '.')).toMatchObject({ kind: 'number', value: expected });
      }),
    );
  });

  it('a decimal comma reads back under its own convention', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
        const written = (cents / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 });
        expect(readNumber(written, ',')).toMatchObject({ kind: 'number', value: cents / 100 });
      }),
    );
  });

  it('is read from digits alone as it is from digits with a space behind them', () => {
    const written = fc.array(fc.constantFrom('1', '0', '12', '000', '345', ',', '.'), { maxLength: 7 });
    fc.assert(
      fc.property(written, fc.constantFrom(null, '.' as const, ',' as const), (parts, decimal) => {
        const text = parts.join('');
        expect(readNumber(text, decimal)).toEqual(readNumber(`${text} `, decimal));
      }),
      { seed: 1127, numRuns: 3_000 },
    );
  });

  // Found by harmed files: forty # before a letter, as a column that is too narrow shows, took longer than a day.
  it.each(['#', '*', '¹', '#1', '①', '¹)', ' 1)', '(1)', '注1', '(注1)', ' ', '0', ',', '.', '-', '約'])(
    'is told from a long run of %j before or behind a letter at once',
    (mark) => {
      for (const text of [
        `${mark.repeat(60)}a`,
        `1${mark.repeat(60)}a`,
        `a${mark.repeat(60)}`,
        mark.repeat(1e6),
      ])
        expect(['number', 'no_value', 'not_a_number', 'blank', 'bound']).toContain(
          readNumber(text, null).kind,
        );
    },
  );
});
