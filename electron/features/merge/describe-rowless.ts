import { valuesOf } from '@shared/base/values-of';
import type { MergeBy, RowlessOverride as SaidRowless } from '@shared/features/merge/contract';
import { partsOf } from '@shared/model/table';
import { ANY_TABLE, overriddenTable, type TableName } from '@shared/model/tables';
import { calledRow } from '../data/row-names';
import { describePair, type Formatter } from '../history/changed-value';
import type { RowlessOverride } from './leave-out-rowless';

/** An override of a row that is not here, in words: whose it is, what it sets, and what becomes of it. */
export function describeRowless(
  { override, isTaken, isTheirs }: RowlessOverride,
  formatter: Formatter,
  by: (table: TableName, id: string, fields: readonly string[]) => MergeBy | null,
): SaidRowless {
  const { id, scenarioId, field, key } = override;
  const own = overriddenTable(field);
  const texts = own === null ? {} : partsOf(own, key);
  const row = { id: '', ...texts };
  const value = ANY_TABLE.override.fields.value;
  const values = valuesOf(override);
  const [said] =
    value === undefined
      ? [null]
      : describePair({ table: ANY_TABLE.override, name: 'value', field: value }, [values, values], formatter);
  return {
    id,
    scenario: formatter.nameOf('scenario', scenarioId),
    row: own === null ? key : calledRow(own, row, { nameOf: formatter.nameOf, find: () => [] }, formatter),
    field: formatter.say(`scenarios.override.${field}`),
    value: said ?? '',
    by: by('override', id, []),
    becomes: isTaken ? 'made' : isTheirs ? 'left' : 'nowhere',
  };
}
