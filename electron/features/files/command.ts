import { recoveryText } from '@shared/features/recovery/finding-text';
import { ANY_TABLE, TABLE_NAMES } from '@shared/model/tables';
import { reportTable } from '@shared/report/table';
import { verifyProject } from '../../plan/open-project';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { newCommand } from './new-command';
import { redo, undo } from './undo-redo';

const SHOWN_HASH = 16;

const infoCommand = projectCommand({
  name: 'info',
  words: 'terminal.info',
  args: {},
  run: async (_given, { session, context: { output } }) => {
    const info = await session.project.info();
    const say = wordsOf(output);
    const head = say('cli.info', {
      name: info.name,
      revision: info.revision,
      date: { date: info.dataDate },
      head: info.headHash.slice(0, SHOWN_HASH),
    });
    const told = info.recovery.map((finding) => `\n${recoveryText(say, finding)}`).join('');
    const table = reportTable({
      key: 'tables',
      title: 'cli.table',
      columns: {
        table: { title: 'cli.table', format: 'text' },
        words: { title: 'cli.tableWords', format: 'text' },
        rows: { title: 'cli.rows', format: 'whole' },
      },
      rows: TABLE_NAMES.map((name) => ({
        key: name,
        cells: {
          table: { text: name },
          words: { text: ANY_TABLE[name].words[output.language] },
          rows: info.counts[name] ?? 0,
        },
      })),
    });
    return { result: info, report: { tables: [table] }, ofStocks: false, above: [head + told] };
  },
});

function stepCommand(name: 'undo' | 'redo', step: typeof undo) {
  return projectCommand({
    name,
    words: `terminal.${name}`,
    args: {},
    run: async (_given, { session, context }) => {
      const label = (await session.project.info())[name].label ?? '';
      const info = await step(session);
      return {
        result: info,
        text: wordsOf(context.output)(`cli.${name}`, { label, revision: info.revision }),
      };
    },
  });
}

const NOT_ALL = { newest: 'cli.verify.newest', none: 'history.noRows' } as const;

const verifyCommand = projectCommand({
  name: 'verify',
  words: 'terminal.verify',
  args: { all: arg.flag('terminal.verify.all') },
  run: async ({ all }, { session, context }) => {
    const found = await verifyProject(session, all);
    const say = wordsOf(context.output);
    const line = say(found.sound ? 'cli.verify.sound' : 'cli.verify.unsound', {
      count: found.changeSets,
      head: found.headHash.slice(0, SHOWN_HASH),
    });
    const rows = found.rows === 'all' ? [] : [say(NOT_ALL[found.rows])];
    return { result: found, text: [line, ...rows, ...found.findings].join('\n') };
  },
});

/** What makes a project file, shows it, and takes changes back. */
export const fileCommands = [
  newCommand,
  infoCommand,
  stepCommand('undo', undo),
  stepCommand('redo', redo),
  verifyCommand,
];
