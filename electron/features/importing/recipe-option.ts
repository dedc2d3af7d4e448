import { fieldsOffered, targetOf } from '@shared/features/importing/targets';
import { holdsFigures } from '@shared/model/import-fields';
import { ACROSS_FIELDS, type Mapping } from '@shared/model/mapping';
import type { Command } from 'commander';
import { findColumn, type Heads } from '../../importing/recipe/find-column';
import { columnsNamed, withUnpivot } from '../../importing/recipe/unpivot';
import { choice, collect, WrongUsage } from '../../terminal/usage';

/** The options that take a recipe from a file, write one, or say how its columns stand. */
export function addRecipeOptions(command: Command): Command {
  return command
    .option('--recipe <file>', 'the steps of the import as JSON; see "lodestone schema recipe"')
    .option('--save-recipe <file>', 'writes the steps of this import as JSON')
    .option(
      '--header <rows>',
      'the header by hand: its last row, or its first and last as 3-4; which of several tables is read',
    )
    .option(
      '--column <column=field>',
      'what a column gives, by its head or its letters: "Share of imports=share", "D=year"; "D=none": nothing; can be repeated',
      collect,
    )
    .option(
      '--unpivot <columns=field>',
      `columns across become rows: "F:J=year", "F:M=year/country"; ${ACROSS_FIELDS.join(', ')}`,
    );
}

/** "4" or "3-4". @throws WrongUsage */
export function headerRows(option: unknown): {
  readonly headerFirst: number | null;
  readonly headerRow: number | null;
} {
  if (option === undefined) return { headerFirst: null, headerRow: null };
  const [, first = '', last = ''] = /^(?:([1-9]\d*)-)?([1-9]\d*)$/.exec(String(option)) ?? [];
  const [from, to] = [first === '' ? null : Number(first), Number(last)];
  if (last === '' || (from !== null && (from > to || to - from > 3)))
    throw new WrongUsage(`expected a row or up to four rows such as 3-4, not "${String(option)}"`);
  return { headerFirst: from, headerRow: to };
}

/** A mapping whose columns give what an option says of them; one field is given by one column. @throws WrongUsage, Refusal */
export function withColumns(option: unknown, mapping: Mapping, heads: Heads, file: string): Mapping {
  let read = mapping;
  for (const text of Array.isArray(option) ? option.map(String) : [])
    read = withColumn(text, read, heads, file);
  return read;
}

function withColumn(text: string, before: Mapping, heads: Heads, file: string): Mapping {
  const [, name = '', wanted = ''] = /^(.+)=\s*([A-Za-z_]+)\s*$/.exec(text) ?? [];
  if (name === '') throw new WrongUsage(`expected a column, = and a field, not "${text}"`);
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

/** A mapping with the columns across that an option names. @throws WrongUsage, Refusal */
export function unpivoted(option: unknown, mapping: Mapping, heads: Heads, file: string): Mapping {
  if (option === undefined) return mapping;
  const [, columns = '', field = '', second] = /^(.+)=([a-z]+)(?:\/([a-z]+))?$/.exec(String(option)) ?? [];
  if (columns === '') throw new WrongUsage(`expected columns, = and a field, not "${String(option)}"`);
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
