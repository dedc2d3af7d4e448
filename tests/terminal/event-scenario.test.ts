import { describe, expect, it } from 'vitest';
import { scenarioCommand } from '../../electron/features/scenarios/command';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([scenarioCommand]);

describe('lodestone scenario add --event', () => {
  it('says what the record does not, by options', async () => {
    const given = ['--event', 'ev-2025-7ree', '--days', '90', '--withheld', '75', '--materials', 'Dy,Tb'];
    const { ownShocks } = await resultOf('scenario', 'add', await sampleProject(), ...given);
    expect(ownShocks).toMatchObject([
      {
        shock: {
          ...{ kind: 'licence', start: '2025-04-04', end: '2025-07-03' },
          ...{ approvedPercent: 25, materials: ['Dy', 'Tb'] },
        },
      },
    ]);
  });

  it.each([
    [[], 'en', 'says no end: say how many days it lasts (on the command line: --days)'],
    [['--days', '90'], 'en', 'does not say how much is withheld: say it in percent'],
    [[], 'ja', '継続日数を指定してください'],
    [['--days', '0'], 'en', 'The event is to last 0 days'],
  ])('%j in %s is refused in one sentence', async (more, lang, words) => {
    const asked = ['scenario', 'add', await sampleProject(), '--event', 'ev-2025-7ree', '--lang', lang];
    const { code, err } = await lodestone([...asked, ...more]);
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
  });
});
