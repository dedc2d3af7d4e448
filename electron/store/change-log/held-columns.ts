import { testsOf } from '../schema/held-rows';
import type { TableMap } from '../schema/table-map';
import type { PackedColumn, Run } from './packed-column';

type Holds = ReturnType<typeof testsOf>[number];

/**
 * Whether each field of rows by columns holds what the declaration of its table takes: what is alike in many rows is looked
 * at once. Which row it is in that one does not, whoever asks finds row by row.
 */
export function areColumnsHeld(map: TableMap, columns: readonly PackedColumn[]): boolean {
  return testsOf(map).every((holds, at) => isColumnHeld(columns[at] ?? [], holds));
}

function isColumnHeld(column: PackedColumn, holds: Holds): boolean {
  if ('all' in column) return holds(column.all);
  if ('of' in column) return column.of.every(holds);
  return 'runs' in column ? column.runs.every((run) => isRunHeld(run, holds)) : column.every(holds);
}

function isRunHeld([prefix, first, count]: Run, holds: Holds): boolean {
  for (let step = 0; step < count; step++) if (!holds(`${prefix}${first + step}`)) return false;
  return true;
}
