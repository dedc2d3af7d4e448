import { existsSync } from 'node:fs';
import { type Place, Refusal } from '@shared/base/refusal';
import { columnLetters } from '@shared/base/sheet-cell';
import type { GuessedMapping } from '@shared/features/importing/inspection';
import { type Mapping, mappingFile } from '@shared/model/mapping';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { saidAgain, wholeSaid } from '../../importing/recipe/said-again';
import { headerKey } from '../../importing/recipe/similar-template';
import { readJson } from '../../plan/read-json';
import { headsOf } from './recipe-file';

const keptAs = (name: string | null, saved: readonly SavedMapping[]): Mapping | null =>
  saved.find((one) => one.name === name)?.mapping ?? null;

/** What a kept mapping says of its table before the columns are known: a header by hand, and its steps. */
export function savedChoices(name: string | null, saved: readonly SavedMapping[]) {
  const kept = keptAs(name, saved);
  if (kept === null) return null;
  const isByHand = kept.headerFirst != null;
  return {
    headerRow: isByHand ? kept.headerRow : null,
    headerFirst: kept.headerFirst ?? null,
    steps: kept.steps ?? null,
  };
}

/**
 * The mapping that is kept in the project under a name, bound to a file as the form that it was kept with is, or the one of a
 * file that a person wrote. One that says nothing of it counts what the file itself says, and takes the steps that are proposed.
 * @throws Refusal `refusal.import.mappingHeads` where other words stand above a column that it reads
 */
export async function namedMapping(
  name: string,
  saved: readonly SavedMapping[],
  guess: GuessedMapping,
  place: Place,
): Promise<Mapping> {
  const kept = keptAs(name, saved);
  const own = guess.mapping;
  if (kept === null) {
    if (!existsSync(name)) throw new Refusal('refusal.import.unknownMapping', { name }, { field: 'mapping' });
    return withGuess(await readJson(name, mappingFile), own);
  }
  return boundTo(kept, guess, place);
}

/**
 * A mapping as another table of its form is read by it: its rows, and what it says of itself.
 * @throws Refusal `refusal.import.mappingHeads` as namedMapping
 */
export function boundTo(
  kept: Mapping,
  guess: Pick<GuessedMapping, 'mapping' | 'heads'>,
  place: Place,
): Mapping {
  requireHeads(kept, guess, place);
  const { headerRow, headerFirst = null, lastRow = null, form = null } = guess.mapping;
  const { title = null, sheet = null } = kept.form ?? {};
  const bound = form === null || kept.form == null ? kept : { ...kept, form: { ...form, title, sheet } };
  const said = form?.said ?? null;
  return {
    ...withGuess({ ...bound, headerRow, headerFirst, lastRow }, guess.mapping),
    ...(said === null || kept.form == null ? {} : saidAgain(wholeSaid(said), kept)),
  };
}

function withGuess(mapping: Mapping, guess: Mapping): Mapping {
  const said = guess.form?.said;
  return {
    ...mapping,
    ...(mapping.form == null || said == null ? {} : saidAgain(wholeSaid(said), mapping)),
    // One that a person wrote is kept with what this file says, so that the next is told from it.
    form: mapping.form ?? guess.form,
    counts: mapping.counts ?? guess.counts,
    steps: mapping.steps ?? guess.steps,
  };
}

/** The columns of a kept mapping have to stand under the words that they stood under, years apart. */
function requireHeads(kept: Mapping, guess: Pick<GuessedMapping, 'heads'>, place: Place): void {
  const { form = null, across = null } = kept;
  if (form === null) return;
  const heads = headsOf(guess);
  for (const column of [...Object.keys(kept.columns).map(Number), ...(across?.columns ?? [])]) {
    const was = form.headers[column] ?? '';
    const found = heads.get(column) ?? '';
    if (headerKey(found) === was) continue;
    throw new Refusal(
      'refusal.import.mappingHeads',
      { column: columnLetters(column), found, kept: was },
      place,
    );
  }
}
