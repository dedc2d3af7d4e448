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
import type { RecoveryView } from '@shared/model/recovery';
import { ANY_TABLE } from '@shared/model/tables';
import { formatted } from '@shared/report/report-message';
import type { Session } from '../../plan/session';
import * as arg from '../../terminal/arguments';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { type Output, printResult, wordsOf } from '../../terminal/output';
import { printReport, terminalFormatter } from '../../terminal/print-report';
import { Misused, optionCalled } from '../../terminal/usage';
import { compareWithBackup } from './compare-backup';
import { kindOfOut, makeAnew, takeIn } from './recovery';
import { writeRemaining } from './remaining-tables';

const ACTS = ['takeIn', 'compare', 'restore', 'undoRestore', 'make', 'saveAll', 'putAway'] as const;

const ARGS = {
  file: arg.projectFile('terminal.recover.file'),
  takeIn: arg.flagOrText('terminal.recover.takeIn', '[journal]'),
  compare: arg.optional(arg.text('terminal.recover.compare', '<state>')),
  restore: arg.optional(arg.text('terminal.recover.restore', '<state>')),
  undoRestore: arg.flag('terminal.recover.undoRestore'),
  make: arg.optional(arg.text('terminal.recover.make', '<file>')),
  saveAll: arg.optional(arg.text('terminal.recover.saveAll', '<folder>')),
  putAway: arg.optional(arg.text('terminal.recover.putAway', '<journal>')),
  out: arg.optional(arg.text('terminal.recover.out', '<file>')),
};
type RecoverGiven = arg.Given<typeof ARGS>;

/** What lies on the disk of a project, and what can be done with it when something went wrong. */
export const recoverCommand = command({
  name: 'recover',
  words: 'terminal.recover',
  args: ARGS,
  run: async (given, context) => {
    const { file, takeIn: journal, compare, out } = given;
    const [what, ...more] = ACTS.filter((name) => given[name] !== null && given[name] !== false);
    if (what !== undefined && more.length > 0)
      throw new Misused('usage.oneOf', { options: ACTS.map(optionCalled) });
    if (journal !== null)
      return withProject(context, file, (session) =>
        printTaken(context, session, journal === true ? null : journal, out),
      );
    if (compare !== null)
      return withProject(
        context,
        file,
        (session) => printCompared(context, session, compare, out),
        'read_only',
      );
    const session = await newSession(context);
    try {
      if (what === undefined) return await print(context, await session.workbench.recovery.look(file), out);
      const done = await doneOnFile(context, session, given);
      return printResult(context.output, 'recover', done.result, done.text);
    } finally {
      await session.workbench.close();
    }
  },
});

/** What is done with a file that need not be one that can be opened. */
async function doneOnFile({ output }: CommandContext, session: Session, given: RecoverGiven) {
  const { recovery } = session.workbench;
  const { file, restore, putAway, saveAll, make } = given;
  const say = wordsOf(output);
  if (make !== null) return madeOf(output, session, file, make);
  if (putAway !== null) {
    const done = await recovery.putAway(file, putAway);
    return { result: done, text: say('recovery.putAway.done', { file: putAway }) };
  }
  if (saveAll !== null) {
    const saved = await recovery.saveAll(file, saveAll);
    return {
      result: saved,
      text: say('recovery.savedAll', { count: saved.files.length, folder: saved.folder }),
    };
  }
  const { who } = session;
  const restored =
    restore === null ? await recovery.undoRestore(file, who) : await recovery.restore(file, restore, who);
  return { result: restored, text: formatted(restoredMessage(restored), terminalFormatter(output, null)) };
}

/** What can be read of a damaged file, as a new one or as tables. */
async function madeOf(output: Output, session: Session, file: string, out: string) {
  const say = wordsOf(output);
  if (kindOfOut(out) === 'tables') {
    const written = await writeRemaining(session, file, out, output.language);
    const words = written.files.map((one) => say('recovery.written', { file: one, rows: written.rows }));
    return { result: written, text: [...words, written.contents].join('\n').trimEnd() };
  }
  const made = await makeAnew(session, file, out);
  const tables = made.broken.map((table) => ANY_TABLE[table].words[output.language]);
  const text = say(`recovery.made.${made.kind}`, {
    out: basename(out),
    revision: made.revision,
    rows: made.rows,
    leftOut: made.leftOut,
    tables: tables.length === 0 ? say('recovery.none') : tables,
  });
  return { result: { ...made, out }, text };
}

async function print(context: CommandContext, recovery: RecoveryView, out: string | null): Promise<void> {
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
    result: recovery,
    report: { tables },
    ofStocks: false, // what changes are called, and no figure of theirs
    above: [formatted(leadOf(recovery), formatter), ...told],
  };
  await printReport(context, 'recover', answer, out);
}

async function printTaken(
  context: CommandContext,
  session: Session,
  journal: string | null,
  out: string | null,
): Promise<void> {
  const found = await takeIn(session, journal);
  const { lead, tables } = takenReport(found);
  const formatter = terminalFormatter(context.output, null);
  const report = { tables: tables.filter(({ rows }) => rows.length > 0) };
  const answer = { result: found, report, ofStocks: false, above: [formatted(lead, formatter)] };
  await printReport(context, 'recover', answer, out);
}

async function printCompared(
  context: CommandContext,
  session: Session,
  state: string,
  out: string | null,
): Promise<void> {
  const { output } = context;
  const found = await compareWithBackup(session, state, output.language, Number.POSITIVE_INFINITY);
  const { lead, tables } = comparedReport(found);
  const answer = {
    result: found,
    report: { tables: tables.filter(({ rows }) => rows.length > 0) },
    ofStocks: true,
    above: [formatted(lead, terminalFormatter(output, null))],
  };
  await printReport(context, 'recover', answer, out);
}
