import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles(true);
const PRODUCTION = ['Mine production of dysprosium (t REO),', 'Country,2031', 'China,5', 'Burma,7'];
const CUSTOMS = ['ジスプロシウムの国別輸入量（t）,', '国名,2031年', '中国,5', 'ベトナム,7'];
const IMPORTS = ['Imports of dysprosium (t),', 'Country,2031', 'China,5', 'Viet Nam,7'];

describe('what a file shows of itself without a word for it', () => {
  it.each([
    [
      'production of countries that supply nobody who is named is a published series',
      PRODUCTION,
      '--stage mining',
      ['B3 CHN Dy 2031 5 tonnes production', 'B4 MMR Dy 2031 7 tonnes production'],
    ],
    [
      'production is a supply once somebody says whose',
      PRODUCTION,
      '--stage mining --economy JPN',
      ['B3 CHN Dy 2031 5 tonnes', 'B4 MMR Dy 2031 7 tonnes'],
    ],
    ['imports by country ask whose they are', IMPORTS, '--basis gross', ['refusal.mapping.economy']],
    [
      'imports of an economy at no stage are a published series',
      IMPORTS,
      '--basis gross --economy JPN',
      ['B3 CHN Dy 2031 5 tonnes imports of JPN', 'B4 VNM Dy 2031 7 tonnes imports of JPN'],
    ],
    [
      'customs that sign below say whose trade it is, and weigh the goods',
      [...CUSTOMS, '出典：財務省貿易統計,'],
      '',
      ['B3 CHN Dy 2031 5 tonnes imports of JPN', 'B4 VNM Dy 2031 7 tonnes imports of JPN'],
    ],
    [
      'two offices say whose of nobody',
      [...CUSTOMS, '出典：財務省貿易統計,', '出典：海关统计,'],
      '--basis gross',
      ['refusal.mapping.economy'],
    ],
    [
      'what was converted is asked for',
      [...CUSTOMS, '出典：財務省貿易統計（純分換算）,'],
      '',
      ['refusal.import.ask.basis'],
    ],
    [
      'an adjective says whose imports they are',
      ['Canadian imports of dysprosium (t),', 'Country,2031', 'China,5', 'Estonia,7'],
      '--basis gross',
      ['B3 CHN Dy 2031 5 tonnes imports of CAN', 'B4 EST Dy 2031 7 tonnes imports of CAN'],
    ],
    [
      'states and provinces say of which country they are',
      ['Production of dysprosium (t REO),', 'State,2031', 'Kerala,5', 'Tamil Nadu,7', 'Total,12'],
      '',
      ['B3 IND Dy 2031 5 tonnes production Kerala', 'B4 IND Dy 2031 7 tonnes production Tamil Nadu'],
    ],
    [
      'states of two countries say nothing',
      ['Production of dysprosium (t REO),', 'State,2031', 'Kerala,5', 'Ontario,7'],
      '',
      ['refusal.mapping.country'],
    ],
    [
      'a title names the country of a table that has none',
      ['Mineral production of Canada (t REO),', 'Mineral,2031', 'Dysprosium,5', 'Terbium,7'],
      '',
      ['B3 CAN Dy 2031 5 tonnes production', 'B4 CAN Tb 2031 7 tonnes production'],
    ],
    [
      'refined metal is counted as metal',
      ['BISMUTH: WORLD REFINERY PRODUCTION (metric tons),', 'Country,2031', 'Japan,5', 'Bolivia,7'],
      '--material Bismuth=new',
      ['B3 JPN Bi 2031 5 tonnes production', 'B4 BOL Bi 2031 7 tonnes production'],
    ],
    [
      'a refined metal that is sold as a compound is asked for',
      ['LITHIUM: WORLD REFINERY PRODUCTION (metric tons),', 'Country,2031', 'Japan,5', 'Chile,7'],
      '--material Lithium=new',
      ['refusal.import.ask.basis'],
    ],
    [
      'what is imported from a country is none of its imports',
      ['Chinese dysprosium imports by buyer (t),', 'Country,2031', 'Japan,5', 'Estonia,7'],
      '--basis gross',
      ['refusal.mapping.economy'],
    ],
    [
      'a title says whose before the office that signs below',
      [
        'Imports of Germany: dysprosium (t),',
        'Country,2031',
        'China,5',
        'Estonia,7',
        'Source: Statistics Canada,',
      ],
      '--basis gross',
      ['refusal.mapping.economy'],
    ],
    [
      'a refined compound is asked for',
      ['BISMUTH CARBONATE: WORLD REFINERY PRODUCTION (metric tons),', 'Country,2031', 'Japan,5', 'Bolivia,7'],
      '--material Bismuth=new',
      ['refusal.import.ask.basis'],
    ],
    [
      'marks of footnotes behind heads are none of their words',
      [
        'DYSPROSIUM (t REO),,,',
        'Country,Mine productione 2030,Mine productione 2031,Reserves9',
        'China,5,6,70',
      ],
      '',
      ['B3 CHN Dy 2030 5 tonnes production', 'C3 CHN Dy 2031 6 tonnes production'],
    ],
    [
      'figures like years below years are figures',
      ['Production of dysprosium (t REO),,', 'Country,2030,2031e', 'Chile,1940,1900', 'China,2100,2500'],
      '',
      [
        'B3 CHL Dy 2030 1940 tonnes production',
        'C3 CHL Dy 2031 1900 tonnes production',
        'B4 CHN Dy 2030 2100 tonnes production',
        'C4 CHN Dy 2031 2500 tonnes production',
      ],
    ],
    [
      'a unit beside the title is that of the table',
      ['Production of dysprosium,,,tonnes (REO content)', 'Country,2030,2031,', 'China,5,6,', 'India,7,8,'],
      '',
      [
        'B3 CHN Dy 2030 5 tonnes production',
        'C3 CHN Dy 2031 6 tonnes production',
        'B4 IND Dy 2030 7 tonnes production',
        'C4 IND Dy 2031 8 tonnes production',
      ],
    ],
  ])('%s', async (_what, lines, options, stored) => {
    expect((await storedBy('a.csv', lines, options)).toSorted()).toEqual(stored.toSorted());
  });

  it.each([
    ['is asked for by its name, and nothing is read before', 'Mine production of gallium (t),', []],
    [
      'is none where a product bears its name',
      'Production of gallium alloy scrap (t),',
      ['refusal.mapping.material'],
    ],
    ['is none of two', 'Production of gallium and germanium (t),', ['refusal.mapping.material']],
  ])('a mineral in the title that the project does not hold %s', async (_what, title, stored) => {
    const lines = [title, 'Country,2031', 'China,5', 'Japan,7'];
    expect(await storedBy('a.csv', lines, '--basis metal')).toEqual(stored);
  });

  it('each is told with its reason, and with the option that says it otherwise', async () => {
    const { lodestone } = commandLine([importCommand], readingPart);
    const path = join(newFolder(), 'a.csv');
    writeFileSync(path, [...CUSTOMS, '出典：財務省貿易統計,', ''].join('\n'));
    const { out } = await lodestone(['import', path, '--project', await sampleProject(), '--dry-run']);
    expect(out).toContain(
      'and the file names no stage. For shares of a supply, name the stage. Otherwise: --stage.',
    );
    expect(out).toContain('Figures of JPN: "出典：財務省貿易統計". Otherwise: --economy, --country.');
    expect(out).toContain('nothing says that they were converted. Otherwise: --basis.');
  });
});
