import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '@shared/catalogue/translate';
import { figureMessage } from '@shared/features/risk/figure-message';
import { formatted } from '@shared/report/report-message';
import { formats } from '@shared/words/formats';
import { describe, expect, it } from 'vitest';
import { schemaCommand } from '../../electron/features/files/schema-command';
import { riskCommand } from '../../electron/features/risk/command';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { sampleFile } from '../features/sample-session';
import { newFolder } from '../tidy-up';
import { lineOf } from './run-line';

const run = lineOf([riskCommand, schemaCommand], runsPart);

async function lodestone(...argv: string[]) {
  const { code, out, err: error } = await run(argv);
  return { code, out, error, json: () => JSON.parse(out) };
}

describe('lodestone risk', () => {
  it('prints every figure of a project with its certainty, what it counts and what was taken', async () => {
    const { code, out } = await lodestone(
      'risk',
      await sampleFile(),
      '--material',
      'Dy',
      '--stage',
      'separation',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Japan, 2026: dependence on China\./);
    expect(out).toMatch(/Dy +Separation +Direct share, % +88\.0 +100 +Illustrative figures of the sample/);
    expect(out).toMatch(/Dy +Separation +Touches anywhere, % +91\.0–92\.5/);
    expect(out).toMatch(/China below half +REE +Mixed stages +not known/);
    expect(out).toContain('ask for all materials at once');
    expect(out).toMatch(
      /Dy: worst stage Separation, concentration risk after the EU's formula 4\.83; whether critical is open/,
    );
    expect(out).toContain('Definitions');
  });

  it.each([
    [{ kind: 'point', value: 12.34 }, '12.3'],
    [{ kind: 'interval', low: 12.34, high: 45 }, '12.3–45.0'],
    [{ kind: 'interval', low: 12.34, high: 12.341 }, '12.3'],
    [{ kind: 'above', bound: 95 }, '>95.0'],
    [{ kind: 'below', bound: 1 }, '<1.0'],
    [{ kind: 'withheld' }, 'withheld'],
    [{ kind: 'net_exporter' }, 'net exporter'],
    [{ kind: 'missing', of: [{ input: 'governance', who: 'TWN' }] }, 'missing: governance of TWN'],
  ] as const)('writes %j as %s', (figure, text) => {
    const formatter = {
      t: translator('en'),
      f: formats('en'),
      language: 'en',
      nameOf: ({ id }: { id: string }) => id,
    } as const;
    expect(formatted(figureMessage(figure, 1), formatter)).toBe(text);
  });

  it('--out writes figures with their bounds, and beside them the targets', async () => {
    const path = join(newFolder(), 'risk.csv');
    const { out } = await lodestone('risk', await sampleFile(), '--material', 'Dy', '--out', path);
    expect(out).toContain(path);
    const rows = readFileSync(path, 'utf8');
    expect(rows).toContain('material,stage,figure,value,least,most,"on estimates, %",sources');
    expect(rows).toMatch(/Dy,Separation,"Touches anywhere, %",91\.0–92\.5,91,92\.5,100,/);
    expect(readFileSync(path.replace('.csv', '-targets.csv'), 'utf8')).toMatch(
      /China below half,REE,Mixed stages,,,,/,
    );
  });

  it('speaks Japanese', async () => {
    const { out } = await lodestone('risk', await sampleFile(), '--material', 'Dy', '--lang', 'ja');
    expect(out).toMatch(/^日本、2026年：中国への依存度。計画に基づく試算であり、予測ではない。/);
    expect(out).not.toMatch(/risk\.[a-z]/);
  });

  it('gives the same as JSON, without a number that JSON cannot hold', async () => {
    const { json } = await lodestone(
      'risk',
      await sampleFile(),
      '--country',
      'CHN,MMR',
      '--year',
      '2027',
      '--json',
    );
    const { ok, command, result } = json();
    expect([ok, command]).toEqual([true, 'risk']);
    expect(result).toMatchObject({ economyId: 'JPN', year: 2027, countryIds: ['CHN', 'MMR'] });
    const values = result.materials.flatMap((each: { stages: { figures: { figure: object }[] }[] }) =>
      each.stages.flatMap(({ figures }) => figures.flatMap(({ figure }) => Object.values(figure))),
    );
    expect(values).not.toContain(null);
  });

  it('works a table of observations out with no project', async () => {
    const path = join(newFolder(), 'table.json');
    const observation = {
      material: 'REE',
      stage: 'metal',
      year: 2020,
      measure: 'imports',
      unit: 'kg',
      source: 'G-13',
    };
    const kilograms = {
      CHN: 3305510,
      VNM: 2560330,
      THA: 924000,
      AUT: 1200,
      OTH: 210,
      BEL: 4,
      GBR: 4,
      USA: 3,
    };
    const observations = Object.entries(kilograms).map(([country, value]) => ({
      ...observation,
      country,
      value,
    }));
    writeFileSync(path, JSON.stringify({ economy: 'JPN', year: 2020, countries: ['CHN'], observations }));
    const { code, json } = await lodestone('risk', '--from', path, '--json');
    expect(code).toBe(0);
    const figures: { indicator: string; figure: Record<string, number> }[] =
      json().result.materials[0].stages[0].figures;
    const of = (indicator: string) => figures.find((each) => each.indicator === indicator)?.figure;
    expect(of('direct')?.value).toBeCloseTo(48.673, 3);
    // Other Asia is not named: a hair of an interval, as published within it.
    expect(of('hhi')?.low).toBeCloseTo(3975.49, 2);
    expect(figures.find((each) => each.indicator === 'direct')).toMatchObject({ year: 2020, stage: 'metal' });
  });

  it('prints the schema of the table', async () => {
    const { code, json } = await lodestone('schema', 'risk-table', '--json');
    expect(code).toBe(0);
    expect(json().result.required).toEqual(
      expect.arrayContaining(['economy', 'year', 'countries', 'observations']),
    );
  });

  it('names the field of a table that does not fit, and leaves with 1', async () => {
    const path = join(newFolder(), 'table.json');
    writeFileSync(
      path,
      JSON.stringify({ economy: 'JPN', year: 2020, countries: ['CHN'], observations: [{}] }),
    );
    const { code, error } = await lodestone('risk', '--from', path);
    expect(code).toBe(1);
    expect(error).toContain('table.json');
    expect(error).toContain('observations.0.material');
  });

  it.each([
    [['--economy', 'XXX'], 1, 'economy'],
    [['--material', 'Xx'], 1, 'Xx'],
    [['--year', '1850'], 1, 'not a whole year'],
    [['--stage', 'moon'], 2, 'moon'],
    [['--missing-governance', '9'], 2, '-2.5'],
    [['--from', 'table.json'], 2, 'either'],
  ])('leaves %j with %i', async (options, expected, word) => {
    const { code, error } = await lodestone('risk', await sampleFile(), ...options);
    expect(code).toBe(expected);
    expect(error).toContain(word);
  });
});
