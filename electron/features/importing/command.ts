import { itemAt } from '@shared/base/element-at';
import type { FileInspection } from '@shared/features/importing/inspection';
import { ofAnyLength } from '@shared/features/importing/saved-form';
import type { Session } from '../../plan/session';
import { type CommandContext, withProject } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { Misused } from '../../terminal/usage';
import { listImports, takeBackImport } from './earlier-imports';
import { finishImport } from './finish-import';
import { IMPORT, type ImportGiven } from './import-arguments';
import { decisionsFrom } from './import-decisions';
import { inspectByOptions } from './inspect-by-options';
import { laySheets, type SheetDiff } from './lay-sheets';
import { mappingFrom } from './mapping-options';
import { headsOf, readRecipe, saveRecipe } from './recipe-file';
import { keptName } from './recipe-option';
import { importRoundTrip } from './round-trip/command';
import { otherSheets, withNamesSaid } from './sheets-to-read';
import { reasonsOf } from './step-reasons';

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
        if (given.list) return listImports(context, session);
        if (given.revert !== null) return takeBackImport(context, session, given.revert);
        if (given.sheetfile === null) throw new Misused('usage.import.file');
        if (await importRoundTrip(context, session, given.sheetfile, given.dryRun, given.unsure)) return;
        await importSheets(context, session, given.sheetfile, given);
      },
      readsOnly(given),
    );
  },
});

/** Reads the sheets of a file as the options say, lays them beside the project, and does with that what is asked. */
async function importSheets(
  context: CommandContext,
  session: Session,
  sheetFile: string,
  given: ImportGiven,
): Promise<void> {
  const recipe = given.recipe === null ? null : await readRecipe(given.recipe);
  const inspection = await inspectByOptions(session, sheetFile, given, recipe);
  const { mappings } = await session.project.imports();
  const reference = await session.project.reference();
  const mapping = await mappingFrom(given, inspection, recipe !== null, mappings, reference);
  const decisions = decisionsFrom(given);
  const asked = [
    { mapping, guess: inspection.guess },
    ...(await otherSheets(session, sheetFile, mapping, inspection, given)),
  ];
  const looks = await withNamesSaid(session, sheetFile, asked, given);
  const sheets = await laySheets(context, session, sheetFile, looks, decisions, given);
  if (sheets === null) return;
  if (given.saveRecipe !== null) await saveAsRecipe(given.saveRecipe, itemAt(sheets, 0), inspection, given);
  await finishImport(context, session, sheetFile, sheets, { inspection, decisions }, given);
}

/** Writes how the first sheet was read, for files of other lengths too. */
function saveAsRecipe(
  path: string,
  { look: { mapping: read }, diff: { steps, fileName } }: SheetDiff,
  inspection: FileInspection,
  given: ImportGiven,
): Promise<void> {
  const mapping = { ...read, steps };
  return saveRecipe(
    path,
    ofAnyLength(mapping, inspection.guess.tables),
    headsOf(inspection.guess),
    keptName(given) ?? fileName,
    reasonsOf(mapping, inspection),
  );
}

/** "Lithium=new" for the whole file is a material, and what is decided about its name. */
function withNewMaterial(given: ImportGiven): ImportGiven {
  const [, material = '', as = ''] = /^(.+)=\s*(new)\s*$/.exec(given.material ?? '') ?? [];
  return as === ''
    ? given
    : { ...given, material: material.trim(), name: [...given.name, `material:${material.trim()}=${as}`] };
}

/** What changes nothing does not need the project's lock: it works while a window has the project open. */
function readsOnly({ dryRun, list, revert }: ImportGiven): 'refuse' | 'read_only' {
  return revert === null && (dryRun || list) ? 'read_only' : 'refuse';
}
