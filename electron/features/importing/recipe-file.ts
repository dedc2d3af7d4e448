import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import { Refusal } from '@shared/base/refusal';
import type { FileInspection, GuessedMapping } from '@shared/features/importing/inspection';
import { missingFields } from '@shared/features/importing/required-fields';
import type { Mapping } from '@shared/model/mapping';
import { type Recipe, recipe as recipeSchema } from '@shared/model/recipe';
import { requireApart } from '../../disk/kept-apart';
import { asRecipe, type StepReasons } from '../../importing/recipe/as-recipe';
import type { Heads } from '../../importing/recipe/find-column';
import {
  checkRecipe,
  mappingOf,
  readingStep,
  reasonsIn,
  tableSteps,
} from '../../importing/recipe/from-recipe';
import { unsaidIn } from '../../importing/recipe/said-again';
import { readJson } from '../../plan/read-json';

/** @throws Refusal for a file that is no recipe */
export async function readRecipe(path: string): Promise<Recipe> {
  const read = await readJson(path, recipeSchema);
  checkRecipe(read, { file: basename(path) });
  return read;
}

/** Writes the steps of an import, as they were when it was read, with why they are there. @throws Refusal */
export async function saveRecipe(
  path: string,
  mapping: Mapping,
  heads: Heads,
  name: string,
  why: StepReasons,
): Promise<void> {
  requireApart(path);
  try {
    await writeFile(path, `${JSON.stringify(asRecipe(mapping, heads, name, why), null, 2)}\n`);
  } catch (error) {
    throw diskRefusal(error, basename(path));
  }
}

/** What a recipe says of where its table is, before its columns are known. */
export function choicesOf(recipe: Recipe) {
  const [source, header] = [readingStep(recipe, 'source'), readingStep(recipe, 'header')];
  const { encoding = null, separator = null, sheet = null } = source?.off === true ? {} : (source ?? {});
  const rows = header === null || header.off ? null : header;
  return {
    encoding,
    separator,
    sheet,
    headerFirst: rows?.first ?? null,
    headerRow: rows?.last ?? null,
    steps: tableSteps(recipe),
  };
}

/** What was found in a file, with a recipe in place of the guess. @throws Refusal where it names a column that is not there */
export function withRecipe(inspection: FileInspection, recipe: Recipe): FileInspection {
  const { guess, fileName } = inspection;
  const place = { file: fileName, sheet: guess.mapping.sheet };
  const mapping = mappingOf(recipe, guess.mapping, headsOf(guess), place);
  return {
    ...inspection,
    guess: {
      ...guess,
      mapping,
      missing: missingFields(mapping),
      unsaid: unsaidIn(recipe.form, mapping),
      why: reasonsIn(recipe),
    },
  };
}

/** @throws Refusal `refusal.sheet.headerOutside` where no row of the sheet has the number of the header that was said */
export function requireHeader({ guess, fileName, sheets }: FileInspection, headerRow: number | null): void {
  if (headerRow === null || Object.keys(guess.heads).length > 0) return;
  const { sheet } = guess.mapping;
  const rows = sheets.find(({ name }) => name === sheet)?.rowCount ?? 0;
  throw new Refusal('refusal.sheet.headerOutside', { row: headerRow, rows }, { file: fileName, sheet });
}

/** What stands above the columns of the table that was looked at, after its steps. */
export const headsOf = ({ heads }: Pick<GuessedMapping, 'heads'>): Heads =>
  new Map(Object.entries(heads).map(([column, text]) => [Number(column), text]));
