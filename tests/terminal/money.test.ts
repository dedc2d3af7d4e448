import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { schemaCommand } from '../../electron/features/files/schema-command';
import { moneyCommand } from '../../electron/features/money/command';
import { pricesCommand } from '../../electron/features/money/prices-command';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([tableCommand, schemaCommand, moneyCommand, pricesCommand]);

describe('money', () => {
  it('of a file needs no project', async () => {
    const file = join(newFolder(), 'money.json');
    writeFileSync(
      file,
      JSON.stringify({
        priceFloors: [
          { name: 'NdPr', floor: 110, termYears: 1, firstYear: 2027, tonnes: [1_000], reference: [70] },
        ],
      }),
    );
    const { priceFloors } = await resultOf('money', '--from', file);
    expect(priceFloors).toEqual([
      {
        name: 'NdPr',
        years: [{ year: 2027, reference: 70, tonnes: 1_000, paidYen: 40_000 }],
        totalYen: 40_000,
      },
    ]);
    expect((await lodestone(['money', '--from', file])).out).toMatch(/2027 +70 +1,000 +40,000/);
  });
  it('--out writes each kind that a file asked for, each price floor by itself', async () => {
    const base = join(newFolder(), 'money');
    const floor = {
      name: 'NdPr',
      floor: 110,
      termYears: 1,
      firstYear: 2027,
      tonnes: [1_000],
      reference: [70],
    };
    const duty = { name: 'T', kind: 'export_tax', price: 100, tonnes: 50, dutyPercent: 10 };
    writeFileSync(`${base}.json`, JSON.stringify({ priceFloors: [floor, floor], duties: [duty] }));
    const { out } = await lodestone(['money', '--from', `${base}.json`, '--out', `${base}.csv`]);
    const lines = (part: string) => readFileSync(`${base}${part}.csv`, 'utf8').slice(1).split('\r\n');
    expect(out.match(/Price floors/g)).toHaveLength(1);
    expect(lines('').slice(0, 2)).toEqual([
      'year,"reference, yen/t","sold, t","paid by the giver, yen"',
      '2027,70,1000,40000',
    ]);
    expect(lines('-floor-2')).toEqual(lines(''));
    expect(lines('-duties')[1]).toMatch(/^T,export tax,110[.\d]*,50,500/);
  });
  it('of a project gives prices with their year and mark, and says what is guessed', async () => {
    const { code, out } = await lodestone(['money', await sampleProject(), '--discount', '0']);
    expect(code).toBe(0);
    expect(out).toMatch(/Dy +308\.5 +239 +2025 +known +11,061,123,150 +331,833,695/);
    expect(out).toContain(
      'Guessed: US dollar in yen: 150; Keeping a year, % of the value: 3; Years kept: 5; Discount a year, %: 0',
    );
  });
  it('of a project holds a price floor against the published price', async () => {
    const args = ['--floor', '110', '--material', 'NdPr', '--tonnes', '5000', '--term', '1', '--cap', '4000'];
    expect(await resultOf('money', await sampleProject(), ...args)).toMatchObject({
      totalYen: 24_600_000_000,
    });
  });
  it.each<[string, (file: string) => readonly string[], number]>([
    ['neither a file nor --from', () => ['money'], 2],
    ['both', (file) => ['money', file, '--from', 'x.json'], 2],
    ['a floor without its terms', (file) => ['money', file, '--floor', '110'], 2],
    ['a rate that is no number', (file) => ['money', file, '--yen-per-usd', 'many'], 2],
    ['a rate of nothing', (file) => ['money', file, '--yen-per-usd', '0'], 1],
    ['a file that is not there', () => ['money', '--from', 'nowhere.json'], 1],
    ['an economy that is none', (file) => ['money', file, '--economy', 'XXX'], 1],
  ])('gives the right exit code for %s', async (_what, argv, code) => {
    expect((await lodestone(argv(await sampleProject()))).code).toBe(code);
  });
  it('prints the schema of its file', async () => {
    const schema = await resultOf('schema', 'money');
    expect(Object.keys(schema.properties as object)).toEqual(['stocks', 'priceFloors', 'projects', 'duties']);
  });
});

describe('prices', () => {
  it('lists the book in China and outside, and counts as stocks do once a price is added', async () => {
    const project = await sampleProject();
    const { out } = await lodestone(['prices', project]);
    expect(out).toMatch(/Dy +239 +2025-12-31 +known +620 +2026-12-31 +guessed +159\.4.% +35,850,000/);
    const said = [
      'materialId=Dy',
      'place=china',
      'date=2026-06-30',
      'span=year',
      'usdPerKg=300',
      'mark=guessed',
    ];
    const values = said.flatMap((one) => ['--value', one]);
    expect((await lodestone(['table', project, 'add', 'price', ...values])).code).toBe(0);
    expect((await lodestone(['prices', project])).out).toMatch(/Dy +300 .* 45,000,000/);
    expect((await lodestone(['money', project])).out).toMatch(/Dy +308\.5 +300 +2026 +guessed/);
  });
});
