import type { RowChange } from '@shared/model/plan';

/** Rows of the sample with the sources that they name before them: no other one is told of. */
export function withSources(sample: readonly RowChange[], rows: readonly RowChange[]): readonly RowChange[] {
  const named = new Set(
    rows.flatMap((change) => (change.op === 'put' && 'sourceId' in change.row ? [change.row.sourceId] : [])),
  );
  return [
    ...sample.filter(
      (change) => change.table === 'source' && change.op === 'put' && named.has(change.row.id),
    ),
    ...rows,
  ];
}
