import type { FigureKind } from '@shared/base/figure-kind';
import { type Place, Refusal } from '@shared/base/refusal';
import { sheetKey } from '@shared/features/importing/saved-form';
import type { Mapping, SaidByFiles } from '@shared/model/mapping';
import type { ReadingStepKind, Recipe, RecipeStep } from '@shared/model/recipe';
import type { RowRule } from '@shared/model/row-rules';
import type { TableStep } from '@shared/model/table-steps';
import type { StepReasons } from './as-recipe';
import { columnAgain } from './column-again';
import type { Heads } from './find-column';
import { measuredAgain } from './measured';
import { saidAgain, wholeSaid } from './said-again';

/** The step of a kind that says how the file is read; null where the recipe has none. */
export function readingStep<Kind extends ReadingStepKind>(
  { steps }: Recipe,
  kind: Kind,
): Extract<RecipeStep, { step: Kind }> | null {
  const isOfKind = (step: RecipeStep): step is Extract<RecipeStep, { step: Kind }> => step.step === kind;
  return steps.find(isOfKind) ?? null;
}

/** The steps of the table, in their order; null where the recipe has none, so that those that are proposed stand. */
export function tableSteps({ steps }: Recipe): readonly TableStep[] | null {
  const found = steps.flatMap((step): TableStep[] => (isTableStep(step) ? [step] : []));
  return found.length === 0 ? null : found;
}

/** Why the steps of a recipe that say how a file is read are there. */
export function reasonsIn({ steps }: Recipe): StepReasons {
  return Object.fromEntries(
    steps.flatMap((step) =>
      isTableStep(step) || step.step === 'rule' || step.why === null ? [] : [[step.step, step.why]],
    ),
  );
}

/** The rules that a recipe switches off; null where it says nothing of any. */
function rulesOff({ steps }: Recipe): readonly RowRule[] | null {
  const rules = steps.flatMap((step) => (step.step === 'rule' ? [step] : []));
  return rules.length === 0 ? null : rules.flatMap(({ rule, off }) => (off ? [rule] : []));
}

/** @throws Refusal `refusal.recipe.twice` where a step that a file is read by stands twice */
export function checkRecipe({ steps }: Recipe, place: Place): void {
  const kinds = steps.flatMap((step) =>
    isTableStep(step) ? [] : [step.step === 'rule' ? `rule: ${step.rule}` : step.step],
  );
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) < index);
  if (twice !== undefined) throw new Refusal('refusal.recipe.twice', { step: twice }, place);
}

/**
 * How a recipe reads a sheet. What it says nothing of is read as it is proposed; a step that is switched off is not done.
 * @param proposed for the sheet, with the steps of the recipe already taken
 * @param heads those after the steps
 * @throws Refusal `refusal.import.keepColumn` where it names a column that is not there
 */
export function mappingOf(recipe: Recipe, proposed: Mapping, heads: Heads, place: Place): Mapping {
  const at = (name: string) => columnAgain(name, recipe.form, heads, place);
  const live = <Kind extends ReadingStepKind>(kind: Kind) => {
    const step: Extract<RecipeStep, { step: Kind }> | null = readingStep(recipe, kind);
    if (step === null) return 'proposed';
    return isOff(step) ? 'off' : step;
  };
  for (const step of tableSteps(recipe) ?? [])
    if (step.off !== true) (step.step === 'fill_down' ? step.columns : [step.column]).forEach(at);
  const unpivot = live('unpivot');
  const join = live('join');
  const fields = live('fields');
  const units = live('units');
  const counts = live('counts');
  const names = live('names');
  const header = live('header');
  const source = live('source');
  const { lastRow, title } = typeof source === 'string' ? { lastRow: null, title: null } : source;
  const bare = title === null && typeof source !== 'string' && recipe.form?.said != null;
  const columns =
    typeof fields === 'string'
      ? proposed.columns
      : Object.fromEntries(Object.entries(fields.columns).map(([name, field]) => [at(name), field]));
  const across =
    unpivot === 'proposed'
      ? (proposed.across ?? null)
      : unpivot === 'off'
        ? null
        : {
            field: unpivot.field,
            second: unpivot.second,
            value: unpivot.value,
            columns: asProposed(unpivot, proposed) ?? unpivot.columns.map(at),
          };
  const free = new Set(across?.columns ?? []);
  const answers =
    units === 'proposed' && names === 'proposed'
      ? proposed.answers
      : {
          ...(typeof units === 'string'
            ? {}
            : said({ dates: units.dates, ton: units.ton, shares: units.shares })),
          ...(typeof units === 'string' || units.rates.length === 0 ? {} : { rates: units.rates }),
          ...(typeof names === 'string'
            ? {}
            : { countries: names.countries, suppliers: names.suppliers, names: names.decided }),
        };
  const { economy, material, stage, country, year, unit, basis, money } = saidIn(recipe, proposed, {
    columns,
    across,
  });
  const supplier = typeof fields === 'string' ? null : fields.supplier;
  const ofFields = { economy, material, stage, country, year, supplier };
  const ofUnits = { unit, basis, money };
  return {
    ...proposed,
    ...(lastRow === null ? {} : { lastRow }),
    ...((title === null && !bare) || proposed.form == null ? {} : { form: { ...proposed.form, title } }),
    ...(typeof header === 'string' ? {} : { headerRow: header.last, headerFirst: header.first }),
    columns: Object.fromEntries(Object.entries(columns).filter(([column]) => !free.has(Number(column)))),
    across,
    beside: join === 'proposed' ? (proposed.beside ?? null) : join === 'off' ? null : join.tables,
    ...(typeof fields === 'string' ? {} : ofFields),
    ...(typeof units === 'string'
      ? {}
      : {
          ...ofUnits,
          decimal: units.decimal,
          units: Object.fromEntries(Object.entries(units.columns).map(([head, own]) => [at(head), own])),
        }),
    ...(counts === 'proposed'
      ? {}
      : counts === 'off'
        ? { counts: null, into: null }
        : {
            counts: countedOf(recipe, counts.kind, proposed),
            into: counts.into,
            place: counts.place,
            tier: counts.tier,
            use: counts.use,
          }),
    ...(answers == null ? {} : { answers }),
    rulesOff: rulesOff(recipe) ?? proposed.rulesOff ?? null,
    steps: tableSteps(recipe) ?? proposed.steps ?? [],
    ...(recipe.limits === null ? {} : { limits: recipe.limits }),
  };
}

/** What the steps of a recipe say of the whole file, as far as it still holds for this one. */
function saidIn(recipe: Recipe, proposed: Mapping, read: Pick<Mapping, 'columns' | 'across'>): SaidByFiles {
  const fields = readingStep(recipe, 'fields');
  const { unit, basis, money } = readingStep(recipe, 'units') ?? proposed;
  const { economy, material, stage, year, country = null } = fields ?? proposed;
  const { form } = recipe;
  const said = { economy, material, stage, country, year, unit, basis, money: money ?? null };
  const now = proposed.form?.said == null ? null : wholeSaid(proposed.form.said);
  // One that a person wrote was recorded from no file: it says what it says.
  if (form === null || now === null)
    return { ...said, country: country ?? proposed.country ?? null, year: year ?? proposed.year };
  const isOther =
    form.sheet !== null && proposed.encoding === null && sheetKey(form.sheet) !== sheetKey(proposed.sheet);
  return saidAgain(now, { ...said, ...read, material: isOther ? null : material, form });
}

/**
 * The columns across of this file, where those of the recipe were proposed as well: the next file has the years after them.
 * Null where a person has said them: they are those of these names.
 */
function asProposed(
  { field, second, why }: Extract<RecipeStep, { step: 'unpivot' }>,
  { across = null }: Mapping,
): readonly number[] | null {
  const wasProposed = typeof why === 'object' && why?.code === 'importing.why.across';
  const isSame = across !== null && across.field === field && (across.second ?? null) === second;
  return wasProposed && isSame ? across.columns : null;
}

/** What is counted: as the recipe says, as long as the file says of itself what the one that it was recorded from did. */
function countedOf({ form }: Recipe, counts: FigureKind | null, proposed: Mapping): FigureKind | null {
  if (form === null) return counts;
  return measuredAgain(proposed.form?.says ?? null, { counts, said: form.says });
}

const isOff = (step: RecipeStep): boolean => step.off;

type TableStepOf = Extract<RecipeStep, { step: TableStep['step'] }>;

function isTableStep(step: RecipeStep): step is TableStepOf {
  switch (step.step) {
    case 'fill_down':
    case 'split':
    case 'keep':
    case 'leave_out':
    case 'replace':
      return true;
    default:
      return false;
  }
}

/** Without what is null. */
function said<T extends object>(answers: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>; // what is null is left out
  };
}
