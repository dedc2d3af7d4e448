import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([importCommand, tableCommand], readingPart);

const COMTRADE = (code: string, words: string, kg: number) =>
  `M,2025,1,202501,JPN,Japan,M,Import,CHN,China,H6,${code},"${words}",kg,${kg},${kg * 30}`;
const COMTRADE_HEAD =
  'freqCode,refYear,refMonth,period,reporterISO,reporterDesc,flowCode,flowDesc,partnerISO,partnerDesc,classificationCode,cmdCode,cmdDesc,qtyUnitAbbr,qty,primaryValue';
const ESTAT_HEAD =
  'Exp or Imp,Year,HS,Country,Unit1,Unit2,Quantity1-Year,Quantity2-Year,Value-Year,Quantity1-Jan,Quantity2-Jan,Value-Jan,Quantity1-Feb,Quantity2-Feb,Value-Feb,Quantity1-Mar,Quantity2-Mar,Value-Mar';
const COMEXT_HEAD = 'DATAFLOW,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE';
const COMEXT = (product: string, flow: number, month: string, value: number) =>
  `ESTAT:DS-045409(1.0),M,DE,CN,${product},${flow},QUANTITY_IN_100KG,${month},${value}`;

interface Official {
  readonly name: string;
  readonly lines: readonly string[];
  /** "kind material stage country period tonnes" of all that is kept. */
  readonly kept: readonly string[];
}

const FILES: readonly Official[] = [
  {
    name: 'Comtrade: words say metals, the code compounds',
    lines: [
      COMTRADE_HEAD,
      COMTRADE('284690', 'Compounds of rare-earth metals; n.e.c. in heading no. 2846', 600_000),
    ],
    kept: ['imports REE separation CHN 2025-01 600'],
  },
  {
    name: 'Comtrade: two codes of one partner',
    lines: [
      COMTRADE_HEAD,
      COMTRADE('284690', 'Compounds of rare-earth metals', 600_000),
      COMTRADE('280530', 'Earth-metals, rare; scandium and yttrium', 50_000),
      COMTRADE('850511', 'Magnets; permanent magnets, of metal', 9_000),
    ],
    kept: [
      'imports REE magnet CHN 2025-01 9',
      'imports REE metal CHN 2025-01 50',
      'imports REE separation CHN 2025-01 600',
    ],
  },
  {
    name: 'e-Stat: months across, two measures, a month that is not published yet',
    lines: [
      ESTAT_HEAD,
      "2,2026,'284690210',105,  ,KG,0,1100000,4400,0,600000,2400,0,500000,2000,0,0,0",
      "1,2026,'284690210',103,  ,KG,0,7000,70,0,3000,30,0,4000,40,0,0,0",
    ],
    kept: [
      'exports REE separation KOR 2026-01 3',
      'exports REE separation KOR 2026-02 4',
      'imports REE separation CHN 2026-01 600',
      'imports REE separation CHN 2026-02 500',
    ],
  },
  {
    name: 'Comext: flows as digits, eight digits of the tariff, units of 100 kg',
    lines: [
      COMEXT_HEAD,
      COMEXT('28469030', 1, '2025-01', 1200),
      COMEXT('28469030', 2, '2025-01', 40),
      COMEXT('85051110', 1, '2025-02', 9000),
    ],
    kept: [
      'exports REE separation CHN 2025-01 4',
      'imports REE magnet CHN 2025-02 900',
      'imports REE separation CHN 2025-01 120',
    ],
  },
];

interface Row {
  readonly id: string;
  readonly kind?: string;
  readonly material?: string;
  readonly definitionEn?: string;
  readonly stage?: string;
  readonly seriesId?: string;
  readonly countryId?: string;
  readonly period?: string;
  readonly value?: number;
}

async function listed(project: string, table: string): Promise<readonly Row[]> {
  const { rows } = await resultOf('table', project, 'list', table);
  return rows as readonly Row[]; // of the table that was asked
}

/** Imports a file of these lines, with nothing said but the basis: months of customs are a series by themselves. */
function taken(project: string, lines: readonly string[], language = 'en') {
  const file = join(newFolder(), 'official.csv');
  writeFileSync(file, lines.join('\n'));
  const said = ['--basis', 'gross', '--lang', language];
  return lodestone(['import', file, '--project', project, ...said]);
}

describe('official monthly files of trade', () => {
  it.each(FILES)('are taken unasked, by their codes: $name', async ({ lines, kept }) => {
    const project = await sampleProject();
    const known = new Set((await listed(project, 'series')).map(({ id }) => id));
    const { code, err } = await taken(project, lines);
    expect([code, err]).toEqual([0, '']);
    const rows = await listed(project, 'series');
    const added = new Map(rows.filter(({ id }) => !known.has(id)).map((one) => [one.id, one]));
    const all = await listed(project, 'observation');
    const said = all.flatMap(({ seriesId, countryId, period, value }) => {
      const of = added.get(seriesId ?? '');
      return of === undefined
        ? []
        : [`${of.kind} ${of.material} ${of.stage} ${countryId} ${period} ${value}`];
    });
    expect(said.sort()).toEqual(kept);
  });

  it('are series that say their customs codes, with the tariff', async () => {
    const project = await sampleProject();
    const known = new Set((await listed(project, 'series')).map(({ id }) => id));
    const lines = [COMTRADE_HEAD, COMTRADE('284690', 'Compounds', 600), COMTRADE('284610', 'Cerium', 60)];
    await taken(project, lines);
    const added = (await listed(project, 'series')).filter(({ id }) => !known.has(id));
    expect(added.map(({ definitionEn }) => definitionEn ?? '').join()).toContain('; HS 2846.90');
  });

  it('keep no figure of one metal of a code that mixes several', async () => {
    const project = await sampleProject();
    const of = COMTRADE('28053019', 'Other rare-earth metals', 600_000).replace('JPN,Japan', 'CHN,China');
    const { code, out, err } = await taken(project, [COMTRADE_HEAD, of]);
    expect(code).toBe(1);
    expect(`${out}${err}`).toMatch(/28053019.*other rare-earth metals.*mixes several materials/s);
    const japanese = await taken(project, [COMTRADE_HEAD, of], 'ja');
    expect(`${japanese.out}${japanese.err}`).toMatch(/28053019.*その他/s);
  });
});

it('says the row of a month that is none, which is no whole year, and writes nothing', async () => {
  const project = await sampleProject();
  const before = await listed(project, 'observation');
  const stray = COMTRADE('284690', 'Compounds', 700_000).replace('M,2025,1,202501', 'M,2025,13,202513');
  const { code, out, err } = await taken(project, [
    COMTRADE_HEAD,
    COMTRADE('284690', 'Compounds', 600_000),
    stray,
  ]);
  expect(code).toBe(1);
  expect(`${out}${err}`).toMatch(/C3.*There is no month "13"/s);
  expect(await listed(project, 'observation')).toEqual(before);
});
