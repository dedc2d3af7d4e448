import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_NAMES } from '@shared/model/tables';
import { beforeEach, describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { fileCommands } from '../../electron/features/files/command';
import { historyCommand } from '../../electron/features/history/command';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';
import { stateOf } from './run-line';

const { lodestone, resultOf } = commandLine([tableCommand, ...fileCommands, historyCommand]);

let file = '';
beforeEach(async () => {
  file = await sampleProject();
});

const table = (...argv: string[]) => lodestone(['table', file, ...argv]);
const values = (...given: string[]) => given.flatMap((one) => ['--value', one]);

describe('lodestone table', () => {
  it.each(TABLE_NAMES)('lists %s in both languages', async (name) => {
    const { rows } = await resultOf('table', file, 'list', name);
    const [en, ja] = [await table('list', name), await table('list', name, '--lang', 'ja')];
    expect([en.code, ja.code]).toEqual([0, 0]);
    const [printed = ''] = en.out.trimEnd().split('\n\n'); // what is secret of it is said below
    expect(printed.split('\n').length).toBe((rows as unknown[]).length + 2); // head and rule
    expect(en.out).not.toEqual(ja.out);
  });

  it('gets a row by its key or its id', async () => {
    const byKey = await resultOf('table', file, 'get', 'stock', 'JPN|NdPr|national');
    expect(byKey).toMatchObject({ table: 'stock', key: 'JPN|NdPr|national', row: { tier: 'national' } });
    const { id } = byKey.row as { id: string };
    expect(await resultOf('table', file, 'get', 'stock', id)).toEqual(byKey);
    const { out } = await table('get', 'stock', id, '--lang', 'ja');
    expect(out).toMatch(/minimum +最低保有量（t（REO換算）） +\d/);
  });

  it('sets, adds and removes, each as one change that can be undone', async () => {
    const before = await resultOf('table', file, 'list', 'capacity');
    const plant = ['supplierId=lynas-kuantan', 'materialId=Tb', 'mark=guessed'];
    const added = await resultOf('table', file, 'add', 'capacity', ...values(...plant, 'tonnesPerYear=12.5'));
    expect(added).toMatchObject({ key: 'lynas-kuantan|Tb', row: { tonnesPerYear: 12.5, note: null } });
    const set = await resultOf(
      ...['table', file, 'set', 'capacity', 'lynas-kuantan|Tb'],
      ...values('tonnesPerYear=', 'note=a=b'),
    );
    expect(set).toMatchObject({ row: { tonnesPerYear: null, note: 'a=b' } });
    await resultOf('table', file, 'remove', 'capacity', 'lynas-kuantan|Tb');
    expect(await resultOf('table', file, 'list', 'capacity')).toEqual(before);
    await resultOf('undo', file);
    expect(await resultOf('table', file, 'get', 'capacity', 'lynas-kuantan|Tb')).toEqual(set);
    for (let step = 0; step < 2; step++) await resultOf('undo', file);
    expect(await resultOf('table', file, 'list', 'capacity')).toEqual(before);
  });

  it('signs its changes with words', async () => {
    await table('set', 'country', 'JPN', ...values('aliases=Nihon;Nippon'), '--lang', 'ja');
    expect((await lodestone(['history', file, '--limit', '1'])).out).toMatch(/国・地域「日本」：別の表記/);
  });

  it('writes its values to a file, secret rows left out when they are to be', async () => {
    const out = join(newFolder(), 'stocks.csv');
    await table('list', 'stock', '--out', out, '--redacted');
    const [head, ...lines] = readFileSync(out, 'utf8').trim().split('\r\n');
    expect(head).toMatch(/"?Opening stock \(t in own basis\)"?,/);
    const { rows } = await resultOf('table', file, 'list', 'stock');
    const open = (rows as { secret: boolean }[]).filter(({ secret }) => !secret);
    expect(lines).toHaveLength(open.length);
  });

  it.each<[readonly string[], RegExp]>([
    [['get', 'stock', 'JPN|Xx|national'], /no row "JPN\|Xx\|national".*economyId, materialId, tier/],
    [
      ['set', 'stock', 'JPN|NdPr|national', ...values('tonnes=-1')],
      /"tonnes" \(Opening stock\) takes a number of zero or more, and not "-1"/,
    ],
    [['set', 'stock', 'JPN|NdPr|national', ...values('tier=cellar')], /takes one of national, private, firm/],
    [['set', 'stock', 'JPN|NdPr|national', ...values('mark=')], /"mark" \(Mark\) cannot be empty/],
    [
      ['set', 'stock', 'JPN|NdPr|national', ...values('colour=red')],
      /has no field "colour"\. Its fields are id, economyId/,
    ],
    [['set', 'stock', 'JPN|NdPr|national', ...values('id=x')], /id of a row stays as it is/],
    [
      ['set', 'stock', 'JPN|NdPr|national', ...values('sourceId=nobody')],
      /names a row of "Sources", and "nobody" is none/,
    ],
    [['add', 'stock', ...values('economyId=JPN')], /also needs materialId, tier, tonnes, mark/],
    [
      [
        'add',
        'governance',
        ...values('countryId=CHN', 'indicator=political_stability', 'year=2022', 'score=1'),
      ],
      /has a row "CHN\|political_stability\|2022" already/,
    ],
    [
      ['add', 'country', ...values('id=JPN', 'nameEn=J', 'nameJa=J', 'isEconomy=true', 'aliases=')],
      /has a row "JPN" already/,
    ],
    [['set', 'scenario', 'base-2026', ...values('parentId=base-2026')], /levels|deep/i],
    [
      ['set', 'share', 'JPN|NdPr|separation|2026|lynas-kuantan', ...values('enteredAs=percent', 'value=99')],
      /shares of 2026 would sum to 1\d\d/,
    ],
    [
      ['set', 'share', 'JPN|NdPr|separation|2026|lynas-kuantan', ...values('enteredAs=percent', 'value=101')],
      /at "value": a percentage is at most 100/,
    ],
    [
      ['remove', 'country', 'JPN'],
      /rows of other tables hang on "Japan" of "Countries": Suppliers 4, .*Remove them with it/,
    ],
  ])('refuses in words, and changes nothing: %j', async (argv, expected) => {
    const before = stateOf(file);
    const { code, err } = await table(...argv);
    expect([code, stateOf(file)]).toEqual([1, before]);
    expect(err).toMatch(expected);
  });

  it('lists the tables, finds and orders rows, and prints them as CSV', async () => {
    const { tables } = await resultOf('table', file, 'list');
    expect(tables).toHaveLength(TABLE_NAMES.length);
    expect(tables).toContainEqual({ table: 'stock', rows: expect.any(Number) });
    expect((await table('list', '--lang', 'ja')).out).toMatch(/^stock +備蓄 +\d+$/m);
    const asked = ['--find', '中国 採掘', '--sort', '-leadTimeDays'];
    const { rows } = await resultOf('table', file, 'show', 'supplier', ...asked);
    const found = rows as { countryId: string; stage: string; leadTimeDays: number }[];
    expect(new Set(found.map(({ countryId, stage }) => `${countryId} ${stage}`))).toEqual(
      new Set(['CHN mining']),
    );
    const { out } = await table('show', 'supplier', ...asked, '--csv');
    expect(out.trim().split('\r\n')).toHaveLength(found.length + 1);
    expect((await table('show', 'supplier', '--sort', 'colour')).code).toBe(2);
  });

  it('removes a row with what hangs on it, as one change', async () => {
    const before = await resultOf('table', file, 'list');
    await resultOf('table', file, 'remove', 'supplier', 'lynas-kuantan', '--with-hanging');
    const { rows } = await resultOf('table', file, 'show', 'share', '--find', 'lynas-kuantan');
    expect((rows as { supplierId: string }[]).filter((row) => row.supplierId === 'lynas-kuantan')).toEqual(
      [],
    );
    await resultOf('undo', file);
    expect(await resultOf('table', file, 'list')).toEqual(before);
  });

  it('leaves rows of an import to the import', async () => {
    const { code, err } = await table(
      'add',
      'savedMapping',
      ...values('name=n', 'fingerprint=f', 'mapping={}'),
    );
    expect([code, err]).toEqual([1, expect.stringMatching(/written by an import alone/)]);
  });

  it.each([
    ['list', 'nonsense'],
    ['look', 'stock'],
    ['get', 'stock'],
    ['set', 'stock', 'JPN|NdPr|national'],
    ['set', 'stock', 'JPN|NdPr|national', '--value', 'tonnes'],
  ])('is wrong usage: %s', async (...argv) => {
    expect((await table(...argv)).code).toBe(2);
  });
});
