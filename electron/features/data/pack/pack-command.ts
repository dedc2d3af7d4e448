import type { Notice } from '@shared/base/refusal';
import { Refusal } from '@shared/base/refusal';
import { noticeText } from '@shared/catalogue/notice-text';
import type { PackAnswer } from '@shared/features/data/contract';
import { TABLES } from '@shared/model/tables';
import type { Command } from 'commander';
import { type CommandContext, withProject } from '../../../terminal/command';
import { printRefusal, printResult, wordsOf } from '../../../terminal/output';
import type { Run } from '../../../terminal/run';
import { choice, WrongUsage } from '../../../terminal/usage';
import { addPack, checkPack, writePack } from './pack';

const ACTIONS = ['add', 'check', 'out'] as const;

/** pack: a mineral as a folder of CSV files, one a table. */
export function addPackCommand(program: Command, run: Run): void {
  program
    .command('pack')
    .description('a mineral as a folder of CSV files: add, check, out')
    .argument('<action>', ACTIONS.join(', '))
    .argument('<what>', 'add, check: the folder; out: the symbol of the mineral')
    .argument('[where]', 'add, check: the project file; out: the folder to write')
    .argument('[file]', 'out: the project file')
    .option('--redact', 'out: leave out what may not leave the house')
    .action(
      run('pack', async (context, [action, what, where, file]) => {
        const act = choice(action, ACTIONS);
        if (act === 'out')
          await out(context, needed(what, 'what'), needed(where, 'where'), needed(file, 'file'));
        else if (act === 'add')
          await withProject(context, needed(where, 'where'), async (session) =>
            print(context, 'pack.added', await addPack(session, needed(what, 'what'))),
          );
        else if (where === undefined)
          print(context, 'pack.sound', await checkPack(null, needed(what, 'what'), reader(context)));
        else
          await withProject(context, where, async (session) =>
            print(context, 'pack.sound', await checkPack(session, needed(what, 'what'), session)),
          );
      }),
    );
}

function out(context: CommandContext, id: string, folder: string, file: string): Promise<void> {
  return withProject(context, file, async (session) => {
    const files = await writePack(session, id, folder);
    const say = wordsOf(context.output);
    const stocks = (await session.project.plan({})).stocks.filter(({ materialId }) => materialId === id);
    const holds = stocks.some(TABLES.stock.isSecret);
    const mark = context.opened.leavesOut
      ? [say('contents.leftOut')]
      : holds
        ? [say('contents.secretStocks')]
        : [];
    printResult(context.output, 'pack', { materials: [id], folder, files }, () =>
      [say('pack.out', { minerals: id, files }), ...mark].join('\n\n'),
    );
  });
}

/** Every problem, each on its line with its file and cell; or what was done. */
function print(context: CommandContext, key: 'pack.added' | 'pack.sound', answer: PackAnswer): void {
  const { output } = context;
  const { problems, materials, rows, written } = answer;
  if (problems.length > 0) {
    context.exitWith(printRefusal(output, 'pack', refusalOf(problems), problems));
    if (!output.json) for (const one of problems) output.writeError(`${noticeText(one, output.language)}\n`);
    return;
  }
  printResult(output, 'pack', answer, () => wordsOf(output)(key, { minerals: materials, rows, written }));
}

function refusalOf(problems: readonly Notice[]): Refusal {
  return new Refusal('refusal.pack.problems', { count: problems.length }, problems[0]?.place);
}

function reader({ output }: CommandContext) {
  return { say: wordsOf(output), language: output.language };
}

/** @throws WrongUsage */
function needed(text: string | undefined, name: string): string {
  if (text === undefined) throw new WrongUsage(`missing required argument '${name}'`);
  return text;
}
