import { Refusal } from '@shared/domain/refusal';
import type { ImportDiff, ImportProblem } from '@shared/importing/rows';
import { noticeText } from '@shared/messages/notice-text';
import type { Command } from 'commander';
import { applyImport, discardImport, saveRejects } from '../../services/importing/apply-import';
import { inspectImport, previewImport } from '../../services/importing/read-file';
import type { Session } from '../../services/session';
import { type CommandContext, withProject } from '../command';
import { mappingFrom } from '../mapping-options';
import { printRefusal, printResult, wordsOf } from '../output';
import type { Run } from '../program';
import { textTable } from '../text-table';
import { textOrNull } from '../usage';

/** import: a supplier's file into the project, all or nothing. */
export function addImportCommand(program: Command, run: Run): void {
  program
    .command('import')
    .argument('<sheetfile>', 'supplier file (.xlsx, .csv, .tsv)')
    .requiredOption('--project <file>', 'project file')
    .option('--economy <code>', 'for the whole file, where no column gives it')
    .option('--material <symbol>', 'for the whole file')
    .option('--stage <stage>', 'for the whole file')
    .option('--year <year>', 'for the whole file')
    .option('--unit <unit>', 'for the whole file: t, kg, g, lb, short_ton, long_ton, kt')
    .option('--basis <basis>', 'for the whole file: reo, metal or gross')
    .option('--sheet <name>', 'default: the first sheet that holds a table')
    .option(
      '--mapping <name>',
      'a mapping kept in the project, or a JSON file; see "lodestone schema mapping"',
    )
    .option('--dry-run', 'show what would change, change nothing')
    .option('--rejects <file>', 'leave rejected rows out, and write them to a marked copy (.xlsx)')
    .action(
      run('import', (context, [sheetFile], options) =>
        withProject(context, String(options.project), async (session) => {
          const inspection = await inspectImport(session, sheetFile, { encoding: null, separator: null });
          const { mappings } = await session.project.imports();
          const reference = await session.project.reference();
          const mapping = await mappingFrom(options, inspection.guess, mappings, reference);
          const diff = await previewImport(session, sheetFile, mapping, inspection.guess.fingerprint, {});
          await finish(context, session, sheetFile, diff, options);
        }),
      ),
    );
}

/** Applies, shows or refuses what the file would do. */
async function finish(
  context: CommandContext,
  session: Session,
  sheetFile: string,
  diff: ImportDiff,
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const rejects = textOrNull(options.rejects);
  if (options.dryRun === true) {
    await discardImport(session, diff.batchId);
    printResult(context.output, 'import', { applied: false, ...diff }, () => diffText(context, diff));
    return;
  }
  const errors = diff.problems.filter(({ level }) => level === 'error');
  const first = errors[0];
  if (first !== undefined && rejects === null) {
    await discardImport(session, diff.batchId);
    context.exitWith(printRefusal(context.output, 'import', refusalOf(first), errors));
    if (!context.output.json) {
      for (const problem of errors.slice(1))
        context.output.writeError(`${noticeText(problem, context.output.language)}\n`);
    }
    return;
  }
  if (rejects !== null && errors.length > 0) await saveRejects(session, diff.batchId, sheetFile, rejects);
  const { record, info } = await applyImport(
    session,
    diff.batchId,
    rejects === null ? 'refuse' : 'leave_out',
  );
  const result = {
    applied: true,
    record,
    revision: info.revision,
    counts: diff.counts,
    problems: diff.problems,
  };
  printResult(
    context.output,
    'import',
    result,
    () =>
      `${diffText(context, diff)}\n\n${wordsOf(context.output)('cli.import.applied', { rows: record.rowsApplied })}`,
  );
}

function refusalOf(problem: ImportProblem): Refusal {
  return new Refusal(problem.code, problem.params, problem.place);
}

function diffText(context: CommandContext, diff: ImportDiff): string {
  const say = wordsOf(context.output);
  const counts = textTable(
    [{ title: say('cli.import.what') }, { title: say('cli.rows'), align: 'right' }],
    (['read', 'new', 'changed', 'unchanged', 'rejected', 'leftOut', 'missing'] as const).map((name) => [
      say(`cli.import.count.${name}`),
      String(diff.counts[name]),
    ]),
  );
  const problems = diff.problems.map((problem) => noticeText(problem, context.output.language));
  return [counts, ...problems].join('\n');
}
