import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blueprintCommand } from '../../electron/features/blueprint/command';
import { fileCommands } from '../../electron/features/files/command';
import { historyCommand } from '../../electron/features/history/command';
import { scenarioCommand } from '../../electron/features/scenarios/command';
import { whatIfCommand } from '../../electron/features/scenarios/what-if-command';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { commandLine, sampleProject } from './command-line';
import { stateOf } from './run-line';

const { lodestone, resultOf } = commandLine(
  [blueprintCommand, ...fileCommands, historyCommand, scenarioCommand, whatIfCommand],
  runsPart,
);

describe('blueprint', () => {
  it('shows the path without a name and changes nothing', async () => {
    const file = await sampleProject();
    const before = stateOf(file);
    const { code, out } = await lodestone(['blueprint', file, '--economy', 'EU27']);
    expect(code).toBe(0);
    expect(out).toMatch(/Diversification +81\.61\s%[^\n]*\(2010\) +58\s%[^\n]*\(2020\) +× 0\.9664 a year/);
    expect(out).toContain('Share at most 65 % (EU: one third country): 2034');
    expect(stateOf(file)).toEqual(before);
  });
  it('--out writes the paces and the years of each material', async () => {
    const file = await sampleProject();
    const { out } = await lodestone(['blueprint', file, '--economy', 'USA', '--out', `${file}.csv`]);
    expect(out).toContain(`Written: ${file}-path-NdPr.csv`);
    const lines = (part: string) => readFileSync(`${file}${part}.csv`, 'utf8').split('\r\n');
    expect(lines('')[0]).toMatch(/Lever,From,To,Pace,"Part, points",Mark,What is counted$/);
    expect(lines('')[4]).toMatch(
      /^Demand,"14,470 t REO \(2012\)","18,835 t REO \(2024\)",× 1\.0222 a year,0\./,
    );
    expect(lines('-path-Dy')[1]).toBe('2026,88,88,123.2,140');
  });
  it('makes a scenario that an undo takes away', async () => {
    const file = await sampleProject();
    const made = await resultOf('blueprint', file, '--economy', 'KOR', '--name', 'Korea', '--years', '5');
    expect(made.scenario).toMatchObject({ name: 'Korea' });
    expect((await lodestone(['whatif', file, '--scenario', 'Korea'])).out).toContain(
      'South Korea, Separation, from 2027-01-01',
    );
    await lodestone(['undo', file]);
    expect((await lodestone(['scenario', 'list', file])).out).not.toContain('Korea');
  });
  it.each<[string, readonly string[], number]>([
    ['no economy', [], 2],
    ['a stage that is none', ['--economy', 'EU27', '--stage', 'moon'], 2],
    ['too many years', ['--economy', 'EU27', '--years', '21'], 2],
    ['Japan itself', ['--economy', 'JPN'], 1],
    ['a year that is none', ['--economy', 'EU27', '--since', 'then'], 1],
  ])('gives the right exit code for %s', async (_what, args, code) => {
    expect((await lodestone(['blueprint', await sampleProject(), ...args])).code).toBe(code);
  });
});

it('names a scenario that is made without a name in each language, and keeps one that is typed as it is', async () => {
  const file = await sampleProject();
  const made = async (...name: string[]) => {
    const { scenario } = await resultOf('blueprint', file, '--economy', 'KOR', '--name', ...name);
    return scenario;
  };
  expect(await made()).toMatchObject({
    name: expect.stringContaining('South Korea'),
    nameJa: expect.stringContaining('韓国'),
  });
  expect(await made('案A')).toMatchObject({ name: '案A', nameJa: null });
  const { out } = await lodestone(['history', file, '--limit', '2', '--lang', 'ja']);
  expect(out).toContain('案A');
});
