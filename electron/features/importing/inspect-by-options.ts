import { FIGURE_KINDS } from '@shared/base/figure-kind';
import { MASS_BASES } from '@shared/base/mass-basis';
import { STAGES } from '@shared/base/stage';
import type { FileInspection } from '@shared/features/importing/inspection';
import { MASS_UNITS } from '@shared/model/mapping';
import type { Recipe } from '@shared/model/recipe';
import type { Session } from '../../plan/session';
import { choice } from '../../terminal/usage';
import type { ImportGiven } from './import-arguments';
import { inspectByRecipe } from './inspect-by-recipe';
import { columnsSaid } from './mapping-options';
import { inspectImport } from './read-file';
import { choicesOf, headsOf, requireHeader, withRecipe } from './recipe-file';
import { headerRows } from './recipe-option';
import { savedChoices } from './saved-mapping';
import { stepsFrom } from './step-options';

/** Looks into the file; a second time where steps are given, so that its columns are known by the table after them. @throws Misused, Refusal */
export async function inspectByOptions(
  session: Session,
  sheetFile: string,
  given: ImportGiven,
  recipe: Recipe | null,
): Promise<FileInspection> {
  const choices = await choicesSaid(session, given, recipe);
  const look = (wanted: Parameters<typeof inspectImport>[2]) => inspectImport(session, sheetFile, wanted);
  const read =
    recipe === null
      ? await look(choices)
      : await inspectByRecipe(look, choices, recipe, given.header !== null);
  if (recipe === null) requireHeader(read, choices.headerRow);
  const { guess, fileName } = read;
  const { sheet, headerRow: last, headerFirst: first = null } = guess.mapping;
  const steps = stepsFrom(given, guess.mapping.steps ?? [], headsOf(guess), { file: fileName, sheet });
  const table = { ...choices, sheet, headerRow: last < 1 ? null : last, headerFirst: first };
  const stepped = async (): Promise<FileInspection> => {
    if (steps === null) return read;
    const seen = await look({ ...table, steps });
    const again = recipe === null ? seen : withRecipe(seen, recipe);
    const mapping = { ...again.guess.mapping, headerRow: last, headerFirst: first, steps };
    return { ...again, guess: { ...again.guess, mapping }, sameForm: read.sameForm };
  };
  const found = await stepped();
  const said = columnsSaid(given, found);
  if (said === null || found.guess.remembered !== null || recipe !== null) return found;
  return withRowsApart(found, await look({ ...table, steps: steps ?? choices.steps, ...said }));
}

/** How the file is to be read: by the options, else by the recipe, else by the template. */
async function choicesSaid(session: Session, given: ImportGiven, recipe: Recipe | null) {
  const ofRecipe = recipe === null ? null : choicesOf(recipe);
  const { headerFirst, headerRow } = headerRows(given.header);
  const kept =
    recipe === null ? savedChoices(given.mapping, (await session.project.imports()).mappings) : null;
  return {
    encoding: ofRecipe?.encoding ?? null,
    separator: ofRecipe?.separator ?? null,
    sheet: given.sheet ?? ofRecipe?.sheet ?? null,
    counts: given.counts === null ? null : choice(given.counts, FIGURE_KINDS),
    into: given.into,
    unit: MASS_UNITS.find((unit) => unit === given.unit) ?? null,
    basis: MASS_BASES.find((basis) => basis === given.basis) ?? null,
    economy: given.economy,
    stage: STAGES.find((stage) => stage === given.stage) ?? null,
    supplier: given.supplier.find((text) => !text.includes('=')) ?? null,
    headerFirst: headerRow === null ? (ofRecipe?.headerFirst ?? kept?.headerFirst ?? null) : headerFirst,
    headerRow: headerRow ?? ofRecipe?.headerRow ?? kept?.headerRow ?? null,
    steps: ofRecipe?.steps ?? kept?.steps ?? null,
  };
}

/** What tells rows apart is seen by what their columns give. */
function withRowsApart(found: FileInspection, { guess: seen }: FileInspection): FileInspection {
  const apart = Object.entries(seen.mapping.columns).filter(([, field]) => field === 'breakdown');
  const others = Object.entries(found.guess.mapping.columns).filter(([, field]) => field !== 'breakdown');
  const columns = Object.fromEntries([...others, ...apart]);
  return { ...found, guess: { ...found.guess, mapping: { ...found.guess.mapping, columns } } };
}
