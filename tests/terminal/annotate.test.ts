import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { fileCommands } from '../../electron/features/files/command';
import { historyCommand } from '../../electron/features/history/command';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([tableCommand, ...fileCommands, historyCommand]);

let file = '';
/** Read once: folders of a test go with it. */
let sample: Buffer = Buffer.from('');
beforeAll(async () => {
  sample = readFileSync(await sampleProject());
}, 60_000);
beforeEach(() => {
  file = join(newFolder(), 'plan.lodestone');
  writeFileSync(file, sample);
});

const annotate = (table: string, ...more: string[]) =>
  lodestone(['table', file, 'annotate', table, ...more, '--lang', 'en']);
const csv = (text: string): string => {
  const path = join(newFolder(), 'marks.csv');
  writeFileSync(path, text);
  return path;
};
const stock = async (key: string) => (await resultOf('table', file, 'get', 'stock', key)).row;
const changes = async () => ((await resultOf('history', file)) as unknown as readonly unknown[]).length;

describe('annotations of many figures', () => {
  it('come from a file, by id or key, as one change that can be undone', async () => {
    const [before, count] = [await stock('JPN|Dy|firm'), await changes()];
    const from = csv(
      '\uFEFFkey,Mark,low,high,note,sourceId\r\nJPN|Dy|firm,estimated,3,30,"Counted, not weighed",src-illustrative\r\nJPN|NdPr|national,guessed,,,,\r\n',
    );
    const { out, code } = await annotate('stock', '--from', from);
    expect([code, out]).toEqual([0, expect.stringMatching(/^[12] of 2 rows say something else now/)]);
    expect(await stock('JPN|Dy|firm')).toMatchObject({
      mark: 'estimated',
      low: 3,
      high: 30,
      note: 'Counted, not weighed',
      sourceId: 'src-illustrative',
    });
    expect(await stock('JPN|NdPr|national')).toMatchObject({ low: null, note: null });
    expect(await changes()).toBe(count + 1);
    await resultOf('undo', file);
    expect(await stock('JPN|Dy|firm')).toEqual(before);
  });

  it('come by a filter, whatever figures stand in the rows', async () => {
    const where = ['--where', 'materialId=Tb', '--where', 'economyId=JPN'];
    const { meant, rows } = await resultOf(
      'table',
      file,
      'annotate',
      'share',
      ...where,
      '--value',
      'note=To be asked',
    );
    expect(meant).toBeGreaterThan(3);
    expect(
      (rows as { materialId: string; note: string }[]).map(({ materialId, note }) => [materialId, note]),
    ).toEqual(Array(Number(meant)).fill(['Tb', 'To be asked']));
    // What says so already is left alone.
    const again = await resultOf('table', file, 'annotate', 'share', ...where, '--value', 'note=To be asked');
    expect(again).toMatchObject({ meant, rows: [] });
  });

  it.each<[string, string[], number, RegExp]>([
    [
      'a figure itself',
      ['stock', '--where', 'materialId=Dy', '--value', 'tonnes=1'],
      2,
      /expected mark or low or high/,
    ],
    [
      'a filter that leaves nothing',
      ['stock', '--where', 'materialId=Unobtainium', '--value', 'mark=known'],
      1,
      /No row of "Stocks" is left/,
    ],
    ['both ways at once', ['stock', '--from', 'x.csv', '--find', 'Dy'], 2, /give --from FILE, or/],
    ['a bound that is no number', ['stock', '--where', 'materialId=Dy', '--value', 'low=much'], 1, /"much"/],
  ])('refuse %s', async (_what, args, code, words) => {
    const [table = '', ...more] = args;
    const answer = await annotate(table, ...more);
    expect([answer.code, answer.err]).toEqual([code, expect.stringMatching(words)]);
  });

  it.each<[string, string, RegExp]>([
    [
      'a head that is a figure',
      'key,tonnes\nJPN|Dy|firm,3\n',
      /marks\.csv, cell B1: "tonnes" says nothing of a figure/,
    ],
    ['no key', 'id,mark\nJPN|Dy|firm,known\n', /marks\.csv: The first row must name "key"/],
    [
      'a row twice',
      'key,mark\nJPN|Dy|firm,known\nJPN|Dy|firm,guessed\n',
      /marks\.csv, cell A3: The row names "JPN\|Dy\|firm"/,
    ],
    [
      'a row that is not there',
      'key,mark\nJPN|Dy|firm,known\nJPN|Xx|firm,guessed\n',
      /no row "JPN\|Xx\|firm"/,
    ],
    ['a mark that is none', 'key,mark\nJPN|Dy|firm,sure\n', /"sure"/],
  ])('refuse a file with %s, and write nothing', async (_what, text, words) => {
    const before = await changes();
    const { code, err } = await annotate('stock', '--from', csv(text));
    expect([code, err]).toEqual([1, expect.stringMatching(words)]);
    expect(await changes()).toBe(before);
  });
});
