import type { Command, Help, Option } from 'commander';
import { displayWidth } from '../text-table';
import { FACTS } from './facts';
import { FILES } from './files';
import { IMPORTING } from './importing';
import { PAPERS } from './papers';
import { PLAN } from './plan';
import { RUNS } from './runs';

/** Every text of help by its English: what the option parser says itself, and what commands, arguments and options say. */
export const HELP_IN_JAPANESE: Readonly<Record<string, string>> = {
  'Usage:': '使い方：',
  'Arguments:': '引数：',
  'Options:': 'オプション：',
  'Commands:': 'コマンド：',
  'display help for command': 'ヘルプを表示',
  'output the version number': 'バージョンを表示',
  'Workbench for the supply of critical minerals, without a window':
    '重要鉱物の供給を検討する作業環境（ウィンドウなし）',
  'print one JSON document': '結果を一つのJSON文書で出力',
  'ja or en; default: that of the environment': 'ja又はen。省略時は環境の言語',
  'ja or en': 'ja又はen',
  'who signs the change; default: the account': '変更の実施者。省略時はアカウント名',
  'who signs the change': '変更の実施者',
  ...FILES,
  ...IMPORTING,
  ...PLAN,
  ...RUNS,
  ...FACTS,
  ...PAPERS,
};

const inJapanese = (english: string): string => HELP_IN_JAPANESE[english] ?? english;

/** Gives a program and all its commands their help in Japanese. What is typed stays English. */
export function sayHelpInJapanese(command: Command): void {
  command
    .description(inJapanese(command.description()))
    .helpOption('-h, --help', inJapanese('display help for command'))
    .configureHelp({
      styleTitle: inJapanese,
      displayWidth,
      boxWrap: wrapped,
      optionDescription: withDefault,
      argumentDescription: ({ description }) => description,
    });
  if (command.commands.length > 0)
    command.helpCommand('help [command]', inJapanese('display help for command'));
  for (const option of command.options) option.description = inJapanese(option.description);
  for (const argument of command.registeredArguments) argument.description = inJapanese(argument.description);
  for (const child of command.commands) sayHelpInJapanese(child);
}

function withDefault({ description, defaultValue }: Option): string {
  return typeof defaultValue === 'string' ? `${description}（既定：${defaultValue}）` : description;
}

/** Runs of ASCII stay whole, as names of options do, with a bracket before them; of all else each sign can begin a line, but for these. */
const PIECES = /[（「『]?(?:[\x21-\x7e]+|[^\x21-\x7e])/gu;
const NO_BEGINNING = /^[、。）」』：・ー％ ]/u;

/** A text in lines of so many columns: the option parser breaks at blanks alone, which Japanese has not. */
function wrapped(this: Help, text: string, width: number): string {
  if (width < this.minWidthToWrap) return text;
  let line = '';
  const lines: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    if (displayWidth(line + piece) > width && line !== '' && !NO_BEGINNING.test(piece)) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line].join('\n');
}
