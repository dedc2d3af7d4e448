import { unreachable } from '@shared/base/refusal';
import { columnLetters } from '@shared/base/sheet-cell';
import { rateText } from '@shared/features/importing/exchange-rates';
import { targetOf } from '@shared/features/importing/targets';
import { isRowTarget } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import type { ReadingStepKind } from '@shared/model/recipe';
import type { Words } from '../../kit/state/language';
import type { RecipeItem } from './recipe-items';
import { stepTitle } from './step-title';

/** What a step of the list does, in words. */
export function itemTitle(item: RecipeItem, mapping: Mapping, { t, f }: Pick<Words, 't' | 'f'>): string {
  switch (item.kind) {
    case 'table':
      return stepTitle(item.step, t);
    case 'rule':
      return t(`importing.rule.${item.rule}`);
    case 'reading':
      return readingTitle(item.step, mapping, { t, f });
  }
}

/** More fields than these stand below the title, not in it. */
const MOST_FIELDS = 4;

const fieldNames = (mapping: Mapping, t: Words['t']): readonly string[] =>
  [...new Set(Object.values(mapping.columns))].map((field) => t(`import.field.${field}`));

/** The fields of a step whose title only counts them, as the beginning of what is said below it. */
export function listedFields(mapping: Mapping, { t }: Pick<Words, 't'>): string {
  const fields = fieldNames(mapping, t);
  return fields.length > MOST_FIELDS
    ? t('importing.recipe.listed', { fields: fields.join(t('importing.recipe.and')) })
    : '';
}

function readingTitle(
  step: Exclude<ReadingStepKind, 'rule'>,
  mapping: Mapping,
  { t, f }: Pick<Words, 't' | 'f'>,
): string {
  const { across = null, beside = null, headerFirst = null, headerRow, counts = null, answers } = mapping;
  switch (step) {
    case 'source':
      return mapping.encoding === null
        ? t('importing.recipe.source', { sheet: mapping.sheet })
        : t('importing.recipe.text');
    case 'header':
      return headerFirst === null || headerFirst === headerRow
        ? t('importing.recipe.header', { last: headerRow })
        : t('importing.recipe.headers', { first: headerFirst, last: headerRow });
    case 'unpivot': {
      const columns = across?.columns ?? [];
      const ends = { from: columnLetters(columns[0] ?? 1), to: columnLetters(columns.at(-1) ?? 1) };
      return across === null
        ? t('importing.recipe.noUnpivot')
        : t('importing.recipe.unpivot', { ...ends, field: t(`importing.of.${across.field}`) });
    }
    case 'join':
      return t('importing.recipe.side', { count: f.whole((beside?.length ?? 0) + 1) });
    case 'fields': {
      const fields = fieldNames(mapping, t);
      if (fields.length === 0) return t('importing.recipe.noFields');
      return fields.length > MOST_FIELDS
        ? t('importing.recipe.manyFields', { count: f.whole(fields.length) })
        : t('importing.recipe.fields', { fields: fields.join(t('importing.recipe.and')) });
    }
    case 'units': {
      const said = [
        ...(mapping.unit === null ? [] : [t(`importing.unit.${mapping.unit}`)]),
        ...(mapping.basis === null ? [] : [t(`importing.basis.${mapping.basis}`)]),
        ...(mapping.money == null ? [] : [mapping.money]),
        ...(answers?.rates ?? []).map((rate) => rateText(rate)),
      ];
      return said.length === 0
        ? t('importing.recipe.unitsAsRead')
        : t('importing.recipe.units', { units: said.join(t('importing.recipe.and')) });
    }
    case 'counts':
      if (isRowTarget(targetOf(mapping)))
        return t('importing.recipe.rowsOf', { table: t(`importing.into.${targetOf(mapping)}`) });
      return counts === null
        ? t('importing.recipe.countsOpen')
        : t('importing.recipe.counts', { kind: t(`importing.counts.${counts}`) });
    case 'names': {
      const { countries = {}, suppliers = {}, names = [] } = answers ?? {};
      const count = Object.keys(countries).length + Object.keys(suppliers).length + names.length;
      return t('importing.recipe.names', { count: f.whole(count) });
    }
    default:
      return unreachable(step);
  }
}
