import type { GuessedMapping, StepCounts, StepTally } from '@shared/features/importing/inspection';
import { fileFieldsFor, targetOf } from '@shared/features/importing/targets';
import { isRowTarget } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import { READING_ORDER, type ReadingStepKind } from '@shared/model/recipe';
import { ROW_RULES, type RowRule } from '@shared/model/row-rules';
import type { TableStep } from '@shared/model/table-steps';

/** A step of the list: one that says how the file is read, one of the table, or a rule about rows. */
export type RecipeItem =
  | { readonly kind: 'reading'; readonly step: Exclude<ReadingStepKind, 'rule'>; readonly isOff: boolean }
  | { readonly kind: 'table'; readonly index: number; readonly step: TableStep; readonly isOff: boolean }
  | { readonly kind: 'rule'; readonly rule: RowRule; readonly isOff: boolean };

/** By what a step is known while others are moved or taken out. */
export function keyOf(item: RecipeItem): string {
  switch (item.kind) {
    case 'reading':
      return item.step;
    case 'table':
      return `table ${item.index}`;
    case 'rule':
      return `rule ${item.rule}`;
  }
}

/** All steps of a mapping in the order in which they work. Rules that meet no row of the sheet are not shown. */
export function recipeItems(
  mapping: Mapping,
  guess: GuessedMapping | null,
  counts: StepCounts | null,
): readonly RecipeItem[] {
  return READING_ORDER.flatMap((step): readonly RecipeItem[] => {
    if (step === 'table')
      return (mapping.steps ?? []).map((step, index) => ({
        kind: 'table',
        index,
        step,
        isOff: step.off === true,
      }));
    if (step === 'rule')
      return ROW_RULES.flatMap((rule): readonly RecipeItem[] => {
        const isOff = mapping.rulesOff?.includes(rule) ?? false;
        return isOff || (counts?.setAside[rule] ?? 0) > 0 ? [{ kind: 'rule', rule, isOff }] : [];
      });
    return stands(step, mapping, guess) ? [{ kind: 'reading', step, isOff: isOff(step, mapping) }] : [];
  });
}

function stands(
  step: Exclude<ReadingStepKind, 'rule'>,
  mapping: Mapping,
  guess: GuessedMapping | null,
): boolean {
  const { across, beside, answers } = mapping;
  switch (step) {
    case 'unpivot':
      return (across ?? guess?.mapping.across ?? null) !== null;
    case 'join':
      return (beside ?? guess?.mapping.beside ?? []).length > 0;
    case 'names': {
      const { countries = {}, suppliers = {}, names = [] } = answers ?? {};
      return Object.keys(countries).length + Object.keys(suppliers).length + names.length > 0;
    }
    case 'units': {
      const target = targetOf(mapping);
      return !isRowTarget(target) || fileFieldsFor(target).includes('unit');
    }
    case 'source':
    case 'header':
    case 'fields':
    case 'counts':
      return true;
  }
}

/** Whether what was proposed for a step is switched off. */
function isOff(step: Exclude<ReadingStepKind, 'rule'>, { across = null, beside = null }: Mapping): boolean {
  if (step === 'unpivot') return across === null;
  return step === 'join' && (beside === null || beside.length === 0);
}

/** Whether a step can be switched off at all. */
export function canBeOff(item: RecipeItem): boolean {
  return item.kind !== 'reading' || item.step === 'unpivot' || item.step === 'join';
}

/** A mapping with a step switched off, or on as it was proposed. */
export function switched(mapping: Mapping, item: RecipeItem, guess: GuessedMapping | null): Mapping {
  switch (item.kind) {
    case 'table':
      return {
        ...mapping,
        steps: (mapping.steps ?? []).with(item.index, { ...item.step, off: !item.isOff }),
      };
    case 'rule': {
      const others = (mapping.rulesOff ?? []).filter((rule) => rule !== item.rule);
      return { ...mapping, rulesOff: item.isOff ? others : [...others, item.rule] };
    }
    case 'reading':
      if (item.step === 'unpivot')
        return { ...mapping, across: item.isOff ? (guess?.mapping.across ?? null) : null };
      if (item.step === 'join')
        return { ...mapping, beside: item.isOff ? (guess?.mapping.beside ?? null) : null };
      return mapping;
  }
}

/** The mapping by which the sheet is shown as it stands behind a step; null: behind all of them. */
export function mappingUpTo(mapping: Mapping, item: RecipeItem | null): Mapping {
  if (item === null || (item.kind === 'reading' && item.step !== 'source' && item.step !== 'header'))
    return mapping;
  const steps = mapping.steps ?? [];
  if (item.kind === 'rule') {
    const later = ROW_RULES.slice(ROW_RULES.indexOf(item.rule) + 1);
    return { ...mapping, rulesOff: [...new Set([...(mapping.rulesOff ?? []), ...later])] };
  }
  return {
    ...mapping,
    rulesOff: [...ROW_RULES],
    steps: item.kind === 'table' ? steps.slice(0, item.index + 1) : [],
  };
}

/**
 * How many rows a step keeps, leaves out and changes; null where it counts none. What one keeps is what the next one has:
 * blank rows are told once, below the header.
 */
export function tallyOf(item: RecipeItem, counts: StepCounts, mapping: Mapping): StepTally | null {
  const { tallies, rows, setAside, read, across } = counts;
  const blank = setAside.blank ?? 0;
  switch (item.kind) {
    case 'table': {
      const tally = tallies[item.index];
      return tally === undefined ? null : { ...tally, kept: tally.kept - blank };
    }
    case 'rule': {
      const before = ROW_RULES.slice(0, ROW_RULES.indexOf(item.rule) + 1);
      const behind = (tallies.at(-1)?.kept ?? rows) - blank;
      const kept = before.reduce((left, rule) => left - (setAside[rule] ?? 0), behind);
      return { kept, leftOut: setAside[item.rule] ?? 0, changed: 0 };
    }
    case 'reading':
      if (item.step === 'header') return { kept: rows - blank, leftOut: blank, changed: 0 };
      if (item.step === 'unpivot' && across !== null && mapping.across !== null)
        return { kept: across.filled, leftOut: across.blank, changed: 0 };
      if (item.step === 'counts' && (setAside.no_supply ?? 0) > 0)
        return { kept: read, leftOut: setAside.no_supply ?? 0, changed: 0 };
      return null;
  }
}
