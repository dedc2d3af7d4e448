import { FIGURE_KINDS } from '@shared/base/figure-kind';
import { nameKey } from '@shared/base/fold-text';
import { MASS_BASES } from '@shared/base/mass-basis';
import { Refusal } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import type { FileInspection } from '@shared/features/importing/inspection';
import { asSameForm } from '@shared/features/importing/saved-form';
import { targetOf } from '@shared/features/importing/targets';
import { OPTION_FIELDS, type OptionField } from '@shared/model/import-fields';
import { limits as limitsSchema } from '@shared/model/import-limits';
import type { Target } from '@shared/model/import-targets';
import { figureColumns, MASS_UNITS, type Mapping } from '@shared/model/mapping';
import type { Reference } from '@shared/model/plan';
import { PRICE_PLACES } from '@shared/model/tables/price';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import { findColumn, type Heads } from '../../importing/recipe/find-column';
import { readJson } from '../../plan/read-json';
import { countryFrom, economyFrom, materialFrom } from '../../terminal/share-key';
import { choice, Misused, year } from '../../terminal/usage';
import { withAnswers } from './import-answers';
import type { ImportGiven } from './import-arguments';
import { wantedNames } from './name-options';
import { headsOf } from './recipe-file';
import { headerRows, unpivoted, withColumns } from './recipe-option';
import { namedMapping } from './saved-mapping';
import { rulesWithout } from './step-options';

/** What the option of a field says for the whole file. @throws Refusal */
const READERS: {
  readonly [F in OptionField]: (option: unknown, reference: Reference, target: Target) => Mapping[F];
} = {
  // Whose statistics a series is may be any country; plans are those of economies.
  economy: (option, reference, target) =>
    target === 'series' ? countryFrom(option, reference) : economyFrom(option, reference),
  material: materialFrom,
  stage: (option) => choice(option, STAGES),
  year: (text) => year(text),
  counts: (option) => choice(option, FIGURE_KINDS),
  place: (option) => choice(option, PRICE_PLACES),
  tier: (option) => choice(option, STOCK_TIERS),
  use: (option, { uses }) => useFrom(String(option), uses),
  unit: (option) => choice(option, MASS_UNITS),
  basis: (option) => choice(option, MASS_BASES),
};

const isOfColumns = (option: unknown): boolean => String(option).includes('=');

/** "D=t; Reserves=kt": the units of single columns, whose figures they confirm. @throws Misused, Refusal */
function withUnits(option: string | null, mapping: Mapping, heads: Heads, file: string): Mapping {
  if (option === null || !isOfColumns(option)) return mapping;
  const units = option.split(';').map((text) => {
    const [, name = '', unit = ''] = /^(.+)=([^=]+)$/.exec(text.trim()) ?? [];
    if (name === '') throw new Misused('usage.import.columnUnit', { text });
    const column = findColumn(name.trim(), heads, { file, sheet: mapping.sheet });
    return [column, choice(unit.trim(), MASS_UNITS)] as const;
  });
  const [only] = units;
  const isFirst = figureColumns(mapping).length === 0 && only !== undefined;
  return {
    ...mapping,
    ...(isFirst ? { columns: { ...mapping.columns, [only[0]]: 'quantity' as const } } : {}),
    units: { ...mapping.units, ...Object.fromEntries(units) },
  };
}

/** The id of a use, by itself or by a name. */
function useFrom(text: string, uses: Reference['uses']): string {
  const found = uses.find(({ id, nameEn, nameJa }) => [id, nameEn, nameJa].includes(text));
  if (found !== undefined) return found.id;
  throw new Refusal(
    'refusal.import.unknownUse',
    { use: text, uses: uses.map(({ id }) => id) },
    { field: 'use' },
  );
}

/** What an option says of the whole file; a material that --name says to be new need not be there yet. */
function saidOf(
  field: OptionField,
  given: ImportGiven,
  reference: Reference,
  target: Target,
): Mapping[OptionField] {
  const said = given[field];
  const isNamed = wantedNames(given).some(
    ({ text }) => text !== null && nameKey(text) === nameKey(String(said)),
  );
  return field === 'material' && isNamed ? String(said) : READERS[field](said, reference, target);
}

/**
 * The columns of a file as the options say them, without what only tells the rows apart of which they say nothing; null
 * where they say nothing of any.
 * @throws Misused, Refusal
 */
export function columnsSaid(
  { column, unpivot }: ImportGiven,
  { guess, fileName }: FileInspection,
): Pick<Mapping, 'columns' | 'across'> | null {
  if (column.length === 0 && unpivot.length === 0) return null;
  const heads = headsOf(guess);
  const proposed = Object.entries(guess.mapping.columns).filter(([, field]) => field !== 'breakdown');
  const bare = { ...guess.mapping, columns: Object.fromEntries(proposed) };
  const { columns, across } = withColumns(column, unpivoted(unpivot, bare, heads, fileName), heads, fileName);
  return { columns, across: across ?? null };
}

/** The mapping of an import: guessed, remembered or of a recipe, or named, with what the options say laid over it. @throws Refusal */
export async function mappingFrom(
  given: ImportGiven,
  { guess, fileName }: FileInspection,
  hasRecipe: boolean,
  saved: readonly SavedMapping[],
  reference: Reference,
): Promise<Mapping> {
  const { mapping: named, limits } = given;
  if (named !== null && hasRecipe) throw new Misused('usage.import.mappingOrRecipe');
  const heads = headsOf(guess);
  const place = { file: fileName, sheet: guess.mapping.sheet };
  const read = named === null ? guess.mapping : await namedMapping(named, saved, guess, place);
  const same = given.sameForm ? asSameForm(read, guess.seen) : read;
  const across = unpivoted(given.unpivot, same, heads, fileName);
  const mapping = withUnits(given.unit, withColumns(given.column, across, heads, fileName), heads, fileName);
  const { headerRow, headerFirst } = headerRows(given.header);
  const told = OPTION_FIELDS.filter(
    (field) => given[field] !== null && !(field === 'unit' && isOfColumns(given.unit)),
  );
  const into = given.into ?? mapping.into;
  const counts = given.counts === null ? mapping.counts : READERS.counts(given.counts, reference, 'series');
  const target = targetOf({ ...mapping, into, counts });
  const chosen: Mapping = {
    ...mapping,
    ...Object.fromEntries(told.map((field) => [field, saidOf(field, given, reference, target)])),
    ...(given.into === null ? {} : { into: given.into }),
    sheet: given.sheet ?? mapping.sheet,
    ...(headerRow === null ? {} : { headerRow, headerFirst }),
    rulesOff: rulesWithout(given, mapping.rulesOff ?? []),
    ...(limits === null ? {} : { limits: await readJson(limits, limitsSchema) }),
  };
  return withAnswers(chosen, given, reference);
}
