import { describe, expect, it } from 'vitest';
import { fileCommands } from '../../electron/features/files/command';
import { scenarioCommand } from '../../electron/features/scenarios/command';
import { setStockCommand } from '../../electron/features/stocks/command';
import { setReleaseCommand } from '../../electron/features/stocks/release-command';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([
  ...fileCommands,
  scenarioCommand,
  setStockCommand,
  setReleaseCommand,
]);

const FIRM = ['--economy', 'JPN', '--material', 'Dy', '--tier', 'firm'];
const SCENARIO = ['--scenario', 'Licences 25 %'];

/** The row of the firms in the answer, as a program that reads the JSON sees it. */
async function firm(file: string, ...more: string[]): Promise<unknown> {
  const { groups } = await resultOf('set-stock', file, ...FIRM, ...more);
  const [group] = groups as { readonly rows: readonly { readonly tier: string }[] }[];
  return group?.rows.find(({ tier }) => tier === 'firm');
}

describe('lodestone set-stock', () => {
  it.each<[string, string[], object]>([
    ['the opening stock', ['--value', '33'], { tonnes: 33 }],
    ['a limit', ['--field', 'maximum', '--value', '90'], { maximum: 90 }],
    ['a target', ['--field', 'targetDays', '--value', '30'], { targetDays: 30 }],
    [
      'a mark and a note',
      ['--mark', 'estimated', '--note', 'by phone'],
      { mark: 'estimated', note: 'by phone' },
    ],
    [
      'a range with the figure',
      ['--value', '33', '--low', '30', '--high', '36'],
      { tonnes: 33, low: 30, high: 36 },
    ],
    ['no source', ['--source', 'none'], { source: null }],
    ['a scenario’s stock', ['--value', '7', ...SCENARIO], { tonnes: 7, baseTonnes: 95.99, overridden: true }],
  ])('sets %s as one change, which undo takes back', async (_what, more, row) => {
    const file = await sampleProject();
    expect(await firm(file, ...more)).toMatchObject(row);
    const { undo } = (await resultOf('undo', file)) as { readonly undo: { readonly depth: number } };
    expect(undo.depth).toBe(0);
  });

  it('prints the tiers of the material in the language of the person', async () => {
    const file = await sampleProject();
    const { out } = await lodestone(['set-stock', file, ...FIRM, '--value', '33', '--low', '30']);
    expect(out).toMatch(/firms? +33 .* 30 – /i);
    const ja = await lodestone(['--lang', 'ja', 'set-stock', file, ...FIRM, '--value', '34']);
    expect(ja.out).toMatch(/ 34 /);
    expect(ja.out).toContain('確度');
  });

  it.each<[string, string[], number, RegExp]>([
    ['nothing to set', [], 2, /give --value/],
    ['a field that there is not', ['--field', 'colour', '--value', '1'], 2, /tonnes or minimum/],
    ['a mark of a scenario', ['--value', '1', '--mark', 'known', ...SCENARIO], 2, /speak of the plan/],
    ['a mass below zero', ['--value', '-1'], 1, /zero or more/],
    ['a limit of a scenario', ['--field', 'maximum', '--value', '1', ...SCENARIO], 1, /opening stocks only/],
    ['a range the wrong way round', ['--low', '5', '--high', '4'], 1, /wrong way round/],
    ['a source that is not there', ['--source', 'gone'], 1, /no source "gone"/],
  ])('refuses %s', async (_what, more, code, words) => {
    const got = await lodestone(['set-stock', await sampleProject(), ...FIRM, ...more]);
    expect([got.code, got.err]).toEqual([code, expect.stringMatching(words)]);
  });
});

describe('lodestone set-release', () => {
  const national = (file: string, ...more: string[]) =>
    lodestone([
      ...['set-release', file, '--economy', 'JPN', '--material', 'Dy', '--tier', 'national'],
      ...[...SCENARIO, ...more],
    ]);

  it('says in a scenario when a tier is released, in the language of the person, and switches it off', async () => {
    const file = await sampleProject();
    const days = ['--trigger', 'shortage', '--delivery-days', '8', '--tonnes', '0.5'];
    expect((await national(file, ...days)).out).toBe(
      'at the first shortage; 8 days to delivery; at most 0.5 t REO\n\nHolds stock figures not for the public\n',
    );
    expect((await national(file, '--up-to-rank', '2', '--lang', 'ja')).out).toBe(
      '不足の発生、引渡しまで8日、0.5 t（REO換算）まで、優先順位2まで\n\n非公開：備蓄量を含む\n',
    );
    const shown = (await resultOf('scenario', 'show', file, ...['--name', 'Licences 25 %'])) as unknown as {
      readonly ownOverrides: readonly { readonly field: string; readonly value: number }[];
    };
    expect(shown.ownOverrides.map(({ field, value }) => [field, value])).toEqual(
      expect.arrayContaining([
        ['releaseRule.trigger', 2],
        ['releaseRule.deliveryDays', 8],
        ['releaseRule.tonnes', 0.5],
        ['releaseRule.upToRank', 2],
      ]),
    );
    expect((await national(file, '--tonnes', 'none', '--up-to-rank', 'none')).out).toBe(
      'at the first shortage; 8 days to delivery\n\nHolds stock figures not for the public\n',
    );
    expect((await national(file, '--trigger', 'open')).out).toBe(
      'open without a rule\n\nHolds stock figures not for the public\n',
    );
  });

  it.each<[string, string[], number, string]>([
    ['nothing', [], 2, 'give --trigger'],
    [
      'a rank that is none',
      ['--trigger', 'shortage', '--up-to-rank', '5'],
      2,
      'expected 1 or 2 or 3 or none',
    ],
    ['a date that is missing', ['--trigger', 'date'], 1, 'on a date needs the date'],
  ])('refuses %s', async (_, more, code, words) => {
    const result = await national(await sampleProject(), ...more);
    expect([result.code, result.err]).toEqual([code, expect.stringContaining(words)]);
  });
});
