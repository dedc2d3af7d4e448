import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([importCommand, tableCommand], readingPart);

const SAID = ['--counts', 'production', '--stage', 'separation', '--basis', 'reo', '--into', 'series'];

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly file: string;
  /** "country period tonnes mark" of all that is kept. */
  readonly kept: readonly string[];
}

const field = (name: string, more = {}) => ({ name, type: 'string', ...more });

const CASES: readonly Case[] = [
  {
    name: 'version 1, as converters of spreadsheets write it: one table, the unit in its head',
    file: 'datapackage.json',
    files: {
      'datapackage.json': JSON.stringify({
        profile: 'tabular-data-package',
        name: 'dysprosium',
        resources: [
          {
            name: 'production',
            path: 'data/production.csv',
            profile: 'tabular-data-resource',
            schema: { fields: [field('Country'), field('Year'), field('Dy (t)')] },
          },
        ],
      }),
      'data/production.csv': 'Country,Year,Dy (t)\nChina,2023,1200\nMyanmar,2023,700\n',
    },
    kept: ['CHN 2023 1200 known', 'MMR 2023 700 known'],
  },
  {
    name: 'version 2: the unit in the descriptor, missing values of its own, semicolons, a picture beside the table',
    file: 'datapackage.json',
    files: {
      'datapackage.json': JSON.stringify({
        $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
        resources: [
          { name: 'cover', path: 'cover.png' },
          {
            name: 'dysprosium',
            path: ['dysprosium.csv'],
            type: 'table',
            dialect: { delimiter: ';' },
            schema: {
              missingValues: ['n.d.', { value: '-999', label: 'not collected' }],
              fields: [field('country'), field('year'), field('production', { type: 'number', unit: 'kt' })],
            },
          },
        ],
      }),
      'cover.png': '\x89PNG',
      'dysprosium.csv': 'country;year;production\nCHN;2023;1.2\nMMR;2023;-999\nAUS;2023;n.d.\nVNM;2023;0.1\n',
    },
    kept: ['CHN 2023 1200 known', 'VNM 2023 100 known'],
  },
  {
    name: 'version 1, as portals of open data write it: no name of a table, hashes and media types, a byte order mark, tabs, an address beside the file',
    file: 'datapackage.json',
    files: {
      'datapackage.json': `\ufeff${JSON.stringify({
        name: 'dysprosium-production',
        title: 'Dysprosium',
        licenses: [{ name: 'ODC-PDDL-1.0', path: 'http://opendatacommons.org/licenses/pddl/' }],
        sources: [{ title: 'Bureau of statistics', path: 'https://example.org/' }],
        resources: [
          {
            path: 'data/dysprosium_t.tsv',
            format: 'tsv',
            mediatype: 'text/tab-separated-values',
            encoding: 'utf-8',
            bytes: 63,
            hash: 'sha256:0',
            dialect: { delimiter: '\t', lineTerminator: '\n', header: true },
            schema: {
              fields: [
                field('Country'),
                field('Year', { type: 'year' }),
                field('Tonnes', { type: 'number' }),
              ],
              primaryKey: ['Country', 'Year'],
            },
          },
          { name: 'readme', path: 'README.md', format: 'md' },
        ],
        views: [],
      })}`,
      'data/dysprosium_t.tsv': 'Country\tYear\tTonnes\nChina\t2023\t1200\nMyanmar\t2023\t700\n',
      'README.md': '# Dysprosium',
    },
    kept: ['CHN 2023 1200 known', 'MMR 2023 700 known'],
  },
  {
    name: 'SDMX-CSV 2.0: codes of SDMX, thousands by UNIT_MULT, an estimate and a missing value by OBS_STATUS',
    file: 'dysprosium.csv',
    files: {
      'dysprosium.csv': [
        'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,COMMODITY,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE,OBS_STATUS',
        'dataflow,EXMP:DF_MIN(1.0),I,A,CHN,Dysprosium,T,3,2023,1.2,A',
        'dataflow,EXMP:DF_MIN(1.0),I,A,MMR,Dysprosium,T,3,2023,0.7,E',
        'dataflow,EXMP:DF_MIN(1.0),I,A,AUS,Dysprosium,T,3,2023,,M',
      ].join('\n'),
    },
    kept: ['CHN 2023 1200 known', 'MMR 2023 700 estimated'],
  },
];

function laid(files: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

interface Row {
  readonly id: string;
  readonly seriesId?: string;
  readonly countryId?: string;
  readonly period?: string;
  readonly value?: number;
  readonly mark?: string;
}

async function listed(project: string, table: string): Promise<readonly Row[]> {
  const { rows } = await resultOf('table', project, 'list', table);
  return rows as readonly Row[]; // of the table that was asked
}

describe('tables of others, as other programs hand them on', () => {
  it.each(CASES)('are read: $name', async ({ files, file, kept }) => {
    const project = await sampleProject();
    const known = new Set((await listed(project, 'series')).map(({ id }) => id));
    const said = file.endsWith('.json') ? ['--material', 'Dy', ...SAID] : SAID;
    const path = join(laid(files), file);
    const { code, err } = await lodestone(['import', path, '--project', project, ...said]);
    expect([code, err]).toEqual([0, '']);
    const added = (await listed(project, 'observation')).filter(({ seriesId = '' }) => !known.has(seriesId));
    expect(added.map((one) => `${one.countryId} ${one.period} ${one.value} ${one.mark}`).sort()).toEqual(
      kept,
    );
  });
});

const OUTSIDE = ['../secret.csv', '/etc/passwd.csv', 'data/../../secret.csv', 'https://example.org/a.csv'];

describe('a Data Package that leads elsewhere', () => {
  it.each([...OUTSIDE, 'link.csv'])('is refused with the place, and nothing is read: %s', async (place) => {
    const folder = laid({
      'in/datapackage.json': JSON.stringify({ resources: [{ name: 'a', path: place }] }),
      'secret.csv': 'Country,Year,t\nChina,2023,1\n',
    });
    symlinkSync(join(folder, 'secret.csv'), join(folder, 'in', 'link.csv'));
    const project = await sampleProject();
    const { code, err } = await lodestone([
      'import',
      join(folder, 'in/datapackage.json'),
      '--project',
      project,
    ]);
    expect(code).not.toBe(0);
    expect(err).toContain(`names "${place}", which does not lie in its folder`);
  });

  it('or gives one table in several files is refused with their number', async () => {
    const resources = [{ name: 'a', path: ['a-2022.csv', 'a-2023.csv'] }];
    const file = join(laid({ 'datapackage.json': JSON.stringify({ resources }) }), 'datapackage.json');
    const { code, err } = await lodestone(['import', file, '--project', await sampleProject()]);
    expect(code).not.toBe(0);
    expect(err).toContain('gives one table in 2 files, the first of them "a-2022.csv"');
  });

  it.each([
    '[]',
    '{"resources": []}',
    '{"resources": [{"name": "a", "path": "a.parquet"}]}',
    '{',
    '{"a": 1}',
  ])('or is none is refused in words: %s', async (text) => {
    const file = join(laid({ 'datapackage.json': text }), 'datapackage.json');
    const { code, err } = await lodestone(['import', file, '--project', await sampleProject()]);
    expect(code).not.toBe(0);
    expect(err).toContain('no Data Package that names tables');
  });
});
