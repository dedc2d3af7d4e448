import { derived } from '@shared/base/derived';
import type { AnyTable } from '@shared/model/table';
import { numbersOf } from '@shared/model/table';

/** What is said of a figure: apart from it none of this means anything. */
const OF_FIGURE = [
  ...['enteredAs', 'method', 'basis', 'mark', 'low', 'high', 'rebalanced'],
  ...['sourceId', 'importId', 'importCell'],
];

/** The fields that are taken from one side together: a figure with its unit, mark, range and source; every other one alone. */
export const cellGroups = derived((table: AnyTable): readonly (readonly string[])[] => {
  const fields = Object.keys(table.fields).filter((name) => name !== 'id');
  return table.writtenBy === null ? groupsOf(table, fields) : [fields];
});

/** The fields of the figure of a table: its number, with all that is said of it. */
export function figureFields(table: AnyTable): readonly string[] {
  const [number] = numbersOf(table) as readonly string[];
  return cellGroups(table).find((fields) => number !== undefined && fields.includes(number)) ?? [];
}

function groupsOf(table: AnyTable, fields: readonly string[]): readonly (readonly string[])[] {
  const numbers: readonly string[] = numbersOf(table);
  const isFigure = fields.includes('basis') || fields.includes('mark');
  if (!isFigure || numbers.length === 0) return fields.map((name) => [name]);
  // Tonnes of one basis beside tonnes of another would be neither side's.
  const together = fields.includes('basis') ? numbers : numbers.slice(0, 1);
  const figure = [...together, ...OF_FIGURE.filter((name) => fields.includes(name))];
  return [figure, ...fields.filter((name) => !figure.includes(name)).map((name) => [name])];
}
