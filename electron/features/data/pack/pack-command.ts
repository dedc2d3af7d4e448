import type { Notice } from '@shared/base/refusal';
import { Refusal } from '@shared/base/refusal';
import { noticeText } from '@shared/catalogue/notice-text';
import type { PackAnswer } from '@shared/features/data/contract';
import { TABLES } from '@shared/model/tables';
import * as arg from '../../../terminal/arguments';
import { type CommandContext, withProject } from '../../../terminal/command';
import { command } from '../../../terminal/declared';
import { printRefusal, printResult, wordsOf } from '../../../terminal/output';
import { contentsOfCopy } from '../../../terminal/print-report';
import { needed } from '../../../terminal/usage';
import { addPack, checkPack, writePack } from './pack';

const ACTIONS = ['add', 'check', 'out'] as const;

/** A mineral as a folder of CSV files, one a table. */
export const packCommand = command({
  name: 'pack',
  words: ['terminal.pack', { words: ACTIONS }],
  args: {
    action: arg.placed(arg.choice('<action>', ACTIONS)),
    what: arg.word('terminal.pack.what'),
    where: arg.optional(arg.word('terminal.pack.where')),
    file: arg.optional(arg.word('terminal.pack.file')),
    redact: arg.flag('terminal.pack.redact'),
  },
  run: async ({ action, what, where, file }, context) => {
    if (action === 'out') return out(context, what, needed(where, 'where'), needed(file, 'file'));
    if (action === 'add')
      return withProject(context, needed(where, 'where'), async (session) =>
        print(context, 'pack.added', await addPack(session, what)),
      );
    if (where === null) return print(context, 'pack.sound', await checkPack(null, what, reader(context)));
    await withProject(context, where, async (session) =>
      print(context, 'pack.sound', await checkPack(session, what, session)),
    );
  },
});

function out(context: CommandContext, id: string, folder: string, file: string): Promise<void> {
  return withProject(context, file, async (session) => {
    const files = await writePack(session, id, folder);
    const say = wordsOf(context.output);
    const stocks = (await session.project.plan({})).stocks.filter(({ materialId }) => materialId === id);
    const mark = contentsOfCopy(say, context.opened.leavesOut, stocks.some(TABLES.stock.isSecret));
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
