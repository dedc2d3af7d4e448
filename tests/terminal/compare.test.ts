import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareCommand } from '../../electron/features/compare/command';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone } = commandLine([compareCommand], runsPart);

const TWO = ['--scenarios', 'Licences 60 %, licences-25'];

describe('compare', () => {
  it.each([
    [
      'en',
      /A +Licences 60 % +2026-04-01 +365 +2026-07-11 +5 +1 +281\.8[\s\S]*B +Licences 25 % .* 34 +13 +\+8 +7 +\+6 +982\.1 +\+700\.3/,
      /Licences: 60 % approved, 20 days late → Licences: 25 % approved, 45 days late/,
    ],
    [
      'ja',
      /A +輸出許可制（許可率60%） +2026年4月1日[\s\S]*B +輸出許可制（許可率25%）/,
      /281\.8[\s\S]*輸出許可制：許可率60%、20日遅れ → 輸出許可制：許可率25%、45日遅れ +700\.3[\s\S]*982\.1/,
    ],
  ])('prints scenarios side by side, and why: %s', async (language, figures, parts) => {
    const file = await sampleProject();
    const { code, out } = await lodestone([
      'compare',
      file,
      ...TWO,
      '--parts',
      'licences-25',
      '--lang',
      language,
    ]);
    expect([code, out]).toEqual([0, expect.stringMatching(figures)]);
    expect(out).toMatch(parts);
  });

  it('writes the same report as CSV, one file a table', async () => {
    const path = join(newFolder(), 'side.csv');
    const { out } = await lodestone(['compare', await sampleProject(), ...TWO, '--out', path]);
    const written = [...out.matchAll(/\S+\.csv/g)].map(([name]) =>
      readFileSync(join(path, '..', name.split('/').at(-1) ?? ''), 'utf8'),
    );
    expect(written.map((text) => text.split(/\r?\n/)[2])).toEqual([
      expect.stringMatching(/^B,Licences 25 %,2026-04-01,365,2026-06-07,34,13,8,7,6,982\.\d+,700\.\d+,/),
      'Optical glass and phosphors,2026-07-11,2026-06-07,34',
      '2026-05-16,B,"stock differs from A: Scandium, Yttrium, Samarium and 4 more"',
    ]);
  });

  it.each([
    ['one scenario', ['--scenarios', 'licences-25'], 1, /two|2/],
    ['an unknown one', ['--scenarios', 'licences-25,nobody'], 1, /nobody/],
    ['a seed that is none', [...TWO, '--seed', 'x'], 2, /seed/],
  ])('refuses %s', async (_what, args, code, words) => {
    const answer = await lodestone(['compare', await sampleProject(), ...args]);
    expect([answer.code, answer.err]).toEqual([code, expect.stringMatching(words)]);
  });
});
