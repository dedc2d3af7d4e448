import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles();
const figuresOf = (stored: readonly string[]) => stored.filter((line) => !/^(?:refusal|import)\./.test(line));
const MADE = '--counts production --into series --material REE --basis reo --year 2031';

describe('titles that name a basis', () => {
  it.each([
    ['Imports of Nd oxide into Japan, t REO', 'Nd'],
    ['Imports of Dy metal into Japan (t)', 'Dy'],
    ['Japan: imports of terbium oxide (t REO)', 'Tb'],
    ['Lanthanum oxide, imports, tonnes REO', 'La'],
    ['Imports of Ce compounds (t REO)', 'Ce'],
    ['Sc oxide imports, kg REO', 'Sc'],
    ['Y oxide imports (t REO)', 'Y'],
    ['Imports of NdPr (t REO)', 'NdPr'],
    ['輸入量：ジスプロシウム酸化物（トン）', 'Dy'],
    ['ネオジムの輸入量（t REO）', 'Nd'],
    ['氧化镧进口量（吨）', 'La'],
    ['Einfuhr von Neodymoxid (t)', 'Nd'],
    ['Importations d’oxyde de lanthane (t)', 'La'],
    ['Importaciones de óxido de terbio (t)', 'Tb'],
    ['Imports of rare earths (t REO)', 'REE'],
    ['Rare earth oxides, imports (t)', 'REE'],
    ['Imports (t REO)', null],
    ['Imports of oxides (t)', null],
    ['Imports, metal content (t)', null],
    ['TREO imports, t', null],
  ])('%s', async (title, material) => {
    const lines = [`"${title}",`, 'Country,Quantity', 'China,120', 'Viet Nam,80'];
    const options = '--counts imports --economy JPN --stage separation --basis reo --unit t --year 2031';
    const stored = figuresOf(await storedBy('trade.csv', lines, options));
    expect([...new Set(stored.map((line) => line.split(' ')[2]))]).toEqual(
      material === null ? [] : [material],
    );
  });
});

describe('heads as programs write them', () => {
  const KT = 18000;
  it.each([
    ['prod_t', 18],
    ['prod_t_reo', 18],
    ['Prod_kt', KT],
    ['prodVolumeKt', KT],
    ['ProductionKtREO', KT],
    ['production_kt_2031', KT],
    ['PRODUCTION_TONNES', 18],
    ['mine_production_t', 18],
    ['MineProduction_t', 18],
    ['prod_kg', 0.018],
    ['total_production_t', 18],
    ['Ｐｒｏｄｕｃｔｉｏｎ_ｋｔ', KT],
    ['Production²³ (kt)', KT],
    ['Production[kt]', KT],
    ['production.kt', KT],
    ['prod_kt_lce', null],
    ['prod_rank', null],
    ['prod_index', null],
    ['prod_mt', null],
    ['prodGrowthRate', null],
  ])('%s', async (head, tonnes) => {
    const lines = [`country_name,refYear,${head}`, 'Australia,2031,18', 'Brazil,2031,9'];
    const stored = figuresOf(
      await storedBy('a.csv', lines, '--counts production --into series --material REE --basis reo'),
    );
    expect(stored).toEqual(
      tonnes === null
        ? []
        : [`C2 AUS REE 2031 ${tonnes} tonnes production`, `C3 BRA REE 2031 ${tonnes / 2} tonnes production`],
    );
  });
});

describe('numbers as people write them', () => {
  it.each([
    ['"1,23,456"', 123456],
    ['"12,34,567"', 1234567],
    ['"1,23,456.5"', 123456.5],
    ['"12,345"', 12345],
    ['12 345', 12345],
    ["12'345", 12345],
    ['12 Tsd. t', 12000],
    ['"3,7 Mio. t"', 3700000],
    ['1.2 kt', 1200],
    ['12 t', 12],
    ['12000 kg', 12],
    ['12 thousand t', 12000],
    ['１２３', 123],
    ['12e', 12],
    ['12 r', 12],
    ['>12', null],
    ['10-12', null],
    ['W', null],
    ['1.2 Mt', null],
    ['12 oz', null],
  ])('%s', async (text, tonnes) => {
    const stored = figuresOf(
      await storedBy('a.csv', ['Country,Production', `India,${text}`], `${MADE} --unit t`),
    );
    expect(stored).toEqual(tonnes === null ? [] : [`B2 IND REE 2031 ${tonnes} tonnes production`]);
  });
});

describe('notes below a table', () => {
  it.each([
    '¹ Includes 1,000 t of scrap',
    '1 Includes scrap of 1,200 t',
    '"(1) Includes scrap, 1200"',
    '"Source: survey, 2031"',
    'Source: USGS,5',
    '"Note: figures are estimates, 5"',
    'e Estimated.',
    '"* Estimated, rounded",3',
    'r Revised. NA Not available.',
    '"2/ Less than half a unit, 4"',
    '注：推計値を含む,3',
    '出典：経済産業省,2031',
    '資料：USGS,12',
    '备注：含估算,3',
    '"Quelle: BGR, 2031",7',
    'Fuente: COCHILCO,9',
    'Data are for fiscal years,2031',
    'Figures may not add up,2031',
    'See footnote 3,7',
    '— Zero. XX Not applicable.',
  ])('%s is no row', async (note) => {
    const lines = ['Country,Production (t)', 'China,120', note];
    expect(figuresOf(await storedBy('a.csv', lines, MADE))).toEqual([
      'B2 CHN REE 2031 120 tonnes production',
    ]);
  });
});

describe('a filter', () => {
  const LINES = [
    'Material,Country,Type,Year,Share (%),Quantity (t)',
    'Neodymium,China,Production,2031,85,850',
    'Neodymium,Australia,Production,2031,10,100',
    'Neodymium,China,Reserves,2031,60,6000',
    'Dysprosium,China,Production,2031,98,98',
    'Dysprosium,Australia,Production,2032,2,2',
  ];
  const OPTIONS = '--counts production --into series --basis reo';
  const of = (rows: readonly number[]) =>
    rows.map((row) => {
      const [material, country, , year, , tonnes] = (LINES[row - 1] ?? '').split(',');
      const id = { Neodymium: 'Nd', Dysprosium: 'Dy' }[material ?? ''];
      const place = { China: 'CHN', Australia: 'AUS' }[country ?? ''];
      return `F${row} ${place} ${id} ${year} ${tonnes} tonnes production`;
    });
  const MADE_ROWS = [2, 3, 5, 6];
  it.each([
    ['--keep Material=Neodymium --keep Type=Production', [2, 3]],
    ['--keep Material=Dysprosium', [5, 6]],
    ['--keep Type=Production', MADE_ROWS],
    ['--keep Country=China --keep Type=Production', [2, 5]],
    ['--keep Country=Australia', [3, 6]],
    ['--keep Year=2031 --keep Type=Production', [2, 3, 5]],
    ['--keep Year=2032', [6]],
    ['--leave-out Type=Reserves', MADE_ROWS],
    ['--leave-out Type=Res*', MADE_ROWS],
    ['--keep Type=Prod*', MADE_ROWS],
    ['--leave-out Type=Reserves --leave-out Country=China', [3, 6]],
    ['--leave-out Material=Neodymium', [5, 6]],
    ['--keep "Quantity (t)=850"', [2]],
    ['--keep "Share (%)=85"', [2]],
    ['--keep "Share (%)=98"', [5]],
    ['--keep Year=2033', []],
    ['--keep Material=Terbium', []],
    ['--keep Type=Exports', []],
    ['--keep Type=Production --keep Material=Neodymium --keep Country=China', [2]],
    ['--leave-out Type=Reserves --leave-out Year=2031', [6]],
  ])('%s narrows the rows, and no more', async (filters, rows) => {
    expect(figuresOf(await storedBy('a.csv', LINES, `${OPTIONS} ${filters}`))).toEqual(of(rows));
  });
});
