import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { fileCommands } from '../../electron/features/files/command';
import { recoverCommand } from '../../electron/features/recovery/command';
import { recoveringPart } from '../../electron/threads/in-this-thread/recovering';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';
import { stateOf } from './run-line';

const { lodestone, resultOf } = commandLine([tableCommand, ...fileCommands, recoverCommand], recoveringPart);

const STOCK = ['set', 'stock', 'JPN|NdPr|national', '--who', 'analyst', '--value'];
const stock = (file: string, value: string) => resultOf('table', file, ...STOCK, `minimum=${value}`);
const minimum = async (file: string) =>
  JSON.stringify(await resultOf('table', file, 'get', 'stock', 'JPN|NdPr|national'));

describe('lodestone recover', () => {
  let file = '';
  let state = '';
  beforeEach(async () => {
    file = await sampleProject();
    await stock(file, '12.5');
    [state = ''] = readdirSync(join(dirname(file), '.lodestone-backups'));
  });

  it('says what lies on the disk, in both languages, and changes nothing', async () => {
    const before = stateOf(file);
    const found = await resultOf('recover', file);
    expect(found).toMatchObject({
      file: { kind: 'opens', revision: 2 },
      journals: [],
      kept: [{ name: state }],
    });
    expect((await lodestone(['recover', file])).out).toMatch(/whole and holds every change up to no\. 2\./);
    expect((await lodestone(['recover', file, '--lang', 'ja'])).out).toMatch(/2番までの変更を全て含む/);
    expect(stateOf(file)).toEqual(before);
  });

  it('compares with a backup, restores it and takes the restore back', async () => {
    const now = await minimum(file);
    const { out } = await lodestone(['recover', file, '--compare', state]);
    expect(out).toMatch(/1\b[\s\S]*12\.5 t REO/);
    await resultOf('recover', file, '--restore', state);
    expect(await minimum(file)).not.toBe(now);
    expect((await lodestone(['recover', file, '--compare', state])).out).toMatch(/same rows/);
    await resultOf('recover', file, '--undo-restore');
    expect(await minimum(file)).toBe(now);
  });

  it('makes a new project and tables of a file that cannot be opened', async () => {
    const bytes = readFileSync(file);
    const page = Math.floor(bytes.indexOf('lynas-kuantan', 60_000) / 4096) * 4096;
    writeFileSync(file, bytes.fill(0, page, page + 4096));
    const told = await lodestone(['recover', file]);
    expect([told.code, told.out]).toEqual([0, expect.stringMatching(/change log is whole[\s\S]*is damaged/)]);
    const out = join(newFolder(), 'new.lodestone');
    expect((await lodestone(['recover', file, '--make', out])).out).toMatch(/up to change no\. 2/);
    expect(await resultOf('verify', out, '--all')).toMatchObject({ sound: true });
    const csv = join(newFolder(), 'new.csv');
    expect((await lodestone(['recover', file, '--make', csv])).out).toMatch(
      /Holds stock figures not for the public$/m,
    );
    expect(readdirSync(dirname(csv)).length).toBeGreaterThan(10);
    expect(readFileSync(csv.replace('.csv', '-stock.csv'), 'utf8')).toMatch(/JPN.*12\.5/);
  });
});

describe('lodestone recover asked for what cannot be done', () => {
  it('refuses it in words, and changes nothing', async () => {
    const whole = await sampleProject();
    const before = stateOf(whole);
    const cases: readonly (readonly [string[], number, RegExp])[] = [
      [['--restore', 'x', '--undo-restore'], 2, /one at a time/],
      [['--restore', 'x'], 1, /no kept earlier state "x"/],
      [['--compare', 'x'], 1, /no kept earlier state "x"/],
      [['--take-in', 'x'], 1, /No journal "x"/],
      [['--undo-restore'], 1, /No restore/],
      [['--make', '/x/y.txt'], 1, /\.lodestone, \.xlsx or \.csv/],
      [['--save-all', '/no/such'], 1, /There is no folder/],
    ];
    for (const [options, code, words] of cases) {
      const outcome = await lodestone(['recover', whole, ...options]);
      expect([options, outcome.code, outcome.err]).toEqual([options, code, expect.stringMatching(words)]);
    }
    expect(stateOf(whole)).toEqual(before);
  });
});
