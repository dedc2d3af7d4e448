import { Refusal } from '@shared/base/refusal';
import { columnLetters } from '@shared/base/sheet-cell';
import type { FileInspection } from '@shared/features/importing/inspection';
import { sheetKey } from '@shared/features/importing/saved-form';
import type { Recipe } from '@shared/model/recipe';
import { type choicesOf, headsOf, requireHeader, withRecipe } from './recipe-file';

type Choices = ReturnType<typeof choicesOf>;

/**
 * Looks into a file by a recipe. A header that the program had found is looked for where it stands now, as long as the columns
 * of the recipe stand there; one that was said by hand stays in its rows.
 * @param isSaid whether the rows of the header were said for this file
 * @throws Refusal `refusal.recipe.header` where they stand in another row, and not all of them
 */
export async function inspectByRecipe<C extends Choices>(
  look: (choices: C) => Promise<FileInspection>,
  choices: C,
  recipe: Recipe,
  isSaid: boolean,
): Promise<FileInspection> {
  return inTable((wanted) => inSheet(look, wanted), choices, recipe, isSaid);
}

/** Sheets called by their dates are one sheet: the one of 2032 is read by the recipe of 2031. */
async function inSheet<C extends Choices>(
  look: (choices: C) => Promise<FileInspection>,
  choices: C,
): Promise<FileInspection> {
  try {
    return await look(choices);
  } catch (error) {
    const { sheet } = choices;
    if (!(error instanceof Refusal) || error.notice.code !== 'refusal.sheet.unknown' || sheet === null)
      throw error;
    const { sheets } = await look({
      ...choices,
      sheet: null,
      headerRow: null,
      headerFirst: null,
      steps: null,
    });
    const [only, more] = sheets.filter(({ name }) => sheetKey(name) === sheetKey(sheet));
    if (only === undefined || more !== undefined) throw error;
    return look({ ...choices, sheet: only.name });
  }
}

async function inTable<C extends Choices>(
  look: (choices: C) => Promise<FileInspection>,
  choices: C,
  recipe: Recipe,
  isSaid: boolean,
): Promise<FileInspection> {
  try {
    const found = await look(choices);
    requireHeader(found, choices.headerRow);
    return withRecipe(found, recipe);
  } catch (error) {
    const isLost = error instanceof Refusal && LOST.has(error.notice.code);
    if (!isLost || isSaid || choices.headerRow === null || choices.headerFirst !== null) throw error;
    const bare = { ...choices, headerRow: null };
    const { guess, fileName } = await look({ ...bare, steps: null });
    const { headerRow: header, sheet } = guess.mapping;
    if (header < 1 || header === choices.headerRow) throw error;
    try {
      const moved = withRecipe(await look(bare), recipe);
      const mapping = { ...moved.guess.mapping, headerRow: header };
      return { ...moved, guess: { ...moved.guess, mapping } };
    } catch (again) {
      if (!(again instanceof Refusal) || again.notice.code !== 'refusal.import.keepColumn') throw again;
      const columns = [...headsOf(guess)].map(([at, head]) => `${columnLetters(at)} ${head}`);
      const params = { row: choices.headerRow, header, column: again.notice.params.column ?? '', columns };
      throw new Refusal('refusal.recipe.header', params, { file: fileName, sheet });
    }
  }
}

/** What is thrown where the columns of a recipe are not in the row of its header. */
const LOST: ReadonlySet<string> = new Set([
  'refusal.import.keepColumn',
  'refusal.sheet.headerOutside',
  'refusal.sheet.noHeader',
]);
