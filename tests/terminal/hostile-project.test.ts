import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefCommand } from '../../electron/features/brief/command';
import { tableCommand } from '../../electron/features/data/command';
import { exportCommand } from '../../electron/features/exporting/command';
import { fileCommands } from '../../electron/features/files/command';
import { sampleContent } from '../../electron/features/files/sample-project';
import { historyCommand } from '../../electron/features/history/command';
import { createProject } from '../../electron/plan/open-project';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { emptySession } from '../features/sample-session';
import { BOMBS, hostileRows, RAN } from '../fuzz/hostile-rows';
import { partsOf } from '../fuzz/mutate';
import { SAMPLE_FOLDER } from '../places';
import { commandLine } from './command-line';

const { lodestone } = commandLine(
  [briefCommand, tableCommand, exportCommand, ...fileCommands, historyCommand],
  writingPart,
  runsPart,
  drawsPart,
  solvingPart,
);

/** To a terminal: the beginning of a command, a line that is turned round. */
const COMMANDS = ['\u001b', '\u202e'];
/** Names of a megabyte are said once or twice, not beside every line. */
const MOST_CHARACTERS = 10_000_000;
const SCENARIO = ['--scenario', 'licences-25'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sample with a bomb in every text. */
async function hostileProject(name: string, bombs: readonly string[] = BOMBS): Promise<string> {
  const file = join(folder, name);
  const session = emptySession();
  const { rows, dataDate } = await sampleContent(SAMPLE_FOLDER);
  await createProject(session, file, { rows: hostileRows(rows, bombs), dataDate });
  await session.close();
  return file;
}

const printed = async (...line: readonly string[]): Promise<string> => {
  const { code, out, err } = await lodestone(line);
  expect([line.join(' '), code, err]).toEqual([line.join(' '), 0, '']);
  return out;
};

describe('a project with a bomb in every text, 300 more suppliers and 60 more scenarios', () => {
  it('gives a terminal no commands, no page of blanks and nothing that runs', async () => {
    const file = await hostileProject('all.lodestone');
    const list = ['table', file, 'list'];
    for (const line of [
      ['info', file],
      list,
      [...list, 'supplier'],
      [...list, 'scenario'],
      ['history', file],
    ]) {
      const said = await printed(...line);
      expect(said.length, line.join(' ')).toBeLessThan(MOST_CHARACTERS);
      expect(
        COMMANDS.filter((sign) => said.includes(sign)),
        line.join(' '),
      ).toEqual([]);
    }
    const { err } = await lodestone(['brief', file, '--scenario', '\u001b[31mnone']);
    expect(COMMANDS.filter((sign) => err.includes(sign))).toEqual([]);
    const csv = await printed(...list, 'country', '--csv');
    expect(COMMANDS.filter((sign) => !csv.includes(sign))).toEqual([]);
    // A program reads back what was written, sign by sign.
    const { result } = JSON.parse(await printed(...list, 'country', '--json'));
    expect(JSON.stringify(result)).toContain('\u202e');
    expect(RAN in globalThis).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);

    const html = join(folder, 'brief.html');
    await printed('brief', file, ...SCENARIO, '--out', html);
    expect(readFileSync(html, 'utf8')).not.toMatch(/<img src=x|<script>globalThis/);
    const refused = await lodestone([
      'export',
      file,
      ...SCENARIO,
      '--short',
      '--out',
      join(folder, 'no.xlsx'),
    ]);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('holds control characters')]);
  });

  it('makes no formula of a text in a workbook or a table', async () => {
    const plain = BOMBS.filter((bomb) => !/(?!\t)\p{Cc}/u.test(bomb));
    const file = await hostileProject('plain.lodestone', plain);
    const book = join(folder, 'book.xlsx');
    await printed('export', file, ...SCENARIO, '--short', '--out', book);
    const sheets = partsOf(readFileSync(book)).filter(({ name }) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const { name, content } of sheets)
      expect(/<f>[^<]*(HYPERLINK|@SUM)/.test(content.toString('utf8')), name).toBe(false);
    expect(await printed('table', file, 'list', 'supplier', '--csv')).not.toMatch(/(^|,)"?[=@]/m);
  });
});
