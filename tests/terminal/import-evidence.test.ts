import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles();

const RESERVES = '--counts reserves --into series --material REE --year 2031 --basis reo --unit t';
const MADE = '--counts production --into series --material REE --basis reo';
const SHARES =
  '--economy JPN --stage mining --material REE --year 2031 --basis reo --unit t --counts imports';

describe('a head with the word of what is counted that holds no figures', () => {
  it.each([
    ['a rank', 'Reserve Rank', '1', '2'],
    ['a grade', 'Resource Grade (g/t)', '3', '4'],
    ['a reference', 'Reserve Reference', '12', '14'],
    ['a conversion', 'Resource Conversion', '0.85', '0.9'],
    ['a score', 'Reserves score', '7', '8'],
    ['a confidence', 'Reserves confidence', '80', '90'],
    ['a life', 'Reserve life', '30', '40'],
    ['a recovery', 'Reserves recovery', '60', '70'],
    ['a class', 'Resource Category', '1', '2'],
    ['what nobody knows', 'Resource Original', '4617000', '12'],
    ['a number of them', 'Number of reserves', '4', '5'],
    ['a cut-off', 'Resource cut-off', '1', '2'],
  ])('%s is a candidate that nobody has ticked', async (_what, head, first, second) => {
    const lines = [`Deposit,Country,${head}`, `A,China,${first}`, `B,Australia,${second}`];
    const [only, more] = await storedBy('deposits.csv', lines, RESERVES);
    expect([only?.startsWith('refusal.mapping.'), more]).toEqual([true, undefined]);
  });

  it('is a figure where it says who counted besides', async () => {
    const lines = ['Country,USGS_reserves', 'China,4617', 'Australia,12'];
    expect(await storedBy('deposits.csv', lines, RESERVES)).toHaveLength(2);
  });

  it('is a figure once a person has said its unit', async () => {
    const lines = ['Country,Resource Original', 'China,4617', 'Australia,12'];
    const options = '--counts reserves --into series --material REE --year 2031 --basis reo --unit B=t';
    expect(await storedBy('deposits.csv', lines, options)).toEqual([
      'B2 CHN REE 2031 4617 tonnes reserves',
      'B3 AUS REE 2031 12 tonnes reserves',
    ]);
  });
});

describe('figures of another kind beside those that were said', () => {
  const SIDE = 'Country,Reserves (t),Resources_Demonstrated (t)';
  it.each([
    [
      'resources beside reserves are what they are',
      [SIDE, 'Chile,93,110', 'Bolivia,,230'],
      '--counts reserves --into series --material REE --year 2031 --basis reo',
      [
        'B2 CHL REE 2031 93 tonnes reserves',
        'C2 CHL REE 2031 110 tonnes resources',
        'C3 BOL REE 2031 230 tonnes resources',
      ],
    ],
    [
      'resources alone are no reserves',
      ['Country,Resources (t)', 'Chile,110'],
      '--counts reserves --into series --material REE --year 2031 --basis reo',
      ['refusal.mapping.quantity'],
    ],
    [
      'a balance beside values is one, also below zero',
      ['country|trade value import|trade value export|trade value delta', 'Japan|488|250|-238'],
      '--counts value --into series --material REE --year 2031 --money USD',
      ['B2 JPN REE 2031 488 usd value', 'C2 JPN REE 2031 250 usd value', 'D2 JPN REE 2031 -238 usd balance'],
    ],
    [
      'money without a rate keeps no tonnes waiting',
      ['Flow,Country,Unit,2031', 'Production,Chile,t,12', 'Export value,Chile,A$m,30'],
      '--counts production --into series --material REE --basis reo',
      ['D2 CHL REE 2031 12 tonnes production'],
    ],
    [
      'money alone asks for its rate',
      ['Country,Export value (A$m)', 'Chile,30'],
      '--counts value --into series --material REE --year 2031',
      ['refusal.import.ask.rate'],
    ],
  ])('%s', async (_what, lines, options, stored) => {
    expect(await storedBy('a.csv', lines, options)).toEqual(stored);
  });
});

describe('a unit in a neighbour', () => {
  it.each([
    [
      'is that of the one column',
      'Country,Reserve Original,Reserve Original Units',
      'China,12,kt',
      'B2 CHN REE 2031 12000 tonnes reserves',
    ],
    [
      'of a compound is asked about',
      'Country,Reserve Original,Reserve Original Units',
      'China,4617000,kt LCE',
      null,
    ],
    ['of ounces is', 'Country,Reserve,Reserve unit', 'China,4617000,oz', null],
  ])('%s', async (_what, heads, row, stored) => {
    const found = await storedBy('deposits.csv', [heads, row], RESERVES);
    expect(found.filter((line) => !/^(?:refusal|import)\./.test(line))).toEqual(
      stored === null ? [] : [stored],
    );
  });

  it('keeps that of the file from columns beside it', async () => {
    const lines = [
      'Country,Reserve Original,Reserve Original Units,Resource Original,Resource Original Units,Resource Li metal',
      'Chile,9200,kt LCE,12000,kt LCE,2.2',
      'China,300,kt Li2O,400,kt Li2O,0.2',
    ];
    expect(await storedBy('deposits.csv', lines, RESERVES)).toEqual(['refusal.mapping.candidate']);
  });
});

describe('words of a basis', () => {
  it.each([
    ['in a title', 'trade.csv', 'Imports of Dy oxide into Japan (t REO)', 'B3 CHN Dy 2031 120 tonnes'],
    ['of one element alone', 'trade.csv', 'Imports of Tb (t REO)', 'B3 CHN Tb 2031 120 tonnes'],
    ['in a title of no material', 'trade.csv', 'Imports (t REO)', 'refusal.mapping.material'],
    ['in a name of a file', 'Dy_imports_t_reo.csv', 'Imports (t REO)', 'B3 CHN Dy 2031 120 tonnes'],
    [
      'beside a whole name of a file',
      'dysprosium-imports.csv',
      'Imports (t REO)',
      'B3 CHN Dy 2031 120 tonnes',
    ],
    [
      'beside a name among words',
      'TerbiumImportsByCountry_2031.csv',
      'Imports (t REO)',
      'B3 CHN Tb 2031 120 tonnes',
    ],
    [
      'beside a name that a product bears',
      'dysprosium_alloy_scrap.csv',
      'Imports (t REO)',
      'refusal.mapping.material',
    ],
    ['beside two names', 'dysprosium_terbium_imports.csv', 'Imports (t REO)', 'refusal.mapping.material'],
    ['in a name that is a word', 'EU_imports_2031.csv', 'Imports (t REO)', 'refusal.mapping.material'],
    ['beside all of them', 'trade.csv', 'Imports of rare earths (t REO)', 'B3 CHN REE 2031 120 tonnes'],
  ])('are no material: %s', async (_what, file, title, stored) => {
    const lines = [`${title},,`, 'Country,2031,2032', 'China,120,130'];
    const [first] = await storedBy(file, lines, '--economy JPN --stage separation');
    expect(first).toBe(stored);
  });
});

describe('heads as programs write them', () => {
  it.each([
    ['Prod_t_reo', ['C2 AUS REE 2031 18 tonnes production']],
    ['prodVolumeKtREO', ['C2 AUS REE 2031 18000 tonnes production']],
    ['production_kt', ['C2 AUS REE 2031 18000 tonnes production']],
    ['Ｐｒｏｄｕｃｔｉｏｎ（ｋｔ）', ['C2 AUS REE 2031 18000 tonnes production']],
    ['Production²³ (t)', ['C2 AUS REE 2031 18 tonnes production']],
    ['Production_kt_lce', []],
  ])('%s', async (head, stored) => {
    const lines = [`countryName,refYear,${head}`, 'Australia,2031,18'];
    expect(await storedBy('a.csv', lines, MADE)).toEqual(stored);
  });
});

describe('what is far above the world’s output', () => {
  it.each([
    ['is asked about', '', ['refusal.import.ask.world']],
    [
      'is read in the unit that is said against its head',
      '--unit C=t',
      ['C2 CHN REE 2031 240000 tonnes production'],
    ],
    [
      'stands for a reason',
      '--beyond-world "counted twice over"',
      ['C2 CHN REE 2031 240000000 tonnes production'],
    ],
  ])('%s', async (_what, option, stored) => {
    const lines = ['Country,Year,Production (kt)', 'China,2031,240000'];
    expect(await storedBy('a.csv', lines, `${MADE} ${option}`)).toEqual(stored);
  });
});

describe('figures beside their total', () => {
  const GERMAN = [
    'China;41.200',
    'Indien;1.150',
    'Estland;3.480',
    'Vereinigte Staaten;96',
    'Frankreich;2.205',
  ];
  it.each([
    ['with points between thousands', [...GERMAN, 'Insgesamt;48.131'], 5],
    ['with points between thousands, counted twice', [...GERMAN, 'Insgesamt;20.131'], 0],
    ['with a decimal comma', ['China;41,25', 'Indien;1,5', 'Estland;3,25', 'Insgesamt;46,0'], 3],
    [
      'with a decimal comma, counted twice',
      ['China;41,25', 'Indien;1,5', 'Estland;3,25', 'Insgesamt;23,0'],
      0,
    ],
    ['with commas between thousands', ['China;41,200', 'Indien;1,150', 'Estland;96', 'Insgesamt;42,446'], 3],
    [
      'with commas between thousands, counted twice',
      ['China;41,200', 'Indien;1,150', 'Estland;96', 'Insgesamt;21,223'],
      0,
    ],
  ])('%s', async (_what, rows, count) => {
    const decimal = rows.some((row) => /,\d{3}$/.test(row)) ? 'point' : 'comma';
    const options = `--economy JPN --stage separation --material REE --year 2031 --basis gross --counts imports --decimal ${decimal}`;
    const told = await storedBy('a.csv', ['Land;Gewicht (t)', ...rows], options);
    expect(
      told.filter((line) => / tonnes/.test(line)),
      told.join('; '),
    ).toHaveLength(count);
    if (count === 0) expect(told).toEqual(['refusal.mapping.candidate']);
  });
});

describe('rows in money beside rows in mass', () => {
  it.each([
    ['VALUE_IN_EUROS', 'QUANTITY_IN_100KG', 4.1],
    ['1000 EUR', 't', 41],
    ['千円', 'kg', 0.041],
    ['USD', 'kt', 41000],
  ])('%s beside %s', async (money, mass, tonnes) => {
    const rows = ['CN', 'AU'].flatMap((country) => [
      `${country},284610,1,${money},2031,5300`,
      `${country},284610,1,${mass},2031,41`,
    ]);
    const options = '--economy JPN --basis gross';
    expect(
      await storedBy('a.csv', ['partner,product,flow,unit,TIME_PERIOD,OBS_VALUE', ...rows], options),
    ).toEqual([`F3 CHN Ce 2031 ${tonnes} tonnes`, `F5 AUS Ce 2031 ${tonnes} tonnes`]);
  });
});

describe('a share beside a quantity', () => {
  it.each([
    [
      'in proportion',
      ['China,80,80', 'Australia,11,10'],
      ['B2 CHN REE 2031 80 tonnes', 'B3 AUS REE 2031 11 tonnes'],
    ],
    ['in none', ['China,50,80', 'Australia,200,10', 'Brazil,10,10'], ['refusal.mapping.candidate']],
  ])('%s', async (_what, rows, stored) => {
    expect(await storedBy('a.csv', ['Country,Quantity,Share (%)', ...rows], SHARES)).toEqual(stored);
  });
});

it('takes notes below a table for no rows, whatever stands behind their commas', async () => {
  const notes = ['¹ Includes 1,000 t', 'Source: survey, 2031,5', '2 Includes scrap of 1,200 t'];
  const lines = ['Country,Production (t)', 'China,120', ...notes];
  expect(await storedBy('a.csv', lines, `${MADE} --year 2031`)).toEqual([
    'B2 CHN REE 2031 120 tonnes production',
  ]);
});

describe('an answer that any file needs', () => {
  it.each([
    ['lakhs', 'Country,Production (t)', 'India,"1,23,456"', ['B2 IND REE 2031 123456 tonnes production']],
    [
      'thousands in words',
      'Country,Production',
      'India,12 Tsd. t',
      ['B2 IND REE 2031 12000 tonnes production'],
    ],
    [
      'another name of a country',
      'Country,Production (t)',
      '"Congo, D.R.",12',
      ['B2 COD REE 2031 12 tonnes production'],
    ],
  ])('%s', async (_what, heads, row, stored) => {
    expect(await storedBy('a.csv', [heads, row], `${MADE} --year 2031`)).toEqual(stored);
  });

  it('is that a material is new, also where nothing is written', async () => {
    const lines = ['Country,Year,Imports (t)', 'Chile,2031,12'];
    const options = '--economy JPN --stage mining --basis metal --material Lithium=new';
    expect(await storedBy('a.csv', lines, options)).toEqual(['C2 CHL Li 2031 12 tonnes']);
  });

  it.each([
    [
      'a name in two spellings, met in one',
      '--name "LCE kt=1 kt" --name "LCE kt a=1 kt"',
      ['D2 CHL Li 2031 12000 tonnes production'],
    ],
    ['a name that nobody bears', '--name "LCE kg=1 kt"', ['refusal.import.noSuchName']],
  ])('is %s', async (_what, names, stored) => {
    const lines = ['Country,Year,Unit,Production', 'Chile,2031,LCE kt a,12'];
    const options = `--counts production --into series --basis gross --material Lithium=new ${names}`;
    expect(await storedBy('a.csv', lines, options)).toEqual(stored);
  });

  it('is that a filter keeps nothing', async () => {
    const lines = ['Country,2031', 'China,12'];
    expect(await storedBy('a.csv', lines, `${MADE} --unit t --keep Country=Narnia`)).toEqual([
      'refusal.import.keepsNothing',
    ]);
  });

  it('is more columns across, said one by one', async () => {
    const lines = ['Country,2031,2032', 'China,12,13'];
    const stored = await storedBy('a.csv', lines, `${MADE} --unit t --unpivot B=year --unpivot C=year`);
    expect(stored).toEqual(['B2 CHN REE 2031 12 tonnes production', 'C2 CHN REE 2032 13 tonnes production']);
  });
});

describe('reserves beside production', () => {
  const READ = '--into series --basis reo --stage mining --material REE';
  it('are what their head says where each row says its year', async () => {
    const lines = ['Country,Year,Production (t),Reserves (t)', 'China,2031,240,4400'];
    expect(await storedBy('a.csv', lines, READ)).toEqual([
      'C2 CHN REE 2031 240 tonnes production',
      'D2 CHN REE 2031 4400 tonnes reserves',
    ]);
  });

  it('are of no year where a head alone says that of production', async () => {
    const lines = ['Country,Production 2031 (t),Reserves (t)', 'China,240,4400'];
    expect(await storedBy('a.csv', lines, READ)).toEqual(['B2 CHN REE 2031 240 tonnes production']);
  });
});
