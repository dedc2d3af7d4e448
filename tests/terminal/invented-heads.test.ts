import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles();

/** What is stored, without the code of a refusal: asking is never wrong. */
const figuresOf = (stored: readonly string[]) => stored.filter((line) => !/^(?:refusal|import)\./.test(line));

const RESERVES = '--counts reserves --into series --material REE --year 2031 --basis reo';

describe('a column with the word of what is counted that holds none of it', () => {
  it.each([
    ['Reserve Rank', 1, 2],
    ['Reserve Status Code', 3, 1],
    ['Reserve Grade (g/t)', 3, 4],
    ['Reserve grade', 7.9, 1.1],
    ['Reserve life (years)', 25, 17],
    ['Reserves date', 2030, 2029],
    ['ReserveRef', 12, 13],
    ['reserve_class', 1, 2],
    ['Number of reserves', 4, 5],
    ['Reserves per capita (kg)', 0.2, 0.3],
    ['Reserves share (%)', 40, 20],
    ['Change in reserves', 5, -2],
    ['Reserve risk', 0.3, 0.7],
    ['Reserves score (0-10)', 7, 8],
    ['Reserve recovery', 60, 70],
    ['Reserve value (USD m)', 900, 100],
    ['Reserve Original', 4617000, 12],
    ['Reserve replacement ratio', 1.1, 0.9],
    ['Reserves (Mt)', 44, 6],
    ['埋蔵量順位', 1, 2],
  ])('%s: nothing of it is stored, and the tonnes beside it are', async (head, first, second) => {
    const alone = [`Deposit,Country,${head}`, `A,China,${first}`, `B,Australia,${second}`];
    expect(figuresOf(await storedBy('a.csv', alone, RESERVES))).toEqual([]);
    const beside = [`Country,${head},Reserves (t)`, `China,${first},440`, `Australia,${second},60`];
    const figures = ['C2 CHN REE 2031 440 tonnes reserves', 'C3 AUS REE 2031 60 tonnes reserves'];
    const stored = figuresOf(await storedBy('a.csv', beside, RESERVES));
    expect(figures).toEqual(expect.arrayContaining(stored));
  });
});

describe('units that stand beside a column', () => {
  const row = (text: string, unit: string) => [
    'Country,Reserve Original,Reserve Original Units',
    `China,${text},${unit}`,
  ];
  it.each([
    ['kt', row('12', 'kt'), 12000],
    ['t', row('12', 't'), 12],
    ['tonnes', row('12', 'tonnes'), 12],
    ['kg', row('12000', 'kg'), 12],
    ['metric tons', row('12', 'metric tons'), 12],
    ['thousand tonnes', row('12', 'thousand tonnes'), 12000],
    ['t REO', row('12', 't REO'), 12],
    ['lb', row('1000', 'lb'), 0.45359237],
    ['千トン', row('12', '千トン'), 12000],
    ['トン', row('12', 'トン'), 12],
    ['万吨', row('12', '万吨'), 120000],
    ['ounces', row('12', 'oz'), null],
    ['LCE', row('12', 'kt LCE'), null],
    ['V2O5', row('12', 't V2O5'), null],
    ['Mt', row('12', 'Mt'), null],
    ['cubic metres', row('12', 'm3'), null],
    ['carats', row('12', 'carats'), null],
    ['a word that nobody knows', row('12', 'bags'), null],
    ['none in this row', row('12', ''), null],
    ['a letter', row('12', 'x'), null],
  ])('%s', async (_what, lines, tonnes) => {
    const stored = figuresOf(await storedBy('a.csv', lines, RESERVES));
    expect(stored).toEqual(tonnes === null ? [] : [`B2 CHN REE 2031 ${tonnes} tonnes reserves`]);
  });
});

it('gives a unit to the column whose name it bears, and to no other', async () => {
  const lines = ['Country,Reserve,Resource,Resource Units', 'China,12,30,kt'];
  expect(await storedBy('a.csv', lines, RESERVES)).toEqual(['C2 CHN REE 2031 30000 tonnes resources']);
});

describe('two columns of one figure', () => {
  const MADE = '--counts production --into series --material REE --year 2031 --basis reo';
  it.each([
    ['t beside short tons', 'Production (t)', 'Production (short tons)', [1000, 1102.31], ['B']],
    ['short tons beside t', 'Production (short tons)', 'Production (t)', [1102.31, 1000], ['C']],
    ['t beside pounds', 'Production (t)', 'Production (lb)', [1000, 2204623], ['B']],
    ['t beside long tons', 'Production (t)', 'Production (long tons)', [1000, 984.2], ['B']],
    ['t beside kt', 'Production (t)', 'Production (kt)', [27000, 27], ['B']],
    ['kt beside t', 'Production (kt)', 'Production (t)', [27, 27000], ['C']],
    ['kg beside t', 'Production (kg)', 'Production (t)', [27000, 27], ['B']],
    ['t beside dollars', 'Production (t)', 'Production value (USD)', [1000, 500], ['B']],
    ['t beside a share', 'Production (t)', 'Production (%)', [1000, 50], ['B']],
    ['t beside an index', 'Production (t)', 'Production (2020=100)', [1000, 150], ['B']],
    ['t beside a change', 'Production (t)', 'Production change (%)', [1000, 5], ['B']],
    ['t beside its rank', 'Production (t)', 'Production rank', [1000, 1], ['B']],
    ['t beside an average', 'Production (t)', 'Average production (t)', [1000, 900], ['B']],
    ['t beside its sum', 'Production (t)', 'Cumulative production (t)', [1000, 9000], ['B']],
    ['t beside a capacity', 'Production (t)', 'Capacity (t)', [1000, 2000], ['B']],
    ['t beside sales', 'Production (t)', 'Sales (t)', [1000, 900], ['B']],
    ['t beside carats', 'Production (t)', 'Production (carats)', [1000, 5], ['B']],
    ['t beside cubic metres', 'Production (t)', 'Production (m3)', [1000, 400], ['B']],
    ['t beside a plan', 'Production (t)', 'Production target (t)', [1000, 1200], ['B']],
    ['t beside a growth', 'Production (t)', 'Growth of production', [1000, 0.05], ['B']],
  ] as const)('%s: one of them is stored', async (_what, first, second, [a, b], columns) => {
    const times = [1, 0.5, 0.25];
    const rows = ['China', 'Australia', 'Brazil'].map(
      (name, at) => `${name},${a * (times[at] ?? 1)},${b * (times[at] ?? 1)}`,
    );
    const stored = figuresOf(await storedBy('a.csv', [`Country,${first},${second}`, ...rows], MADE));
    expect([...new Set(stored.map((line) => line[0]))]).toEqual(columns);
  });
});
