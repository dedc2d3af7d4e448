import { expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { measureAddCommand } from '../../electron/features/measures/add-command';
import { measuresCommand } from '../../electron/features/measures/command';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([measureAddCommand, measuresCommand, tableCommand]);

const NOTICE = ['--title', 'No. 70', '--kind', 'ban', '--issuer', 'CHN', '--in-force', '2027-01-10'];

it('brings a measure and its goods as one change, which is law from its day on', async () => {
  const file = await sampleProject();
  const added = await resultOf('measure-add', file, ...NOTICE, '--announced', '2026-12-20', '--goods', 'Rb');
  expect(added).toEqual({ measureId: 'CHN-2027-01-10' });
  const asked = ['--from', 'CHN', '--material', 'Rb', '--stage', 'separation', '--to', 'JPN'];
  expect(await resultOf('measures', file, '--on', '2027-01-10', ...asked)).toMatchObject({ law: 'ban' });
  expect(await resultOf('measures', file, '--on', '2027-01-09', ...asked)).not.toMatchObject({ law: 'ban' });
});

it.each([
  ['measure-add', NOTICE, 'en', 'holds goods back and names none'],
  ['measure-add', NOTICE, 'ja', '対象がありません'],
  ['measure-add', [...NOTICE, '--goods', 'Rb', '--ended', '2027-01-09'], 'en', 'lies before the day'],
] as const)(
  '%s %j in %s is refused in one sentence, and nothing is written',
  async (command, given, lang, words) => {
    const file = await sampleProject();
    const before = await resultOf('table', file, 'show', 'measure');
    const { code, err } = await lodestone([command, file, '--lang', lang, ...given]);
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
    expect(await resultOf('table', file, 'show', 'measure')).toEqual(before);
  },
);

const ROWS: Readonly<Record<string, readonly string[]>> = {
  measure: ['id=CN-2026-99', 'nameEn=m', 'nameJa=m', 'issuer=CHN', 'kind=ban', 'inForce=2026-12-01'],
  measureState: ['measureId=CN-2025-57', 'learntOn=2026-11-11'],
  measureGoods: ['measureId=CN-2025-57', 'nameEn=g', 'nameJa=g', 'sure=read'],
  observation: ['seriesId=jp-all-official-volume', 'countryId=CHN', 'year=2026', 'value=3', 'mark=known'],
};

it.each([
  ['measure', ['destinations=*', 'sure=read', 'checkedOn=2026-12-01', 'learntOn=2026-12-01'], 'names none'],
  ['measureState', ['state=suspended', 'from=2027-06-01', 'to=2027-01-01'], 'ends on or after the day'],
  ['measureState', ['state=applies', 'from=2026-11-10'], 'overlap'],
  ['measureGoods', ['codes=2846901'], '4, 6, 8, 9 or 10 digits'],
  ['observation', ['period=2026-13', 'censor=none'], 'one of 01 to 12'],
] as const)('table add %s %j says what is wrong, and nothing is written', async (table, values, words) => {
  const file = await sampleProject();
  const before = await resultOf('table', file, 'show', table);
  const typed = [...(ROWS[table] ?? []), ...values].flatMap((value) => ['--value', value]);
  const { code, err } = await lodestone(['table', file, 'add', table, '--lang', 'en', ...typed]);
  expect([code, err]).toEqual([1, expect.stringContaining(words)]);
  expect(await resultOf('table', file, 'show', table)).toEqual(before);
});
