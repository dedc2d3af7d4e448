import { basename } from 'node:path';
import { noticeText } from '@shared/catalogue/notice-text';
import { recoveryText } from '@shared/features/recovery/finding-text';
import {
  comparedReport,
  leadOf,
  recoveryReport,
  restoredMessage,
  takenReport,
} from '@shared/features/recovery/recovery-report';
import type { RecoveryView, Restored } from '@shared/model/recovery';
import { ANY_TABLE } from '@shared/model/tables';
import { formatted } from '@shared/report/report-message';
import type { Command } from 'commander';
import type { Session } from '../../plan/session';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import { printReport, terminalFormatter } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { textOrNull, WrongUsage } from '../../terminal/usage';
import { compareWithBackup } from './compare-backup';
import { kindOfOut, makeAnew, takeIn } from './recovery';
import { writeRemaining } from './remaining-tables';

type Options = Readonly<Record<string, unknown>>;

const ACTS = ['takeIn', 'compare', 'restore', 'undoRestore', 'saveAll', 'putAway', 'make'] as const;

/** recover: what lies on the disk of a project, and what can be done with it when something went wrong. */
export function addRecoverCommand(program: Command, run: Run): void {
  program
    .command('recover')
    .description('what lies on disk of a project: journals, kept states, what can be read')
    .argument('<file>', 'project file; it need not be one that can be opened')
    .option('--take-in [journal]', 'takes in what fits of a journal, or of all, as one change')
    .option('--compare <state>', 'what is other now than in a kept state')
    .option('--restore <state>', 'puts a kept state in the place of the file; what is there is kept first')
    .option('--undo-restore', 'puts back what the last restore has replaced')
    .option(
      '--make <file>',
      'what can be read of a damaged file: a new .lodestone, or tables in .xlsx or .csv',
    )
    .option('--save-all <folder>', 'copies file, journals and kept states to a new folder in it')
    .option('--put-away <journal>', 'moves a journal that was set aside to the kept states')
    .option('--out <file>', 'the tables of the report as a file too: values in .xlsx or .csv')
    .action(run('recover', (context, [file], options) => act(context, file, options)));
}

async function act(context: CommandContext, file: string, options: Options): Promise<void> {
  const [what, ...more] = ACTS.filter((name) => options[name] !== undefined);
  if (more.length > 0)
    throw new WrongUsage(
      'one of --take-in, --compare, --restore, --undo-restore, --make, --save-all, --put-away',
    );
  switch (what) {
    case 'takeIn':
      return withProject(context, file, (session) => printTaken(context, session, options));
    case 'compare':
      return withProject(context, file, (session) => printCompared(context, session, options), 'read_only');
    default:
      return withRecovery(context, async (session) => {
        if (what === undefined) return print(context, await session.workbench.recovery.look(file), options);
        return actOnFile(context, session, file, what, options);
      });
  }
}

async function actOnFile(
  context: CommandContext,
  session: Session,
  file: string,
  what: Exclude<(typeof ACTS)[number], 'takeIn' | 'compare'>,
  options: Options,
): Promise<void> {
  const { recovery } = session.workbench;
  const { who, output } = { who: session.who, output: context.output };
  const say = wordsOf(output);
  switch (what) {
    case 'restore':
      return printRestored(context, await recovery.restore(file, String(options.restore), who));
    case 'undoRestore':
      return printRestored(context, await recovery.undoRestore(file, who));
    case 'putAway': {
      const journal = String(options.putAway);
      const done = await recovery.putAway(file, journal);
      return printResult(output, 'recover', done, say('recovery.putAway.done', { file: journal }));
    }
    case 'saveAll': {
      const saved = await recovery.saveAll(file, String(options.saveAll));
      const words = say('recovery.savedAll', { count: saved.files.length, folder: saved.folder });
      return printResult(output, 'recover', saved, words);
    }
    case 'make': {
      const out = String(options.make);
      if (kindOfOut(out) === 'tables') {
        const written = await writeRemaining(session, file, out, output.language);
        const words = written.files.map((one) => say('recovery.written', { file: one, rows: written.rows }));
        return printResult(output, 'recover', written, [...words, written.contents].join('\n').trimEnd());
      }
      const made = await makeAnew(session, file, out);
      const tables = made.broken.map((table) => ANY_TABLE[table].words[output.language]);
      const words = say(`recovery.made.${made.kind}`, {
        out: basename(out),
        revision: made.revision,
        rows: made.rows,
        leftOut: made.leftOut,
        tables: tables.length === 0 ? say('recovery.none') : tables,
      });
      return printResult(output, 'recover', { ...made, out }, words);
    }
  }
}

async function print(context: CommandContext, recovery: RecoveryView, options: Options): Promise<void> {
  const { output } = context;
  const formatter = terminalFormatter(output, null);
  const report = recoveryReport(recovery);
  const { file } = recovery;
  const told =
    file.kind === 'refused'
      ? [noticeText(file.notice, output.language)]
      : file.findings.map((finding) => recoveryText(formatter.t, finding));
  const tables = report.tables.filter(({ rows }) => rows.length > 0);
  const answer = {
    report: { tables },
    reference: null,
    ofStocks: false, // what changes are called, and no figure of theirs
    above: [formatted(leadOf(recovery), formatter), ...told],
    below: [],
  };
  await printReport(context, 'recover', recovery, answer, { out: textOrNull(options.out) });
}

async function printTaken(
  context: CommandContext,
  session: Session,
  { takeIn: journal, out }: Options,
): Promise<void> {
  const found = await takeIn(session, textOrNull(journal));
  const { lead, tables } = takenReport(found);
  const formatter = terminalFormatter(context.output, null);
  const report = { tables: tables.filter(({ rows }) => rows.length > 0) };
  const answer = { report, reference: null, ofStocks: false, above: [formatted(lead, formatter)], below: [] };
  await printReport(context, 'recover', found, answer, { out });
}

async function printCompared(
  context: CommandContext,
  session: Session,
  { compare, out }: Options,
): Promise<void> {
  const { output } = context;
  const found = await compareWithBackup(session, String(compare), output.language, Number.POSITIVE_INFINITY);
  const { lead, tables } = comparedReport(found);
  const answer = {
    report: { tables: tables.filter(({ rows }) => rows.length > 0) },
    reference: null,
    ofStocks: true,
    above: [formatted(lead, terminalFormatter(output, null))],
    below: [],
  };
  await printReport(context, 'recover', found, answer, { out });
}

function printRestored({ output }: CommandContext, restored: Restored): void {
  printResult(
    output,
    'recover',
    restored,
    formatted(restoredMessage(restored), terminalFormatter(output, null)),
  );
}

async function withRecovery(
  context: CommandContext,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const session = await newSession(context);
  try {
    await work(session);
  } finally {
    await session.workbench.close();
  }
}
