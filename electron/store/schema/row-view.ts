import type { ProjectTables } from '@shared/model/plan';
import type { TableName } from '@shared/model/tables';
import { fromValue, type RowValues, tableMap } from './table-map';

/**
 * A row of which few fields are asked for: none of the others is made. A block has 100,000 of them.
 * @returns gives the view of some values; it shows the next ones as soon as these are given
 */
export function viewOf<T extends TableName>(table: T): (values: RowValues) => ProjectTables[T] {
  const { fields, kinds } = tableMap(table);
  let shown: RowValues = [];
  const view = {};
  for (const [at, field] of fields.entries()) {
    const kind = kinds[at]?.kind;
    Object.defineProperty(view, field, { enumerable: true, get: () => fromValue(kind, shown[at] ?? null) });
  }
  return (values) => {
    shown = values;
    return view as ProjectTables[T]; // every field of the declaration, which covers the row type
  };
}
