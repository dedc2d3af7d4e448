import { describe, expect, it } from 'vitest';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import { toldOf, warnedOf } from './told';

const SERIES = { counts: 'production', stage: null, economy: null, into: 'series', basis: 'reo' } as const;
const SUPPLY = { counts: null, economy: 'JPN', stage: 'separation', basis: 'reo' } as const;
const said = async (title: string, answers: MappingChoices, head = 'Production') =>
  (await warnedOf(`${title}\nCountry,${head}\nFrance,9\n`, answers)).filter((text) =>
    /otherwise|fiscal/.test(text),
  );

describe('what was chosen for a file and its sheet says otherwise', () => {
  it.each<[what: string, title: string, answers: MappingChoices, code: string]>([
    [
      'exports read as production',
      'Exports of rare earths 2031 (t)',
      { ...SERIES, material: 'REE' },
      'counts',
    ],
    ['tonnes read as kilograms', 'Production of terbium 2031 (tonnes)', { ...SERIES, unit: 'kg' }, 'field'],
    [
      'thousands of tonnes read as tonnes',
      'Production of terbium 2031 en milliers de tonnes',
      { ...SERIES, unit: 't' },
      'field',
    ],
    ['a year for its quarter', 'Production of terbium FY2031 Q2 (t)', { ...SERIES, year: 2031 }, 'field'],
    ['one year for several', 'Production of terbium 2029-2031 (t)', { ...SERIES, year: 2031 }, 'field'],
    ['another year', 'Production of terbium 2031 (t)', { ...SERIES, year: 2030 }, 'field'],
    ['another material', 'Production of terbium 2031 (t)', { ...SERIES, material: 'Dy' }, 'field'],
    ['oxide read as metal', 'Production of terbium 2031 (t REO)', { ...SERIES, basis: 'metal' }, 'metal'],
    ['another stage', 'Mine production of terbium 2031 (t)', SUPPLY, 'stage'],
    ['imports of another economy', 'Imports of the European Union of terbium 2031 (t)', SUPPLY, 'field'],
  ])('%s: it is read as chosen, and said', async (_what, title, answers, code) => {
    const head = title.startsWith('Exp') || title.startsWith('Imp') ? 'Quantity' : 'Production';
    expect(await said(title, answers, head)).toEqual([
      expect.stringContaining(`import.otherwise.${code}: ${title}`),
    ]);
  });

  it.each<[what: string, title: string, answers: MappingChoices, head?: string]>([
    [
      'one head of several says what was chosen',
      'Production and reserves 2031 (t REO)',
      { ...SERIES, counts: 'reserves', material: 'REE' },
      'Reserves',
    ],
    ['imports from another country', 'Imports from China of terbium 2031 (t)', SUPPLY, 'Quantity'],
    ['oxide names no material', 'Production 2031 (t REO)', { ...SERIES, material: 'Dy' }],
    [
      'nothing but what was chosen',
      'Production of terbium 2031 (t REO)',
      { ...SERIES, material: 'Tb', year: 2031 },
    ],
  ])('%s: nothing is said', async (_what, title, answers, head) => {
    expect(await said(title, answers, head)).toEqual([]);
  });

  it('another unit than a note below says: it is read as chosen, and said', async () => {
    const text = 'Country,Imports\nFrance,9\nNote: quantities in thousand kilograms,\n';
    const warned = await warnedOf(text, { ...SUPPLY, material: 'Tb', year: 2031, unit: 'kg' });
    expect(warned).toContainEqual(expect.stringContaining('import.otherwise.field: Note: quantities'));
  });

  it('another country than the title names: it is read as chosen, and said', async () => {
    const text = 'Australia: production (t)\nMaterial,2031,2032\nTerbium,9,8\n';
    const warned = await warnedOf(text, { ...SERIES, country: 'CHN' });
    expect(warned).toEqual([expect.stringContaining('import.otherwise.field: Australia: production (t)')]);
  });

  it('the unit in the head of the figures holds, whatever was chosen', async () => {
    const answers = { ...SERIES, material: 'Tb', year: 2031, unit: 'kg' } as const;
    const text = 'Country,Production (t)\nFrance,9\n';
    expect(await toldOf(text, answers)).toEqual(['2: production Tb mixed FRA 2031 9 tonnes reo']);
    expect(await warnedOf(text, answers)).toEqual([
      expect.stringContaining('import.otherwise.head: Production (t)'),
    ]);
  });
});

describe('what was chosen for a file while a column gives it', () => {
  const ROWS = 'Country,Year,Stage,Material,Unit,Production\nFrance,2031,mining,Terbium,kg,9\n';
  it.each<[choice: MappingChoices, told: readonly string[]]>([
    [{ year: 2030 }, ['A2 import.otherwise.column: Year']],
    [{ material: 'Dy' }, ['A2 import.otherwise.column: Material']],
    [{ stage: 'metal' }, ['A2 import.otherwise.column: Stage']],
    [{ unit: 't' }, ['A2 import.otherwise.column: Unit']],
    [{ supplier: 'sup-a', into: 'share', economy: 'JPN' }, ['A2 import.otherwise.named: Country']],
    [{ basis: 'metal' }, []],
  ])('%j: the column holds, and it is said', async (choice, told) => {
    const warned = await warnedOf(ROWS, { ...SERIES, ...choice });
    expect(warned.filter((text) => text.includes('otherwise'))).toEqual(told);
  });

  it('years across give the year as well', async () => {
    const warned = await warnedOf('Country,2031,2032\nFrance,9,8\n', {
      ...SERIES,
      material: 'Tb',
      unit: 't',
      year: 2030,
    });
    expect(warned).toContainEqual('A2 import.otherwise.column: 2031');
  });

  it('a cell that is blank is read by the choice', async () => {
    const text = 'Country,Year,Production (t)\nFrance,2031,9\nAustralia,,8\n';
    const told = await toldOf(text, { ...SERIES, material: 'Tb', year: 2030 });
    expect(told).toEqual([
      '2: production Tb mixed FRA 2031 9 tonnes reo',
      '3: production Tb mixed AUS 2030 8 tonnes reo',
    ]);
  });
});

describe('a year that a title names by its end', () => {
  it.each<[title: string, year: number | null]>([
    ['Year ended 30 June 2031', 2030],
    ['Twelve months to 31 March 2031', 2030],
    ['Financial year ending June 2031', 2030],
    ['2031年3月期', 2030],
    ['令和13年3月期', 2030],
    ['Year ended 31 December 2031', 2031],
    ['FY2031', 2031],
    ['Half-year ended 31 December 2031', null],
    ['Quarter ended 30 June 2031', null],
    ['2031年3月期 第1四半期', null],
  ])('%s is %s', async (title, year) => {
    const told = await toldOf(`${title}\nCountry,Production (t)\nFrance,9\n`, { ...SERIES, material: 'Tb' });
    expect(told).toEqual([
      year === null ? 'missing: year' : `3: production Tb mixed FRA ${year} 9 tonnes reo`,
    ]);
    const isFiscal = year !== null && !title.includes('December');
    expect(await said(title, { ...SERIES, material: 'Tb' }, 'Production (t)')).toEqual(
      isFiscal ? [expect.stringContaining(`import.year.fiscalTitle: ${title}`)] : [],
    );
  });

  it.each([
    ['Selected exports (t)', 'Material,2031', true],
    ['Exports of France (t)', 'Material,2031', true],
    ['Foreign trade: France, exports (t)', 'Material,2031', false],
    ['Selected exports (t)', 'Country,2031', false],
  ])(
    'whose figures are below "%s" and "%s" is said where only the choice says it: %s',
    async (title, head, isTold) => {
      const name = head.startsWith('Country') ? 'France' : 'Terbium';
      const told = await warnedOf(`${title}\n${head}\n${name},9\n`, {
        ...SERIES,
        counts: 'exports',
        economy: 'JPN',
        ...(name === 'France' ? { material: 'Tb' } : {}),
      });
      expect(told.some((text) => text.includes('import.country.assumed'))).toBe(isTold);
    },
  );

  it('two letters behind what is imported name no country', async () => {
    const text = '酸化テルビウムの国別輸入量（AU）\n国名,2030,2031\nフランス,9,8\n';
    const told = await warnedOf(text, { ...SUPPLY, material: 'Tb' });
    expect(told.filter((one) => one.includes('otherwise'))).toEqual([]);
  });

  it('two years across by their ends are years, and no months', async () => {
    const text = 'Country,Year ended 30 June 2031 (t),Year ended 30 June 2030 (t)\nFrance,9,8\n';
    expect(await toldOf(text, { ...SERIES, material: 'Tb' })).toEqual([
      '2: production Tb mixed FRA 2030 9 tonnes reo',
      '2: production Tb mixed FRA 2029 8 tonnes reo',
    ]);
  });
});
