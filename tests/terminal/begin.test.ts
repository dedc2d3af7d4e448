import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { fileCommands } from '../../electron/features/files/command';
import { newFolder } from '../tidy-up';
import { commandLine } from './command-line';

const { lodestone, resultOf } = commandLine([...fileCommands, tableCommand]);

const made = async (...said: string[]) => {
  const file = join(newFolder(), 'plan.lodestone');
  return { file, result: await resultOf('new', file, ...said) };
};

describe('a project that is begun', () => {
  it('is about its economy and its minerals, as one change', async () => {
    const said =
      '--economy DEU --minerals Mg,Ga,Slag=gross --stage metal --watch CHN,RUS --years 2024-2030 --currency EUR';
    const { file, result } = await made(...said.split(' '), '--time-zone', 'Europe/Berlin');
    expect(result).toMatchObject({
      revision: 1,
      settings: {
        ...{ economyId: 'DEU', materialId: 'Mg', stage: 'metal', watched: ['CHN', 'RUS'] },
        ...{ firstYear: 2024, lastYear: 2030, yearBegins: 1, currency: 'EUR', timeZone: 'Europe/Berlin' },
        paperLanguage: 'en',
      },
    });
    const { rows } = await resultOf('table', file, 'list', 'material');
    expect(rows).toMatchObject([
      { id: 'Ga', nameEn: 'Gallium', basis: 'metal', hsCodes: ['8112.92'], position: 2 },
      { id: 'Mg', nameEn: 'Magnesium', basis: 'metal', position: 1 },
      { id: 'Slag', nameEn: 'Slag', basis: 'gross', position: 3 },
    ]);
    const { rows: countries } = await resultOf('table', file, 'list', 'country');
    const economies = (countries as { id: string; isEconomy: boolean }[]).filter((row) => row.isEconomy);
    expect(economies.map(({ id }) => id)).toEqual(['DEU']);
  });

  it('has the money of its economy where none is said', async () => {
    const { result } = await made('--economy', 'KOR', '--minerals', 'Li');
    expect(result).toMatchObject({ settings: { currency: 'KRW', watched: [] } });
  });

  it.each([
    ['--economy DEX --minerals Mg', 1, /no country "DEX"/],
    ['--economy DEU --minerals Slag', 1, /tonnes of "Slag"/],
    ['--economy DEU --minerals Mg --currency euro', 1, /three capital letters/],
    ['--economy DEU --minerals Mg --time-zone Berlin', 1, /Europe\/Berlin/],
    ['--economy DEU --minerals Mg --years 2030-2024', 1, /last year/],
    ['--economy DEU --minerals Mg --years soon', 2, /2024-2030/],
    ['--economy DEU', 2, /at least one mineral/],
  ])('%s is refused in words and makes no file', async (said, code, words) => {
    const file = join(newFolder(), 'plan.lodestone');
    const outcome = await lodestone(['new', file, ...said.split(' ')]);
    expect([outcome.code, outcome.err]).toEqual([code, expect.stringMatching(words)]);
    expect(existsSync(file)).toBe(false);
  });
});
