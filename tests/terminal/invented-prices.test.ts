import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles();
const CHINA = '--place china --rate "CNY 2031=8@2031-06-02"';

describe('prices of China', () => {
  it.each([
    [
      'a product with its mean in a head',
      ['日期,氧化钕平均价（元/吨）,氧化镝平均价（元/千克）', '2031-06-02,400000,1800'],
      CHINA,
      ['B2 - Nd 2031 50 usd_per_kg price', 'C2 - Dy 2031 225 usd_per_kg price'],
    ],
    [
      'a mean beside the lowest and the highest, in two units of mass',
      [
        '品名,规格,最低价,最高价,均价,单位,日期',
        '氧化镨钕,99%,395000,405000,400000,元/吨,2031-06-02',
        '金属镝,99.5%,1990,2010,2000,元/千克,2031-06-02',
      ],
      CHINA,
      ['E2 - NdPr 2031 50 usd_per_kg price', 'E3 - Dy 2031 250 usd_per_kg price'],
    ],
    [
      'one of two products whose head says a price',
      ['日期,氧化钕,氧化镝均价', '2031-06-02,400000,1800000'],
      `${CHINA} --money CNY/t --counts price`,
      ['refusal.mapping.material'],
    ],
  ])('%s', async (_what, lines, options, stored) => {
    expect(await storedBy('a.csv', lines, options)).toEqual(stored);
  });
});

describe('troy ounces', () => {
  const PT = '--into series --counts production --material Pt=new --basis metal --stage mining';
  it.each([
    ['troy oz', 1_000_000],
    ['oz t', 1_000_000],
    ['ozt', 1_000_000],
    ['troy ounces', 1_000_000],
    ['koz', 1000],
    ['thousand troy ounces', 1000],
    ['Moz', 1],
  ])('%s is a mass', async (unit, count) => {
    const stored = ['B2 ZAF Pt 2031 31.1034768 tonnes production'];
    expect(
      await storedBy('a.csv', [`Country,Production 2031 (${unit})`, `South Africa,${count}`], PT),
    ).toEqual(stored);
    const below = ['Country,Unit,Production 2031', `South Africa,${unit},${count}`];
    expect(await storedBy('a.csv', below, PT)).toEqual(['C2 ZAF Pt 2031 31.1034768 tonnes production']);
  });

  it('an ounce that nobody calls troy is none', async () => {
    expect(await storedBy('a.csv', ['Country,Production 2031 (oz)', 'South Africa,1000'], PT)).toEqual([]);
  });

  it('are what a price is of', async () => {
    const lines = ['Year,Palladium price (US$/oz)', '2031,31.1034768'];
    expect(await storedBy('a.csv', lines, '--material Pd=new --place outside')).toEqual([
      'B2 - Pd 2031 1000 usd_per_kg price',
    ]);
  });
});

describe('a supply that nobody is said to buy', () => {
  it('is none of the imports of a series', async () => {
    const lines = [
      'Total demand for rare earths (kt),2030,2031',
      'Clean technologies,20,25',
      'Total demand,100,107',
      'Secondary supply and reuse,5,6',
    ];
    expect(
      await storedBy('a.csv', lines, '--into series --basis reo --material REE --country world'),
    ).toEqual([]);
  });
});
