import { Refusal } from '@shared/domain/refusal';
import type { Mapping } from '@shared/importing/mapping';
import type { FileInspection, ImportDiff, ImportProblem, TablePlace } from '@shared/importing/rows';
import { noticeText } from '@shared/messages/notice-text';
import type { Command } from 'commander';
import { applyImport, discardImport, revertImport, saveRejects } from '../../services/importing/apply-import';
import { OpenQuestions } from '../../services/importing/open-questions';
import { inspectImport, previewImport } from '../../services/importing/read-file';
import type { Session } from '../../services/session';
import { type CommandContext, withProject } from '../command';
import { addAnswerOptions } from '../import-answers';
import { mappingFrom } from '../mapping-options';
import { printRefusal, printResult, wordsOf } from '../output';
import type { Run } from '../program';
import { type ReadColumn, readColumns } from '../read-columns';
import { textTable } from '../text-table';
import { textOrNull, WrongUsage, wholeNumber } from '../usage';
import { importRoundTrip } from './import-round-trip';

/** import: a supplier's file into the project, all or nothing. */
export function addImportCommand(program: Command, run: Run): void {
  const command = program
    .command('import')
    .argument('[sheetfile]', 'supplier file (.xlsx, .csv, .tsv)')
    .requiredOption('--project <file>', 'project file')
    .option('--economy <code>', 'for the whole file, where no column gives it')
    .option('--material <symbol>', 'for the whole file')
    .option('--stage <stage>', 'for the whole file')
    .option('--year <year>', 'for the whole file')
    .option('--unit <unit>', 'for the whole file: t, kg, g, lb, short_ton, long_ton, kt, ten_kt, million_t')
    .option('--basis <basis>', 'for the whole file: reo, metal or gross')
    .option('--header-row <row>', 'the last row of the header: which of several tables is read')
    .option('--sheet <name>', 'default: the first sheet that holds a table')
    .option(
      '--mapping <name>',
      'a mapping kept in the project, or a JSON file; see "lodestone schema mapping"',
    )
    .option(
      '--limits <file>',
      'thresholds of the checks as JSON, kept for files of this form; see "lodestone schema limits"',
    )
    .option('--dry-run', 'show what would change, change nothing')
    .option('--rejects <file>', 'leave rejected rows out, and write them to a marked copy (.xlsx)')
    .option(
      '--unsure',
      'of an exported workbook: take also edits of what was changed here since, and 0.45 as 0.45 %',
    )
    .option('--list', 'list the imports of the project instead, newest first')
    .option('--revert <id>', 'take back one import instead: its id, the beginning of it, or "last"');
  addAnswerOptions(command).action(
    run('import', (context, [sheetFile], options) =>
      withProject(context, String(options.project), async (session) => {
        if (options.list === true) return listImports(context, session);
        if (options.revert !== undefined) return revert(context, session, String(options.revert));
        if (sheetFile === undefined)
          throw new WrongUsage("missing required argument 'sheetfile', or one of --list and --revert");
        const takes = options.unsure === true;
        if (await importRoundTrip(context, session, sheetFile, options.dryRun === true, takes)) return;
        const inspection = await inspectImport(session, sheetFile, {
          encoding: null,
          separator: null,
          sheet: textOrNull(options.sheet),
          headerRow: options.headerRow === undefined ? null : wholeNumber(options.headerRow),
        });
        const { mappings } = await session.project.imports();
        const reference = await session.project.reference();
        const mapping = await mappingFrom(options, inspection.guess, mappings, reference);
        const diff = await previewed(context, session, sheetFile, mapping, inspection.guess.fingerprint);
        if (diff === null) return;
        await finish(context, session, sheetFile, diff, { inspection, mapping }, options);
      }),
    ),
  );
}

/** Lays the file beside the project; null when it can be read in several ways, which is said with the options that settle it. */
async function previewed(
  context: CommandContext,
  session: Session,
  sheetFile: string,
  mapping: Mapping,
  fingerprint: string,
): Promise<ImportDiff | null> {
  try {
    return await previewImport(session, sheetFile, mapping, fingerprint, {});
  } catch (thrown) {
    if (!(thrown instanceof OpenQuestions)) throw thrown;
    context.exitWith(printRefusal(context.output, 'import', thrown, thrown.notices));
    if (!context.output.json) {
      for (const notice of thrown.notices.slice(1))
        context.output.writeError(`${noticeText(notice, context.output.language)}\n`);
    }
    return null;
  }
}

/** Applies, shows or refuses what the file would do. */
async function finish(
  context: CommandContext,
  session: Session,
  sheetFile: string,
  diff: ImportDiff,
  { inspection, mapping }: { readonly inspection: FileInspection; readonly mapping: Mapping },
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const rejects = textOrNull(options.rejects);
  const { tables, remembered } = inspection.guess;
  const read = { sheet: mapping.sheet, headerRow: mapping.headerRow, lastRow: mapping.lastRow ?? null };
  const columns = readColumns(inspection, mapping);
  const { otherSheets } = inspection;
  const table = { ...read, tables, otherSheets, remembered, columns };
  const tableText = sheetsText(context, table) + tablesText(context, table) + columnsText(context, columns);
  if (options.dryRun === true) {
    await discardImport(session, diff.batchId);
    printResult(
      context.output,
      'import',
      { applied: false, table, ...diff },
      () => tableText + diffText(context, diff),
    );
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
    table,
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
      `${tableText}${diffText(context, diff)}\n\n${wordsOf(context.output)('cli.import.applied', { rows: record.rowsApplied })}`,
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

/** The files that were imported, newest first. */
async function listImports(context: CommandContext, session: Session): Promise<void> {
  const { records, reverted } = await session.project.imports();
  const say = wordsOf(context.output);
  const imports = records.map((record) => ({ ...record, reverted: reverted.includes(record.id) }));
  printResult(context.output, 'import', imports, () =>
    imports.length === 0
      ? say('cli.import.none')
      : textTable(
          [
            { title: say('cli.import.id') },
            { title: say('cli.history.when') },
            { title: say('cli.history.who') },
            { title: say('cli.history.what') },
            { title: say('cli.rows'), align: 'right' },
            { title: say('cli.import.state') },
          ],
          imports.map((one) => [
            one.id.slice(0, 8),
            one.at,
            one.who,
            one.fileName,
            String(one.rowsApplied),
            say(one.reverted ? 'cli.import.reverted' : 'cli.import.inForce'),
          ]),
        ),
  );
}

/** Takes back one import. @throws Refusal for an id that names none or several, and when later edits stand on its rows */
async function revert(context: CommandContext, session: Session, wanted: string): Promise<void> {
  const { records, reverted } = await session.project.imports();
  const found =
    wanted === 'last'
      ? records.filter(({ id }) => !reverted.includes(id)).slice(0, 1)
      : records.filter(({ id }) => id.startsWith(wanted));
  const [record] = found;
  if (record === undefined || found.length > 1) throw new Refusal('refusal.import.unknown', { id: wanted });
  const { revision } = await revertImport(session, record.id);
  printResult(context.output, 'import', { reverted: record, revision }, () =>
    wordsOf(context.output)('cli.import.takenBack', { file: record.fileName }),
  );
}

/** Which of several sheets was read, a line, or nothing where there is one. */
function sheetsText(
  context: CommandContext,
  { sheet, otherSheets }: { sheet: string; otherSheets: readonly string[] },
): string {
  if (otherSheets.length === 0) return '';
  const params = { sheet, sheets: otherSheets.join(', ') };
  return `${wordsOf(context.output)('cli.import.sheets', params)}\n`;
}

/** Which of several tables was read, a line, or nothing where there is one. */
function tablesText(
  context: CommandContext,
  { sheet, headerRow, tables }: { sheet: string; headerRow: number; tables: readonly TablePlace[] },
): string {
  if (tables.length < 2) return '';
  const rows = tables.map((table) => table.headerRow).join(', ');
  const params = { sheet, count: tables.length, row: headerRow, rows };
  return `${wordsOf(context.output)('cli.import.tables', params)}\n`;
}

/** The columns with a header that no field takes, a line, or nothing where all are read. */
function columnsText(context: CommandContext, columns: readonly ReadColumn[]): string {
  const left = columns
    .filter(({ field }) => field === null)
    .map(({ column, header }) => `${column} ${header}`);
  if (left.length === 0) return '';
  return `${wordsOf(context.output)('cli.import.columnsLeft', { columns: left.join(', ') })}\n`;
}
