import type { Mapping } from '@shared/model/mapping';
import { READING_ORDER, type ReadingStepKind, type Recipe, type RecipeStep } from '@shared/model/recipe';
import { ROW_RULES } from '@shared/model/row-rules';
import type { StepReason } from '@shared/model/step-reasons';
import type { TableStep } from '@shared/model/table-steps';
import { type Heads, nameOfColumn } from './find-column';
import { wholeSaid } from './said-again';

/** The steps of a mapping in the order in which they work: those of the table in their own. */
function stepsOf(mapping: Mapping, heads: Heads, why: StepReasons): readonly RecipeStep[] {
  return READING_ORDER.flatMap((kind): readonly RecipeStep[] => {
    if (kind === 'table')
      return (mapping.steps ?? []).map((step, index) => ({
        ...wholeStep(step),
        why: wholeReason(step.why ?? why.table?.[index]),
      }));
    if (kind === 'rule')
      return ROW_RULES.map((rule) => ({
        step: kind,
        off: mapping.rulesOff?.includes(rule) ?? false,
        why: null,
        rule,
      }));
    const step = readingStep(kind, mapping, heads);
    return step === null ? [] : [{ ...step, why: wholeReason(why[kind]) }];
  });
}

/** Why the steps that say how a file is read are there. */
export type StepReasons = { readonly [S in ReadingStepKind]?: StepReason } & {
  /** Of the steps of the table, in their order. */
  readonly table?: readonly StepReason[];
};

/** A mapping as the recipe that a person keeps as a file. */
export function asRecipe(mapping: Mapping, heads: Heads, name: string | null, why: StepReasons): Recipe {
  const { form = null, limits = null } = mapping;
  return {
    recipe: 1,
    name,
    steps: [...stepsOf(mapping, heads, why)],
    form:
      form === null
        ? null
        : {
            senders: [...form.senders],
            headers: { ...form.headers },
            says: form.says ?? null,
            said: form.said == null ? null : wholeSaid(form.said),
            title: form.title ?? null,
            sheet: form.sheet ?? null,
          },
    limits,
  };
}

const SAID = { off: false, why: null };

function readingStep(
  kind: Exclude<ReadingStepKind, 'rule'>,
  mapping: Mapping,
  heads: Heads,
): RecipeStep | null {
  const { across = null, beside = null, answers = null } = mapping;
  const name = (column: number) => nameOfColumn(column, heads);
  switch (kind) {
    case 'source': {
      const { sheet, encoding, separator, lastRow = null, form } = mapping;
      return { step: kind, ...SAID, sheet, title: form?.title ?? null, encoding, separator, lastRow };
    }
    case 'header':
      if (mapping.headerRow < 1) return null;
      return { step: kind, ...SAID, first: mapping.headerFirst ?? null, last: mapping.headerRow };
    case 'unpivot': {
      if (across === null) return null;
      const { field, second = null, value, columns } = across;
      return { step: kind, ...SAID, columns: columns.map(name), field, second, value };
    }
    case 'join':
      if (beside === null || beside.length === 0) return null;
      return { step: kind, ...SAID, tables: beside.map((one) => ({ ...one })) };
    case 'fields': {
      const { economy, material, stage, supplier = null, country = null, year } = mapping;
      const columns = Object.fromEntries(
        Object.entries(mapping.columns).map(([column, field]) => [name(Number(column)), field]),
      );
      return { step: kind, ...SAID, columns, economy, material, stage, supplier, country, year };
    }
    case 'units': {
      const { unit, money = null, basis, decimal = null } = mapping;
      const { dates = null, ton = null, shares = null, rates = [] } = answers ?? {};
      const columns = Object.fromEntries(
        Object.entries(mapping.units ?? {}).map(([column, own]) => [name(Number(column)), own]),
      );
      return {
        step: kind,
        ...SAID,
        unit,
        columns,
        money,
        basis,
        decimal,
        dates,
        ton,
        shares,
        rates: [...rates],
      };
    }
    case 'counts': {
      const { counts = null, into = null, place = null, tier = null, use = null } = mapping;
      if (counts === null && into === null) return null;
      return { step: kind, ...SAID, kind: counts, into, place, tier, use };
    }
    case 'names': {
      const { countries = {}, suppliers = {}, names = [] } = answers ?? {};
      if (Object.keys(countries).length + Object.keys(suppliers).length + names.length === 0) return null;
      return {
        step: kind,
        ...SAID,
        countries: { ...countries },
        suppliers: { ...suppliers },
        decided: [...names],
      };
    }
  }
}

/** A reason as a recipe holds it. */
function wholeReason(why: StepReason | null | undefined): RecipeStep['why'] {
  return why == null || typeof why === 'string' ? (why ?? null) : { ...why, params: { ...why.params } };
}

/** A step with what it may leave out. */
function wholeStep(step: TableStep): RecipeStep {
  const said = { off: step.off ?? false, why: wholeReason(step.why) };
  switch (step.step) {
    case 'fill_down':
      return { ...step, ...said, columns: [...step.columns] };
    case 'split':
      return { ...step, ...said, into: [...step.into] };
    case 'replace':
      return { ...step, ...said };
    case 'keep':
    case 'leave_out':
      return { ...step, ...said, values: [...step.values], seen: step.seen == null ? null : [...step.seen] };
  }
}
