import { basename } from 'node:path';
import { itemAt } from '@shared/base/element-at';
import { FIGURE_KINDS } from '@shared/base/figure-kind';
import { MASS_BASES } from '@shared/base/mass-basis';
import { Refusal } from '@shared/base/refusal';
import { noticeText } from '@shared/catalogue/notice-text';
import type { Cause, ImportDiff, ImportProblem } from '@shared/features/importing/diff';
import type { FileInspection } from '@shared/features/importing/inspection';
import { ofAnyLength } from '@shared/features/importing/saved-form';
import { MASS_UNITS, type Mapping } from '@shared/model/mapping';
import { LONGEST_RECIPE_NAME, type Recipe } from '@shared/model/recipe';
import { formats } from '@shared/words/formats';
import { againstWorld } from '../../importing/recipe/against-world';
import { withNames } from '../../importing/values/named-vocabulary';
import type { Session } from '../../plan/session';
import { type CommandContext, withProject } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { printRefusal, printResult, wordsOf } from '../../terminal/output';
import { readColumns } from '../../terminal/read-columns';
import { choice, Misused } from '../../terminal/usage';
import { applyImport, discardImport, saveRejects } from './apply-import';
import { listImports, takeBackImport } from './earlier-imports';
import { IMPORT, type ImportGiven } from './import-arguments';
import { type Decisions, decisionsFrom, requireMet } from './import-decisions';
import { importMoves, type WantedSet } from './import-moves';
import {
  causeLines,
  columnsText,
  diffText,
  movesText,
  sheetsText,
  similarTemplateText,
  tablesText,
  whyText,
} from './import-text';
import { inspectByRecipe } from './inspect-by-recipe';
import { columnsSaid, mappingFrom } from './mapping-options';
import { wantedNames, withWantedNames } from './name-options';
import { OpenQuestions, refuseMissing } from './open-questions';
import { causesIn, inspectImport, previewImport, vocabularyOf } from './read-file';
import { choicesOf, headsOf, readRecipe, requireHeader, saveRecipe, withRecipe } from './recipe-file';
import { headerRows } from './recipe-option';
import { importRoundTrip } from './round-trip/command';
import { savedChoices } from './saved-mapping';
import { lookOfSheet, type SheetLook } from './sheets-of-form';
import { stepsFrom } from './step-options';
import { reasonsOf } from './step-reasons';

/** Cells are those of the first sheet. */
const NO_DECISIONS: Decisions = { mends: [], accepted: [] };

/** A supplier's file into the project, all or nothing. */
export const importCommand = command({
  name: 'import',
  words: 'terminal.import',
  args: IMPORT,
  run: (said, context) => {
    const given = withNewMaterial(said);
    return withProject(
      context,
      given.project,
      async (session) => {
        const { sheetfile: sheetFile, recipe: path, saveRecipe: saved } = given;
        if (given.list) return listImports(context, session);
        if (given.revert !== null) return takeBackImport(context, session, given.revert);
        if (sheetFile === null) throw new Misused('usage.import.file');
        if (await importRoundTrip(context, session, sheetFile, given.dryRun, given.unsure)) return;
        const recipe = path === null ? null : await readRecipe(path);
        const inspection = await inspected(session, sheetFile, given, recipe);
        const { mappings } = await session.project.imports();
        const reference = await session.project.reference();
        const told = await mappingFrom(given, inspection, recipe !== null, mappings, reference);
        const decisions = decisionsFrom(given);
        const looks = await withNamesSaid(
          session,
          sheetFile,
          [
            { mapping: told, guess: inspection.guess },
            ...(await otherSheets(session, sheetFile, told, inspection, given)),
          ],
          given,
        );
        const diffs: ImportDiff[] = [];
        for (const [index, look] of looks.entries()) {
          const cells = index === 0 ? decisions : NO_DECISIONS;
          const diff = await previewed(context, session, sheetFile, look, cells, given);
          if (diff === null) return discardAll(session, diffs);
          diffs.push(diff);
        }
        const { mapping } = itemAt(looks, 0);
        const diff = itemAt(diffs, 0);
        if (saved !== null)
          await saveRecipe(
            saved,
            ofAnyLength({ ...mapping, steps: diff.steps }, inspection.guess.tables),
            headsOf(inspection.guess),
            keptName(given) ?? diff.fileName,
            reasonsOf({ ...mapping, steps: diff.steps }, inspection),
          );
        const sheets = looks.map((look, index) => ({ look, diff: itemAt(diffs, index) }));
        await finish(context, session, sheetFile, sheets, { inspection, decisions }, given);
      },
      readsOnly(given),
    );
  },
});

/** "Lithium=new" for the whole file is a material, and what is decided about its name. */
function withNewMaterial(given: ImportGiven): ImportGiven {
  const [, material = '', as = ''] = /^(.+)=\s*(new)\s*$/.exec(given.material ?? '') ?? [];
  return as === ''
    ? given
    : { ...given, material: material.trim(), name: [...given.name, `material:${material.trim()}=${as}`] };
}

/** The name that the recipe is given; null: none. @throws Misused for one that no list could show */
function keptName({ keepAs }: ImportGiven): string | null {
  const name = keepAs?.trim() ?? null;
  if (name === '' || (name !== null && name.length > LONGEST_RECIPE_NAME))
    throw new Misused('usage.import.name', { most: LONGEST_RECIPE_NAME });
  return name;
}

/** What changes nothing does not need the project's lock: it works while a window has the project open. */
function readsOnly({ dryRun, list, revert }: ImportGiven): 'refuse' | 'read_only' {
  return revert === null && (dryRun || list) ? 'read_only' : 'refuse';
}

async function savedMappings(session: Session) {
  return (await session.project.imports()).mappings;
}

/** Looks into the file; a second time where steps are given, so that its columns are known by the table after them. */
async function inspected(
  session: Session,
  sheetFile: string,
  given: ImportGiven,
  recipe: Recipe | null,
): Promise<FileInspection> {
  const ofRecipe = recipe === null ? null : choicesOf(recipe);
  const { headerFirst, headerRow } = headerRows(given.header);
  const kept = recipe === null ? savedChoices(given.mapping, await savedMappings(session)) : null;
  const choices = {
    encoding: ofRecipe?.encoding ?? null,
    separator: ofRecipe?.separator ?? null,
    sheet: given.sheet ?? ofRecipe?.sheet ?? null,
    counts: given.counts === null ? null : choice(given.counts, FIGURE_KINDS),
    into: given.into,
    unit: MASS_UNITS.find((unit) => unit === given.unit) ?? null,
    basis: MASS_BASES.find((basis) => basis === given.basis) ?? null,
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
      : await inspectByRecipe(look, choices, recipe, given.header !== null);
  if (recipe === null) requireHeader(read, choices.headerRow);
  const { guess, fileName } = read;
  const { sheet, headerRow: last, headerFirst: first = null } = guess.mapping;
  const place = { file: fileName, sheet };
  const steps = stepsFrom(given, guess.mapping.steps ?? [], headsOf(guess), place);
  const table = { sheet, headerRow: last < 1 ? null : last, headerFirst: first };
  const stepped = async (): Promise<FileInspection> => {
    if (steps === null) return read;
    const again = by(await look({ ...choices, ...table, steps }));
    const mapping = { ...again.guess.mapping, headerRow: last, headerFirst: first, steps };
    return { ...again, guess: { ...again.guess, mapping }, sameForm: read.sameForm };
  };
  const found = await stepped();
  const said = columnsSaid(given, found);
  if (said === null || found.guess.remembered !== null || recipe !== null) return found;
  // What tells rows apart is seen by what their columns give.
  const { guess: seen } = await look({ ...choices, ...table, steps: steps ?? choices.steps, ...said });
  const apart = Object.entries(seen.mapping.columns).filter(([, field]) => field === 'breakdown');
  const others = Object.entries(found.guess.mapping.columns).filter(([, field]) => field !== 'breakdown');
  const columns = Object.fromEntries([...others, ...apart]);
  return { ...found, guess: { ...found.guess, mapping: { ...found.guess.mapping, columns } } };
}

/** The other sheets of the form, where all are to be read. @throws Misused, Refusal */
async function otherSheets(
  session: Session,
  sheetFile: string,
  mapping: Mapping,
  { sameForm, fileName }: FileInspection,
  { allSheets, sheet, read, leaveOut, accept }: ImportGiven,
): Promise<readonly SheetLook[]> {
  if (!allSheets) return [];
  if (sheet !== null) throw new Misused('usage.import.sheetOrAll');
  if (read.length + accept.length + leaveOut.filter((text) => !text.includes('=')).length > 0)
    throw new Misused('usage.import.cellsOfSheets');
  if (sameForm.length === 0)
    throw new Refusal('refusal.import.noOtherSheet', {}, { file: fileName, sheet: mapping.sheet });
  const looks: SheetLook[] = [];
  for (const name of sameForm) looks.push(await lookOfSheet(session, sheetFile, mapping, name));
  return looks;
}

async function discardAll(session: Session, diffs: readonly ImportDiff[]): Promise<void> {
  for (const { batchId } of diffs) await discardImport(session, batchId);
}

/** Sheets with what the options say of names: what each is a name of, the file is read once to see. */
async function withNamesSaid(
  session: Session,
  sheetFile: string,
  looks: readonly SheetLook[],
  given: ImportGiven,
): Promise<readonly SheetLook[]> {
  const wanted = wantedNames(given);
  if (wanted.length === 0) return looks;
  const causes: Cause[] = [];
  for (const { mapping, guess } of looks)
    causes.push(...(await causesIn(session, sheetFile, mapping, guess.fingerprint)));
  const vocabulary = await vocabularyOf(session);
  return looks.map((look) => ({
    ...look,
    mapping: withWantedNames(look.mapping, wanted, causes, withNames(vocabulary, look.mapping)),
  }));
}

/** Lays the file beside the project; null when it can be read in several ways, which is said with the options that settle it. */
async function previewed(
  context: CommandContext,
  session: Session,
  sheetFile: string,
  { mapping, guess }: SheetLook,
  decisions: Decisions,
  { why: isWhy, keep }: Pick<ImportGiven, 'why' | 'keep'>,
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
    const isEmptied = diff.counts.read > 0 && diff.counts.leftOut === diff.counts.read;
    if (isEmptied && keep.length > 0) {
      await discardImport(session, diff.batchId);
      throw new Refusal(
        'refusal.import.keepsNothing',
        { conditions: keep },
        { file: diff.fileName, sheet: mapping.sheet },
      );
    }
    return diff;
  } catch (thrown) {
    if (!(thrown instanceof OpenQuestions)) throw thrown;
    const why = isWhy ? guess.columnWhy.map(({ code, params }) => ({ code, params })) : [];
    const notices = [...thrown.notices, ...why];
    context.exitWith(printRefusal(context.output, 'import', thrown, notices));
    if (!context.output.json) {
      for (const notice of notices.slice(1))
        context.output.writeError(`${noticeText(notice, context.output.language)}\n`);
    }
    return null;
  }
}

/** A sheet with what it would do. */
interface SheetDiff {
  readonly look: SheetLook;
  readonly diff: ImportDiff;
}

/** How the file was read. */
interface Look {
  readonly inspection: FileInspection;
  readonly decisions: Decisions;
}

/** Applies, shows or refuses what the sheets of the file would do. */
async function finish(
  context: CommandContext,
  session: Session,
  sheetFile: string,
  sheets: readonly SheetDiff[],
  { inspection, decisions }: Look,
  given: ImportGiven,
): Promise<void> {
  const { rejects, dryRun } = given;
  const diffs = sheets.map(({ diff }) => diff);
  const batches = diffs.map(({ batchId }) => batchId);
  const reference = await session.project.reference();
  const errors = diffs.flatMap(({ causes }) => causes.filter(({ first }) => first.level === 'error'));
  // Where no row could stay, what keeps them all out says more than that none can.
  const takesAny = diffs.some(({ counts }) => counts.new + counts.changed + counts.unchanged > 0);
  if (!dryRun && errors[0] !== undefined && (rejects === null || !takesAny)) {
    await discardAll(session, diffs);
    return refuseRows(context, errors, diffs);
  }
  const tables = sheets.map(({ look }) => tableOf(context, look, inspection, given));
  const told = () =>
    sheets
      .map(({ diff }, index) => `${tables[index]?.text}${diffText(context, diff, reference)}`)
      .join('\n\n');
  if (dryRun) {
    const moves = sheets.length > 1 ? null : await importMoves(session, itemAt(batches, 0), wantedOf(sheets));
    if (sheets.length > 1) await session.project.importTry(batches, session.who);
    await discardAll(session, diffs);
    const found = sheets.map(({ diff }, index) => ({ table: tables[index]?.table, ...diff }));
    const result =
      sheets.length > 1 ? { applied: false, sheets: found } : { applied: false, ...itemAt(found, 0), moves };
    printResult(context.output, 'import', result, () => told() + movesText(context, moves, reference));
    return;
  }
  if (rejects !== null && errors.length > 0)
    await saveRejects(session, itemAt(batches, 0), sheetFile, rejects, batches.slice(1));
  const { record, others, info } = await applyImport(
    session,
    itemAt(batches, 0),
    rejects === null ? 'refuse' : 'leave_out',
    decisions.accepted,
    keptName(given),
    batches.slice(1),
  );
  const records = [record, ...others];
  const found = sheets.map(({ diff: { counts, problems, mends, made } }, index) => ({
    table: tables[index]?.table,
    record: itemAt(records, index),
    counts,
    problems,
    mends,
    made,
  }));
  const { revision } = info;
  const result =
    sheets.length > 1
      ? { applied: true, revision, sheets: found }
      : { applied: true, revision, ...itemAt(found, 0) };
  const rows = records.reduce((sum, { rowsApplied }) => sum + rowsApplied, 0);
  const applied = () =>
    wordsOf(context.output)('cli.import.applied', { rows: formats(context.output.language).whole(rows) });
  printResult(context.output, 'import', result, () => `${told()}\n\n${applied()}`);
}

/** Which table of a sheet was read, and how. */
function tableOf(
  context: CommandContext,
  { mapping, guess }: SheetLook,
  inspection: FileInspection,
  { why, allSheets }: ImportGiven,
) {
  const { tables, remembered, kin } = guess;
  const { sheet, headerRow } = mapping;
  const columnWhy = againstWorld(guess.columnWhy, mapping, headsOf(guess));
  const columns = readColumns({ ...inspection, guess }, mapping);
  const sameForm = allSheets ? [] : inspection.sameForm;
  const table = {
    sheet,
    headerRow,
    lastRow: mapping.lastRow ?? null,
    tables,
    sameForm,
    remembered,
    kin,
    columns,
    why: why ? columnWhy : undefined,
  };
  const text =
    (allSheets ? `${wordsOf(context.output)('cli.import.sheet', { sheet })}\n` : '') +
    similarTemplateText(context, kin) +
    tablesText(context, table) +
    sheetsText(context, table) +
    columnsText(context, columns) +
    (why ? whyText(context, columnWhy) : '');
  return { table, text };
}

/** Says why rows cannot be read: the first cause as the refusal, the others below it. */
function refuseRows(context: CommandContext, errors: readonly Cause[], diffs: readonly ImportDiff[]): void {
  const { first } = itemAt(errors, 0);
  const problems = diffs.flatMap((diff) => diff.problems.filter(({ level }) => level === 'error'));
  context.exitWith(printRefusal(context.output, 'import', refusalOf(first), problems));
  if (context.output.json) return;
  const [own, ...others] = causeLines(context, errors);
  const more = own?.split('\n').slice(1) ?? [];
  for (const line of [...more, ...others]) context.output.writeError(`${line}\n`);
}

/** What the mapping says of the whole sheet. */
function wantedOf(sheets: readonly SheetDiff[]): WantedSet {
  const { economy, material, stage, year } = itemAt(sheets, 0).look.mapping;
  return { economyId: economy ?? '', materialId: material ?? '', stage: stage ?? '', year: year ?? '' };
}

function refusalOf(problem: ImportProblem): Refusal {
  return new Refusal(problem.code, problem.params, problem.place);
}
