import { expect, it } from 'vitest';
import { measureScenarioCommand } from '../../electron/features/measures/shock-command';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([measureScenarioCommand]);

it('says what the register does not, by options', async () => {
  const given = ['--measure', 'CN-2026-1P', '--days', '60', '--withheld', '75', '--materials', 'Dy,Tb'];
  const { ownShocks } = await resultOf('measure-scenario', await sampleProject(), ...given);
  expect(ownShocks).toMatchObject([
    { shock: { start: '2026-01-06', end: '2026-03-07', approvedPercent: 25, materials: ['Dy', 'Tb'] } },
  ]);
});

it.each([
  [['CN-2026-1P'], 'en', 'say how many days it lasts (on the command line: --days)'],
  [['CN-2026-1P'], 'ja', '継続日数を指定してください'],
  [['CN-2010-Q2'], 'en', 'say it in percent (on the command line: --withheld)'],
  [['ID-2020'], 'ja', '対象の品目を指定するか'],
  [['CN-2026-1P', '--days', '0'], 'en', 'is to last 0 days'],
])('%j in %s is refused in one sentence', async (given, lang, words) => {
  const asked = ['measure-scenario', await sampleProject(), '--lang', lang, '--measure', ...given];
  const { code, err } = await lodestone(asked);
  expect([code, err]).toEqual([1, expect.stringContaining(words)]);
});
