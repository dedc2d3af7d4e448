import { type Place, Refusal } from '@shared/base/refusal';
import type { Mapping } from '@shared/model/mapping';
import type { ReadingStepKind, Recipe, RecipeStep } from '@shared/model/recipe';
import type { RowRule } from '@shared/model/row-rules';
import type { TableStep } from '@shared/model/table-steps';
import type { StepReasons } from './as-recipe';
import { findColumn, type Heads } from './find-column';

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
  const at = (name: string) => findColumn(name, heads, place);
  const live = <Kind extends ReadingStepKind>(kind: Kind) => {
    const step: Extract<RecipeStep, { step: Kind }> | null = readingStep(recipe, kind);
    if (step === null) return 'proposed';
    return isOff(step) ? 'off' : step;
  };
  const unpivot = live('unpivot');
  const join = live('join');
  const fields = live('fields');
  const units = live('units');
  const counts = live('counts');
  const names = live('names');
  const header = live('header');
  const source = live('source');
  const { lastRow, title } = typeof source === 'string' ? { lastRow: null, title: null } : source;
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
            columns: unpivot.columns.map(at),
          };
  const free = new Set(across?.columns ?? []);
  const answers =
    units === 'proposed' && names === 'proposed'
      ? proposed.answers
      : {
          ...(typeof units === 'string'
            ? {}
            : said({ dates: units.dates, ton: units.ton, shares: units.shares })),
          ...(typeof names === 'string'
            ? {}
            : { countries: names.countries, suppliers: names.suppliers, names: names.decided }),
        };
  return {
    ...proposed,
    ...(lastRow === null ? {} : { lastRow }),
    ...(title === null || proposed.form == null ? {} : { form: { ...proposed.form, title } }),
    ...(typeof header === 'string' ? {} : { headerRow: header.last, headerFirst: header.first }),
    columns: Object.fromEntries(Object.entries(columns).filter(([column]) => !free.has(Number(column)))),
    across,
    beside: join === 'proposed' ? (proposed.beside ?? null) : join === 'off' ? null : join.tables,
    ...(typeof fields === 'string'
      ? {}
      : {
          economy: fields.economy,
          material: fields.material,
          stage: fields.stage,
          supplier: fields.supplier,
          country: fields.country ?? proposed.country ?? null,
          year: fields.year ?? proposed.year,
        }),
    ...(typeof units === 'string'
      ? {}
      : { unit: units.unit, money: units.money, basis: units.basis, decimal: units.decimal }),
    ...(counts === 'proposed'
      ? {}
      : counts === 'off'
        ? { counts: null, into: null }
        : {
            counts: counts.kind,
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
