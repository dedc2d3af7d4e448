import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone } = commandLine([importCommand], readingPart);
const OPTIONS = '--economy JPN --stage separation --basis gross --counts imports'.split(' ');
const EUROSTAT = 'partner,product,flow,unit,TIME_PERIOD,OBS_VALUE';
const JAPANESE = '国,品目,単位,年,数量';

/** What is said of a file, on trial or as it is applied. */
async function saidOf(lines: readonly string[], ...more: string[]): Promise<string> {
  const path = join(newFolder(), 'trade.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  const project = await sampleProject();
  const { out, err } = await lodestone(['import', path, '--project', project, ...OPTIONS, ...more]);
  return out + err;
}

const COLUMN = 'Every row that is read is in money (column';

it.each([
  ['euros', 'D unit', [EUROSTAT, 'CN,284610,1,EUR,2031,5300', 'AU,284610,1,EUR,2031,300']],
  ['US dollars', 'D unit', [EUROSTAT, 'CN,284610,1,USD,2031,5300', 'Total,284610,1,USD,2031,5300']],
  ['thousands of yen', 'C 単位', [JAPANESE, '中国,ジスプロシウム,千円,2031,5300']],
  ['the code of Eurostat', 'D unit', [EUROSTAT, 'CN,284610,1,VALUE_IN_EUROS,2031,5300']],
])('a file of which every row is in %s says that no quantity is there', async (_what, column, lines) => {
  expect(await saidOf(lines, '--dry-run')).toContain(`${COLUMN} ${column})`);
  expect(await saidOf(lines)).toContain(`${COLUMN} ${column})`);
  const japanese = await saidOf(lines, '--lang', 'ja');
  expect(japanese).toContain(`読み取る行は全て金額であり（列：${column}）`);
});

it.each([
  ['one row is in mass', [EUROSTAT, 'CN,284610,1,EUR,2031,5300', 'CN,284610,1,t,2031,53']],
  ['one row lacks its unit', [JAPANESE, '中国,ジスプロシウム,千円,2031,5300', '豪州,ジスプロシウム,,2031,3']],
  ['one row is an export', [EUROSTAT, 'CN,284610,1,EUR,2031,5300', 'CN,284610,2,t,2031,53']],
])('it is not said where %s', async (_what, lines) => {
  expect(await saidOf(lines, '--dry-run')).not.toContain(COLUMN);
});
