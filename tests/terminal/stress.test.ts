import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stressCommand } from '../../electron/features/stress/command';
import { questionsPart } from '../../electron/threads/in-this-thread/questions';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([stressCommand], questionsPart);

/** 1 t a day is needed, 0.6 of it from China and 0.4 from Australia; 6 t of stock; 30 days. */
const MODEL = {
  start: '2025-01-01',
  days: 30,
  economyId: 'JPN',
  stage: 'magnet',
  materials: [
    {
      materialId: 'Dy',
      suppliers: [
        { supplierId: 'north', countryId: 'CHN', percent: 60 },
        { supplierId: 'west', countryId: 'AUS', percent: 40 },
      ],
      uses: [{ useId: 'line', demand: 365 }],
      stock: { opening: 6 },
    },
  ],
};

function modelFile(change: object = {}): string {
  const path = join(newFolder(), 'model.json');
  writeFileSync(path, JSON.stringify({ ...MODEL, ...change }));
  return path;
}

const ofModel = (...more: string[]) => ['stress', '--model', modelFile(), ...more];

describe('stress of a model in a file', () => {
  it('removals: without China 6 t last 10 days and 20 * 0.6 = 12 t are short', async () => {
    const { result } = await resultOf(...ofModel('--pairs'));
    const { removals } = result as { removals: { nodes: object[]; shortfall: number }[] };
    // 2 countries, 2 suppliers, and the 4 pairs that are not a country with its own supplier.
    expect(removals).toHaveLength(8);
    expect(removals.find(({ nodes }) => nodes.length === 1)).toMatchObject({
      nodes: [{ kind: 'country', countryId: 'CHN' }],
      shortfall: expect.closeTo(12, 9),
    });
    const { out } = await lodestone(ofModel());
    expect(out).toMatch(/CHN +12 +12 +2025-01-11 +line +12\.0 +not known/);
    expect(out).toMatch(/Dy +30 +30 +CHN +40\.0/);
  });

  it('pairs: the --top worst with the word that no other is worse, and all of them with --all', async () => {
    const kept = async (...more: string[]) => {
      const { result } = await resultOf(...ofModel('--pairs', ...more));
      const { removals, sets } = result as { removals: object[]; sets: number };
      return [removals.length, sets];
    };
    expect([await kept('--top', '3'), await kept('--top', '3', '--all')]).toEqual([
      [3, 8],
      [8, 8],
    ]);
    const { out } = await lodestone(ofModel('--pairs', '--top', '3'));
    expect(out).toContain(
      'Single removals and pairs: the 3 worst of 8; none of the others leaves a larger shortfall.',
    );
    const { out: every } = await lodestone(ofModel('--pairs', '--top', '3', '--all'));
    expect(every).not.toContain('worst of');
  });

  it('worst: 11 days of China reduce the line, proven; two nodes in 12 make it stand', async () => {
    const { out } = await lodestone(ofModel('--kind', 'worst', '--node-days', '10,11'));
    expect(out).toMatch(/11 +CHN 11 days from 20\d\d-\d\d-\d\d +1 +0 +0\.6 +not known +0\.6\d* +proven/);
    expect(out).toMatch(/10 +\(none adds anything\) +0 +0/);
    const asked = ['--kind', 'worst', '--objective', 'standing', '--nodes', '2', '--node-days', '12'];
    const { result } = await resultOf(...ofModel(...asked));
    expect(result).toMatchObject({ kind: 'worst', base: 0, shocks: [{ value: 1, bound: 1 }] });
    const { out: japanese } = await lodestone([...ofModel(...asked), '--lang', 'ja']);
    expect(japanese).toMatch(/停止ライン数/);
  });

  it('reverse: more than 6 t of 0.6 t a day: 100 % for 11 days, and the least share over 30 days', async () => {
    const { out } = await lodestone(ofModel('--kind', 'reverse'));
    // 11 * 0.6 * 91.0 % = 6.006; 30 * 0.6 * 33.4 % = 6.012.
    expect(out).toMatch(/CHN +91\.0.% for 11 days +11 +6\.0 +line, Dy, 2025-01-11 +- +71\.5.% +33\.4.%/);
  });

  it('two-way and break-even speak the same words in Japanese', async () => {
    const table = ['--kind', 'two-way', '--row', 'stock:Dy=3,6', '--column', 'demand:Dy=365,401.5'];
    const twoWay = await lodestone([...ofModel(...table), '--lang', 'ja']);
    // 36.5 t a year more are 0.1 t a day: 3 t last 30 days, which is the end of the run, and so do 6 t.
    expect(twoWay.out).toMatch(/3\.0 t（REO換算） +30日間減産なし/);
    const breakEven = await lodestone([...ofModel('--kind', 'break-even'), '--lang', 'ja']);
    expect(breakEven.out).toMatch(/需要量、Dy/);
  });

  it('tornado takes a measure', async () => {
    const { result } = await resultOf(...ofModel('--kind', 'tornado', '--measure', 'shortfall'));
    expect(result).toMatchObject({ kind: 'tornado', measure: { kind: 'shortfall' }, base: { value: 0 } });
  });

  it.each<[string, string[], RegExp]>([
    ['a removal that is longer than the run', ['--days', '31'], /lasts 31 days; .* from 1 to 30/],
    ['one of half a day', ['--days', '0.5'], /lasts 0\.5 days/],
    ['a first day outside of the run', ['--from', '2025-01-31'], /from 2025-01-01 to 2025-01-30/],
    [
      'a shock longer than the run',
      ['--kind', 'worst', '--node-days', '31'],
      /31 node-days; .* from 1 to 30/,
    ],
    ['too many nodes', ['--kind', 'worst', '--nodes', '4'], /takes 1 to 3/],
    ['a line that is not there', ['--kind', 'break-even', '--line', 'ships'], /no line "ships"/],
    [
      'a cover below zero',
      ['--kind', 'reverse', '--target', 'cover-below', '--below', '-1'],
      /target\.days is -1/,
    ],
    ['a material that is not run', ['--kind', 'tornado', '--material', 'Gd'], /no material "Gd"/],
    [
      'an input that is not there',
      ['--kind', 'two-way', '--row', 'stock:Dy', '--column', 'delay:ban'],
      /no input "delay:ban"/,
    ],
    [
      'a share above 100 %',
      ['--kind', 'two-way', '--row', 'share:Dy:north=120', '--column', 'stock:Dy'],
      /share:Dy:north is 120, more than 100/,
    ],
  ])('refuses %s', async (_, more, words) => {
    const { code, err } = await lodestone(ofModel(...more));
    expect([code, err.match(words) !== null], err).toEqual([1, true]);
  });

  it.each<[string, string[]]>([
    ['an unknown kind', ['--kind', 'sideways']],
    ['an unknown measure', ['--kind', 'tornado', '--measure', 'luck']],
    ['a cover without its days', ['--kind', 'reverse', '--target', 'cover-below']],
    ['a table without its inputs', ['--kind', 'two-way']],
    ['no such date', ['--from', '2025-02-30']],
    ['no rows', ['--top', '0']],
  ])('is used wrongly with %s', async (_, more) => {
    expect((await lodestone(ofModel(...more))).code).toBe(2);
  });

  it('wants a project with a scenario, or a model', async () => {
    expect((await lodestone(['stress'])).code).toBe(2);
  });
});

describe('stress of a scenario', () => {
  it('names things, says which ranges are declared, and gives the same document twice', async () => {
    const file = await sampleProject();
    const ask = ['stress', file, '--scenario', 'Licences 25 %', '--kind', 'tornado', '--materials', 'Dy,Tb'];
    const first = await resultOf(...ask);
    expect(await resultOf(...ask)).toEqual(first);
    expect(first).toMatchObject({ scenarioName: 'Licences 25 %', onPlan: false, version: '1.2.3' });
    const { out } = await lodestone([...ask, '--line', 'traction motors, ev']);
    expect(out).toMatch(/Opening stock, Dysprosium/);
    expect(out).toMatch(/ranges are declared ones: 10 % to either side, marked guessed/);
  });

  it('asks the plan without shocks', async () => {
    const file = await sampleProject();
    const ask = ['stress', file, '--scenario', 'Licences 25 %', '--kind', 'reverse', '--materials', 'Dy'];
    expect(await resultOf(...ask)).toMatchObject({ result: { brokenAlready: true, rows: [] } });
    const { result } = await resultOf(...ask, '--on', 'plan');
    const { brokenAlready, rows } = result as { brokenAlready: boolean; rows: { countryId: string }[] };
    expect([brokenAlready, rows[0]?.countryId]).toEqual([false, 'CHN']);
  });
});
