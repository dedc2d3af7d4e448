import { basename } from 'node:path';
import { FIGURE_KINDS } from '@shared/base/figure-kind';
import { Refusal } from '@shared/base/refusal';
import { noticeText } from '@shared/catalogue/notice-text';
import type { ImportDiff, ImportProblem } from '@shared/features/importing/diff';
import type { FileInspection } from '@shared/features/importing/inspection';
import { ofAnyLength } from '@shared/features/importing/saved-form';
import { TARGETS } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import { LONGEST_RECIPE_NAME, type Recipe } from '@shared/model/recipe';
import { formats } from '@shared/words/formats';
import type { Command } from 'commander';
import { withNames } from '../../importing/values/named-vocabulary';
import type { Session } from '../../plan/session';
import { type CommandContext, withProject } from '../../terminal/command';
import { printRefusal, printResult, wordsOf } from '../../terminal/output';
import { readColumns } from '../../terminal/read-columns';
import type { Run } from '../../terminal/run';
import { choice, textOrNull, WrongUsage } from '../../terminal/usage';
import { applyImport, discardImport, saveRejects } from './apply-import';
import { listImports, takeBackImport } from './earlier-imports';
import { addAnswerOptions } from './import-answers';
import { addDecisionOptions, type Decisions, decisionsFrom, requireMet } from './import-decisions';
import { importMoves, type WantedSet } from './import-moves';
import {
  causeLines,
  columnsText,
  diffText,
  movesText,
  sheetsText,
  similarTemplateText,
  tablesText,
} from './import-text';
import { inspectByRecipe } from './inspect-by-recipe';
import { addFileOptions, columnsSaid, mappingFrom } from './mapping-options';
import { addNameOptions, wantedNames, withWantedNames } from './name-options';
import { OpenQuestions, refuseMissing } from './open-questions';
import { causesIn, inspectImport, previewImport, vocabularyOf } from './read-file';
import { choicesOf, headsOf, readRecipe, requireHeader, saveRecipe, withRecipe } from './recipe-file';
import { addRecipeOptions, headerRows } from './recipe-option';
import { importRoundTrip } from './round-trip/command';
import { savedChoices } from './saved-mapping';
import { addStepOptions, stepsFrom } from './step-options';
import { reasonsOf } from './step-reasons';

/** import: a supplier's file into the project, all or nothing. */
export function addImportCommand(program: Command, run: Run): void {
  const named = program
    .command('import')
    .description("a supplier's file: what would change, or the change itself")
    .argument('[sheetfile]', 'supplier file (.xlsx, .ods, .csv, .tsv)')
    .requiredOption('--project <file>', 'project file');
  const command = addRecipeOptions(addFileOptions(named))
    .option('--sheet <name>', 'default: the first sheet that holds a table')
    .option(
      '--mapping <name>',
      'a mapping kept in the project, or a JSON file; see "lodestone schema mapping"',
    )
    .option(
      '--limits <file>',
      'thresholds of the checks as JSON, kept for files of this form; see "lodestone schema limits"',
    )
    .option(
      '--into <table>',
      `the table that the file goes into: ${TARGETS.join(', ')}; default: by what it counts`,
    )
    .option('--same-form', 'the file is of the kept form, although another title stands above its table')
    .option(
      '--keep-as <name>',
      'name under which the recipe is kept in the project, and in --save-recipe; default: the name of the file',
    )
    .option('--dry-run', 'show what would change, change nothing')
    .option('--rejects <file>', 'leave rejected rows out, and write them to a marked copy (.xlsx)')
    .option(
      '--unsure',
      'of an exported workbook: take also edits of what was changed here since, and 0.45 as 0.45 %',
    )
    .option('--list', 'list the imports of the project instead, newest first')
    .option('--revert <id>', 'take back one import instead: its id, the beginning of it, or "last"');
  addNameOptions(addDecisionOptions(addAnswerOptions(addStepOptions(command)))).action(
    run('import', (context, [sheetFile], options) =>
      withProject(
        context,
        String(options.project),
        async (session) => {
          if (options.list === true) return listImports(context, session);
          if (options.revert !== undefined) return takeBackImport(context, session, String(options.revert));
          if (sheetFile === undefined)
            throw new WrongUsage("missing required argument 'sheetfile', or one of --list and --revert");
          const takes = options.unsure === true;
          if (await importRoundTrip(context, session, sheetFile, options.dryRun === true, takes)) return;
          const recipe = options.recipe === undefined ? null : await readRecipe(String(options.recipe));
          const inspection = await inspected(session, sheetFile, options, recipe);
          const { mappings } = await session.project.imports();
          const reference = await session.project.reference();
          const told = await mappingFrom(options, inspection, recipe !== null, mappings, reference);
          const decisions = decisionsFrom(options);
          const { fingerprint } = inspection.guess;
          const mapping = await withNamesSaid(session, sheetFile, told, fingerprint, options);
          const diff = await previewed(context, session, sheetFile, mapping, inspection.guess, decisions);
          if (diff === null) return;
          if (options.saveRecipe !== undefined)
            await saveRecipe(
              String(options.saveRecipe),
              ofAnyLength({ ...mapping, steps: diff.steps }, inspection.guess.tables),
              headsOf(inspection.guess),
              keptName(options) ?? diff.fileName,
              reasonsOf({ ...mapping, steps: diff.steps }, inspection),
            );
          await finish(context, session, sheetFile, diff, { inspection, mapping, decisions }, options);
        },
        readsOnly(options),
      ),
    ),
  );
}

/** The name that the recipe is given; null: none. @throws WrongUsage for one that no list could show */
function keptName({ keepAs }: Readonly<Record<string, unknown>>): string | null {
  const name = textOrNull(keepAs)?.trim() ?? null;
  if (name === '' || (name !== null && name.length > LONGEST_RECIPE_NAME))
    throw new WrongUsage(`expected a name of up to ${LONGEST_RECIPE_NAME} letters`);
  return name;
}

/** What changes nothing does not need the project's lock: it works while a window has the project open. */
function readsOnly({ dryRun, list, revert }: Readonly<Record<string, unknown>>): 'refuse' | 'read_only' {
  return revert === undefined && (dryRun === true || list === true) ? 'read_only' : 'refuse';
}

async function savedMappings(session: Session) {
  return (await session.project.imports()).mappings;
}

/** Looks into the file; a second time where steps are given, so that its columns are known by the table after them. */
async function inspected(
  session: Session,
  sheetFile: string,
  options: Readonly<Record<string, unknown>>,
  recipe: Recipe | null,
): Promise<FileInspection> {
  const ofRecipe = recipe === null ? null : choicesOf(recipe);
  const { headerFirst, headerRow } = headerRows(options.header);
  const kept =
    recipe === null ? savedChoices(textOrNull(options.mapping), await savedMappings(session)) : null;
  const choices = {
    encoding: ofRecipe?.encoding ?? null,
    separator: ofRecipe?.separator ?? null,
    sheet: textOrNull(options.sheet) ?? ofRecipe?.sheet ?? null,
    counts: options.counts === undefined ? null : choice(options.counts, FIGURE_KINDS),
    into: options.into === undefined ? null : choice(options.into, TARGETS),
    headerFirst: headerRow === null ? (ofRecipe?.headerFirst ?? kept?.headerFirst ?? null) : headerFirst,
    headerRow: headerRow ?? ofRecipe?.headerRow ?? kept?.headerRow ?? null,
    steps: ofRecipe?.steps ?? kept?.steps ?? null,
    columns: null as Mapping['columns'] | null,
    across: null as Mapping['across'],
  };
  const by = (found: FileInspection) => (recipe === null ? found : withRecipe(found, recipe));
  const look = (wanted: typeof choices) => inspectImport(session, sheetFile, wanted);
  const read =
    recipe === null
      ? await look(choices)
      : await inspectByRecipe(look, choices, recipe, options.header !== undefined);
  if (recipe === null) requireHeader(read, choices.headerRow);
  const { guess, fileName } = read;
  const { sheet, headerRow: last, headerFirst: first = null } = guess.mapping;
  const place = { file: fileName, sheet };
  const steps = stepsFrom(options, guess.mapping.steps ?? [], headsOf(guess), place);
  const table = { sheet, headerRow: last < 1 ? null : last, headerFirst: first };
  const stepped = async (): Promise<FileInspection> => {
    if (steps === null) return read;
    const again = by(await look({ ...choices, ...table, steps }));
    const mapping = { ...again.guess.mapping, headerRow: last, headerFirst: first, steps };
    return { ...again, guess: { ...again.guess, mapping }, sameForm: read.sameForm };
  };
  const found = await stepped();
  const said = columnsSaid(options, found);
  if (said === null || found.guess.remembered !== null || recipe !== null) return found;
  // What tells rows apart is seen by what their columns give.
  const { guess: seen } = await look({ ...choices, ...table, steps: steps ?? choices.steps, ...said });
  const apart = Object.entries(seen.mapping.columns).filter(([, field]) => field === 'breakdown');
  const others = Object.entries(found.guess.mapping.columns).filter(([, field]) => field !== 'breakdown');
  const columns = Object.fromEntries([...others, ...apart]);
  return { ...found, guess: { ...found.guess, mapping: { ...found.guess.mapping, columns } } };
}

/** A mapping with what the options say of names: what each is a name of, the file is read once to see. */
async function withNamesSaid(
  session: Session,
  sheetFile: string,
  mapping: Mapping,
  fingerprint: string,
  options: Readonly<Record<string, unknown>>,
): Promise<Mapping> {
  const wanted = wantedNames(options);
  if (wanted.length === 0) return mapping;
  const causes = await causesIn(session, sheetFile, mapping, fingerprint);
  return withWantedNames(mapping, wanted, causes, withNames(await vocabularyOf(session), mapping));
}

/** Lays the file beside the project; null when it can be read in several ways, which is said with the options that settle it. */
async function previewed(
  context: CommandContext,
  session: Session,
  sheetFile: string,
  mapping: Mapping,
  guess: FileInspection['guess'],
  decisions: Decisions,
): Promise<ImportDiff | null> {
  try {
    refuseMissing(
      mapping,
      guess,
      { file: basename(sheetFile), sheet: mapping.sheet },
      wordsOf(context.output),
    );
    const diff = await previewImport(
      session,
      sheetFile,
      mapping,
      guess.fingerprint,
      {},
      undefined,
      decisions.mends,
    );
    requireMet(decisions, diff, mapping.sheet);
    return diff;
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

/** How the file was read. */
interface Look {
  readonly inspection: FileInspection;
  readonly mapping: Mapping;
  readonly decisions: Decisions;
}

/** Applies, shows or refuses what the file would do. */
async function finish(
  context: CommandContext,
  session: Session,
  sheetFile: string,
  diff: ImportDiff,
  { inspection, mapping, decisions }: Look,
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const rejects = textOrNull(options.rejects);
  const { tables, remembered, kin } = inspection.guess;
  const read = { sheet: mapping.sheet, headerRow: mapping.headerRow, lastRow: mapping.lastRow ?? null };
  const columns = readColumns(inspection, mapping);
  const { sameForm } = inspection;
  const table = { ...read, tables, sameForm, remembered, kin, columns };
  const tableText =
    similarTemplateText(context, kin) +
    tablesText(context, table) +
    sheetsText(context, table) +
    columnsText(context, columns);
  if (options.dryRun === true) {
    const reference = await session.project.reference();
    const moves = await importMoves(session, diff.batchId, wantedOf(mapping));
    await discardImport(session, diff.batchId);
    const result = { applied: false, table, ...diff, moves };
    printResult(
      context.output,
      'import',
      result,
      () => tableText + diffText(context, diff, reference) + movesText(context, moves, reference),
    );
    return;
  }
  const errors = diff.problems.filter(({ level }) => level === 'error');
  const first = diff.causes.find((cause) => cause.first.level === 'error')?.first;
  if (first !== undefined && rejects === null) {
    await discardImport(session, diff.batchId);
    context.exitWith(printRefusal(context.output, 'import', refusalOf(first), errors));
    if (!context.output.json) {
      const [own, ...others] = causeLines(
        context,
        diff.causes.filter((cause) => cause.first.level === 'error'),
      );
      const more = own?.split('\n').slice(1) ?? [];
      for (const line of [...more, ...others]) context.output.writeError(`${line}\n`);
    }
    return;
  }
  if (rejects !== null && errors.length > 0) await saveRejects(session, diff.batchId, sheetFile, rejects);
  const { record, info } = await applyImport(
    session,
    diff.batchId,
    rejects === null ? 'refuse' : 'leave_out',
    decisions.accepted,
    keptName(options),
  );
  const reference = await session.project.reference();
  const result = {
    applied: true,
    table,
    record,
    revision: info.revision,
    counts: diff.counts,
    problems: diff.problems,
    mends: diff.mends,
    made: diff.made,
  };
  printResult(
    context.output,
    'import',
    result,
    () =>
      `${tableText}${diffText(context, diff, reference)}\n\n${wordsOf(context.output)('cli.import.applied', { rows: formats(context.output.language).whole(record.rowsApplied) })}`,
  );
}

/** What the mapping says of the whole file. */
function wantedOf({ economy, material, stage, year }: Mapping): WantedSet {
  return { economyId: economy ?? '', materialId: material ?? '', stage: stage ?? '', year: year ?? '' };
}

function refusalOf(problem: ImportProblem): Refusal {
  return new Refusal(problem.code, problem.params, problem.place);
}
