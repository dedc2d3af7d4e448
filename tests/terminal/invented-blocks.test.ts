import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles();
const figuresOf = (stored: readonly string[]) => stored.filter((line) => !/^(?:refusal|import)\./.test(line));
const TRADE = '--counts imports --into series --economy JPN --basis gross';

describe('the figure of the month beside what has come together since January', () => {
  const rows = ['2031/01,China,185,185', '2031/02,China,201,386'];
  const months = ['C2 CHN REE 2031 185 tonnes imports', 'C3 CHN REE 2031 201 tonnes imports'];
  it.each([
    ['当月数量 (t)', '累計数量 (t)', months],
    ['数量 (t)', '累計数量 (t)', months],
    ['本月数量 (t)', '累计数量 (t)', months],
    ['당월 수량 (t)', '누계 수량 (t)', months],
    ['Quantity (t)', 'Cumulative quantity (t)', months],
    ['Quantity this month (t)', 'Quantity year-to-date (t)', months],
    // Nothing of the months is said: what has come together is none of them.
    ['Value (USD)', 'Cumulative quantity (t)', []],
  ])('%s beside %s', async (month, running, stored) => {
    const lines = [`Month,Country,${month},${running}`, ...rows];
    expect(figuresOf(await storedBy('a.csv', lines, `${TRADE} --material REE`))).toEqual(stored);
  });
});

describe('blocks of years in money beside the same years in mass', () => {
  const table = (unit: string, head: string, figures = '25.1,22.8') => [
    `Commodity: rare earths,,,,"${unit}"`,
    `Country,Values in US$ Million,,${head},`,
    ',2030-2031,2031-2032,2030-2031,2031-2032',
    `CHINA P RP,66.1,41.2,${figures}`,
    `VIETNAM SOC REP,4.5,3.1,${figures}`,
  ];
  const stored = (china: readonly [number, number]) =>
    ['CHN', 'VNM'].flatMap((country, row) =>
      china.map((tonnes, at) => `${'DE'[at]}${row + 4} ${country} REE ${2030 + at} ${tonnes} tonnes imports`),
    );
  it.each([
    ['thousands of the kilograms of the title', table('Unit: KGS', 'Quantity in Thousands'), [25.1, 22.8]],
    ['the tonnes of the title', table('Unit: t', 'Quantity'), [25.1, 22.8]],
    ['tonnes of the head', table('', 'Quantity (t)'), [25.1, 22.8]],
    // Nobody can tell how often a multiple counts that stands twice, or a measure that is none of mass.
    ['a multiple in both', table('Unit: kt', 'Quantity in Thousands'), null],
    ['cubic metres', table('Unit: t', 'Quantity (1000 m3)'), null],
    ['no unit', table('', 'Quantity in Thousands'), null],
  ] as const)('%s', async (_what, lines, figures) => {
    const options = '--into series --economy JPN --basis gross --counts imports --material REE';
    expect(figuresOf(await storedBy('a.csv', lines, options))).toEqual(
      figures === null ? [] : stored(figures),
    );
  });
});

describe('rows in money beside rows in mass under one head', () => {
  const lines = (head: string) => [
    `reporter,partner,flow,year,indicators,${head}`,
    'Japan,China,1,2031,QUANTITY_IN_100KG,512',
    'Japan,China,1,2031,VALUE_IN_EUROS,91234',
  ];
  it.each([
    ['INDICATOR_VALUE', 'imports', ['F2 CHN REE 2031 51.2 tonnes imports']],
    ['OBS_VALUE', 'imports', ['F2 CHN REE 2031 51.2 tonnes imports']],
    ['INDICATOR_VALUE', 'value', ['F3 CHN REE 2031 91234 eur value']],
    ['OBS_VALUE', 'value', ['F3 CHN REE 2031 91234 eur value']],
  ])('%s as %s', async (head, kind, stored) => {
    const options = `--into series --basis gross --material REE --counts ${kind}`;
    expect(figuresOf(await storedBy('a.csv', lines(head), options))).toEqual(stored);
  });
});

it('reads countries to whose names the letters of marks are glued, and no other name', async () => {
  const names = ['Chinae', 'Russiar', '"Viet Name, 4"', 'Brazil5', 'Chinax', 'CNe'];
  const lines = ['Country,2031 (t)', ...names.map((name) => `${name},12`)];
  const options = '--counts production --into series --material REE --basis reo';
  expect(figuresOf(await storedBy('a.csv', lines, options))).toEqual(
    ['CHN', 'RUS', 'VNM', 'BRA'].map((id, at) => `B${at + 2} ${id} REE 2031 12 tonnes production`),
  );
});

it('stores what lies in a stockpile, and not what is to lie there', async () => {
  const lines = ['Material,Unit,Quantity in inventory,Inventory goal', 'Rare earths,kg,14000,22000'];
  expect(figuresOf(await storedBy('a.csv', lines, '--economy JPN --tier national --basis reo'))).toEqual([
    'C2 JPN REE  14 tonnes stock',
  ]);
});

describe('words that say how a mass is counted', () => {
  it.each([
    ['(Metric tons, cobalt content)', true],
    ['(Toneladas métricas de contenido fino)', true],
    ['(Tonnen, Metallinhalt)', true],
    ['(t, moisture content)', false],
    ['(Metric tons, carbonate content)', false],
    ['(Metric tons)', false],
  ])('%s: %s', async (title, isSaid) => {
    const lines = ['Mine production', `"${title}"`, 'Country,2031', '"Viet Nam","*(b) 500"', 'Brazil,20'];
    const stored = await storedBy('a.csv', lines, '--into series --counts production --material Cobalt=new');
    expect(figuresOf(stored)).toHaveLength(isSaid ? 2 : 0);
  });
});

it('takes a line of units below the heads for none of what is counted', async () => {
  const lines = [
    '기간,품목명,국가명,수출 중량,수출 금액,수입 중량,수입 금액',
    '"(단위: kg, USD)"',
    '2031.01,산화이트륨,중국,1200,35100,48300,410200',
  ];
  const options = '--economy JPN --into series --counts imports --basis gross';
  expect(figuresOf(await storedBy('a.csv', lines, options))).toEqual(['F3 CHN Y 2031 48.3 tonnes imports']);
});
