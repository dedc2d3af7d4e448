import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { packCommand } from '../../electron/features/data/pack/pack-command';
import { fileCommands } from '../../electron/features/files/command';
import { historyCommand } from '../../electron/features/history/command';
import { scenarioCommand } from '../../electron/features/scenarios/command';
import { whatIfCommand } from '../../electron/features/scenarios/what-if-command';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { newFolder } from '../tidy-up';
import { commandLine } from './command-line';

const { lodestone } = commandLine(
  [tableCommand, packCommand, ...fileCommands, historyCommand, scenarioCommand, whatIfCommand],
  runsPart,
);

/** Read once: folders of a test go with it. */
const packed = new Map<string, string>();
let sample: Buffer = Buffer.from('');

const json = async (...args: string[]) => {
  const { out, err, code } = await lodestone([...args, '--json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out).result;
};
const copyOf = (): string => {
  const made = newFolder();
  for (const [name, text] of packed) writeFileSync(join(made, name), text);
  return made;
};
const edit = (made: string, file: string, change: (text: string) => string): void =>
  writeFileSync(join(made, file), change(packed.get(file) ?? ''));
const sampleProject = (): string => {
  const file = join(newFolder(), 'sample.lodestone');
  writeFileSync(file, sample);
  return file;
};
const emptyProject = async (): Promise<string> => {
  const file = join(newFolder(), 'empty.lodestone');
  await lodestone(['new', file]);
  return file;
};
/** A stop of China under the name "stop", and what it does to antimony. */
const runIn = async (file: string) => {
  const goal = join(newFolder(), 'stop.json');
  const shock = {
    kind: 'ban',
    id: 'stop-cn',
    label: 'Stop',
    imposedBy: 'CHN',
    materials: ['Sb'],
    stages: [],
  };
  const times = { destinations: ['JPN'], start: '2026-04-01', end: '2026-10-01', recoveryDays: 0 };
  const window = { economy: 'JPN', stage: 'metal', start: '2026-04-01', days: 365 };
  writeFileSync(goal, JSON.stringify({ ...window, shocks: [{ ...shock, ...times }] }));
  await json('scenario', 'add', file, '--name', 'stop', '--from', goal);
  return (await json('whatif', file, '--scenario', 'stop')).result;
};

beforeAll(async () => {
  const [file, folder] = [join(newFolder(), 'sample.lodestone'), join(newFolder(), 'Sb')];
  await lodestone(['new', file, '--sample', 'japan']);
  await json('pack', 'out', 'Sb', folder, file);
  for (const name of readdirSync(folder)) packed.set(name, readFileSync(join(folder, name), 'utf8'));
  sample = readFileSync(file);
}, 60_000);

describe('a mineral pack', () => {
  it('is a folder of CSV files, one a table, with all that its rows name', async () => {
    const made = copyOf();
    expect([...packed.keys()]).toEqual(
      expect.arrayContaining(['material.csv', 'share.csv', 'stock.csv', 'source.csv']),
    );
    expect(await json('pack', 'check', made)).toMatchObject({ problems: [], materials: ['Sb'] });
    expect(packed.get('material.csv')).toContain('2617.10;2825.80;8110.10');
  });

  it('says that secret stocks go along', async () => {
    const [file, folder] = [sampleProject(), join(newFolder(), 'Sb')];
    const { out } = await lodestone(['pack', 'out', 'Sb', folder, file, '--lang', 'en']);
    expect(out).toMatch(/stock\.csv.*\n\nHolds stock figures not for the public\n$/);
  });

  it('fills an empty project in one change, and runs there as where it comes from', async () => {
    const [made, file] = [copyOf(), await emptyProject()];
    const added = await json('pack', 'add', made, file);
    expect(added.written).toBeGreaterThan(100);
    expect(await json('history', file)).toHaveLength(2);
    expect(await json('pack', 'add', made, file)).toMatchObject({ rows: added.rows, written: 0 });
    const [there, here] = [await runIn(sampleProject()), await runIn(file)];
    expect(there.materials[0].firstShortfall).not.toBeNull();
    expect(here).toEqual(there);
    await lodestone(['undo', file]); // the scenario
    await lodestone(['undo', file]);
    expect((await json('table', file, 'list', 'share')).rows).toEqual([]);
  }, 60_000);

  it('is told all its problems with file, line and cell, and then nothing of it is written', async () => {
    const made = copyOf();
    edit(made, 'stock.csv', (text) => text.replace(',366,', ',much,').replace(',private,', ',hidden,'));
    edit(made, 'demand.csv', (text) => text.replace('2700', '-1'));
    writeFileSync(join(made, 'prices.csv'), 'id\r\n');
    const file = await emptyProject();
    const { err, code } = await lodestone(['pack', 'add', made, file, '--lang', 'en']);
    expect(code).toBe(1);
    expect(err).toMatch(/The pack has \d problems, and nothing of it was taken in/);
    expect(err).toMatch(/prices\.csv: No table of a pack has this name/);
    expect(err).toMatch(
      /stock\.csv, cell D3: "hidden" does not fit tier, which takes one of national, private, firm/,
    );
    expect(err).toMatch(
      /stock\.csv, cell E3: "much" does not fit tonnes, which takes a number of zero or more/,
    );
    expect(err).toMatch(/demand\.csv, cell E\d: "-1" does not fit tonnes/);
    expect(await json('history', file)).toHaveLength(1);
  });

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'names what nobody holds',
      'stock.csv',
      (text) => text.replace('src-illustrative', 'src-none'),
      /stock\.csv, cell L\d: sourceId names "src-none"/,
    ],
    [
      'has shares of more than 100 %',
      'share.csv',
      (text) => text.replace(',34.32,', ',44.32,'),
      /share\.csv, cell H\d+: The shares of 2024 come to 110 % here/,
    ],
    [
      'says a row twice',
      'use.csv',
      (text) => `${text}${text.split('\r\n')[1]}\r\n`,
      /use\.csv, cell A\d: The row "use-jpn-sb-\w+" stands twice/,
    ],
    [
      'says a customs code that is none',
      'material.csv',
      (text) => text.replace('8110.10', '81101'),
      /material\.csv, cell J2: .*HS code has 4 to 10 digits/,
    ],
    [
      'has text that no file can keep',
      'use.csv',
      (text) => text.replace('use-jpn-sb-', 'use\0jpn-sb-'),
      /use\.csv, cell A2: .*text without NUL or broken characters/,
    ],
    [
      'gives a row the id of what every object has',
      'use.csv',
      (text) => text.replace(/use-jpn-sb-\w+/, 'constructor'),
      /use\.csv, cell A2: .*no word that the program keeps for itself/,
    ],
    [
      'calls a column by what every object has',
      'stock.csv',
      (text) => text.replace('note', '__proto__'),
      /stock\.csv, cell \w1: .*__proto__/,
    ],
    [
      'holds goods back and names none',
      'measureGoods.csv',
      (text) => text.slice(0, text.indexOf('\r\n') + 2),
      /measure\.csv, cell \w\d: Measure "CN-2024-\w+" holds goods back and names none/,
    ],
    [
      'leaves a column out',
      'stock.csv',
      (text) => text.replace('tonnes,', 'weight,'),
      /stock\.csv, cell A1: The columns tonnes are missing/,
    ],
  ])('is refused where it %s', async (_what, name, change, words) => {
    const made = copyOf();
    edit(made, name, change);
    const { err, code } = await lodestone(['pack', 'check', made, await emptyProject(), '--lang', 'en']);
    expect(code).toBe(1);
    expect(err).toMatch(words);
  });
});
