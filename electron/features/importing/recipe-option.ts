import { fieldsOffered, targetOf } from '@shared/features/importing/targets';
import { holdsFigures } from '@shared/model/import-fields';
import { ACROSS_FIELDS, type Mapping } from '@shared/model/mapping';
import { LONGEST_RECIPE_NAME } from '@shared/model/recipe';
import { findColumn, type Heads } from '../../importing/recipe/find-column';
import { columnsNamed, withUnpivot } from '../../importing/recipe/unpivot';
import { choice, Misused } from '../../terminal/usage';
import type { ImportGiven } from './import-arguments';

/** "4" or "3-4". @throws Misused */
export function headerRows(option: string | null): {
  readonly headerFirst: number | null;
  readonly headerRow: number | null;
} {
  if (option === null) return { headerFirst: null, headerRow: null };
  const [, first = '', last = ''] = /^(?:([1-9]\d*)-)?([1-9]\d*)$/.exec(option) ?? [];
  const [from, to] = [first === '' ? null : Number(first), Number(last)];
  if (last === '' || (from !== null && (from > to || to - from > 3)))
    throw new Misused('usage.import.rows', { text: option });
  return { headerFirst: from, headerRow: to };
}

/** A mapping whose columns give what an option says of them; one field is given by one column. @throws Misused, Refusal */
export function withColumns(said: readonly string[], mapping: Mapping, heads: Heads, file: string): Mapping {
  return said.reduce((read, text) => withColumn(text, read, heads, file), mapping);
}

function withColumn(text: string, before: Mapping, heads: Heads, file: string): Mapping {
  const [, name = '', wanted = ''] = /^(.+)=\s*([A-Za-z_]+)\s*$/.exec(text) ?? [];
  if (name === '') throw new Misused('usage.import.column', { text });
  const column = findColumn(name.trim(), heads, { file, sheet: before.sheet });
  const field = choice(wanted, [...fieldsOffered(targetOf(before)), NO_FIELD]);
  const { across = null } = before;
  const left = across?.columns.filter((one) => one !== column) ?? [];
  // Where one column holds the figures, none stands across.
  const isOne = field !== NO_FIELD && holdsFigures(field);
  const others = Object.entries(before.columns).filter(
    ([at, own]) => Number(at) !== column && own !== field && !(isOne && holdsFigures(own)),
  );
  return {
    ...before,
    columns: Object.fromEntries(field === NO_FIELD ? others : [...others, [String(column), field]]),
    across: across === null || isOne || left.length === 0 ? null : { ...across, columns: left },
  };
}

const NO_FIELD = 'none';

/** A mapping with the columns across that the options name. @throws Misused, Refusal */
export function unpivoted(options: readonly string[], mapping: Mapping, heads: Heads, file: string): Mapping {
  if (options.length === 0) return mapping;
  const said = options.map((text) => {
    const [, columns = '', field = '', second] = /^(.+)=([a-z]+)(?:\/([a-z]+))?$/.exec(text) ?? [];
    if (columns === '') throw new Misused('usage.import.columns', { text });
    return { columns, field, second };
  });
  // Given again, it adds its columns; they cannot stand for something else.
  const [{ field = '', second } = {}] = said;
  const other = said.findIndex((one) => one.field !== field || one.second !== second);
  if (other > 0) throw new Misused('usage.import.columns', { text: options[other] ?? '' });
  const columns = said.map((one) => one.columns).join(',');
  const place = { file, sheet: mapping.sheet };
  return withUnpivot(
    mapping,
    columnsNamed(columns, heads, place),
    choice(field, ACROSS_FIELDS),
    second === undefined ? null : choice(second, ACROSS_FIELDS),
    heads,
    place,
  );
}

/** The name that the recipe is given; null: none. @throws Misused for one that no list could show */
export function keptName({ keepAs }: Pick<ImportGiven, 'keepAs'>): string | null {
  const name = keepAs?.trim() ?? null;
  if (name === '' || (name !== null && name.length > LONGEST_RECIPE_NAME))
    throw new Misused('usage.import.name', { most: LONGEST_RECIPE_NAME });
  return name;
}
