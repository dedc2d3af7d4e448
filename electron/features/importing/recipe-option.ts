import { ACROSS_FIELDS, type Mapping } from '@shared/model/mapping';
import type { Command } from 'commander';
import type { Heads } from '../../importing/recipe/find-column';
import { columnsNamed, withUnpivot } from '../../importing/recipe/unpivot';
import { choice, WrongUsage } from '../../terminal/usage';

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
