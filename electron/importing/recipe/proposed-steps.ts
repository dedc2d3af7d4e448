import type { RawRow } from '@shared/base/sheet-cell';
import { mappingsBeside } from '@shared/features/importing/beside';
import type { Mapping } from '@shared/model/mapping';
import type { TableStep } from '@shared/model/table-steps';
import { findStubs } from '../steps/fill-stubs';
import { partOf } from './beside';
import { type Heads, nameOfColumn } from './find-column';

/** Rows below a header from which steps are proposed. */
const LOOKED_AT = 500;

/** The steps that the shape of a table asks for, where nobody has said any: names that stand once for their group are filled down. */
export function proposedSteps(mapping: Mapping, heads: Heads, below: readonly RawRow[]): TableStep[] {
  const tables = mappingsBeside(mapping);
  const rows = below.slice(0, LOOKED_AT);
  return tables.flatMap((own, index): TableStep[] => {
    const columns = findStubs(
      own,
      rows.map((row) => partOf(row, tables, index)),
      heads,
    );
    return columns.length === 0
      ? []
      : [{ step: 'fill_down', columns: columns.map((column) => nameOfColumn(column, heads)) }];
  });
}
