import { countAll, countByKind } from '../../model/check';
import { type Report, type Row, reportTable } from '../../report/table';
import type { CheckedValue } from './contract';

const VALUES = {
  number: { title: 'check.column.number', format: 'text' },
  kind: { title: 'check.column.kind', format: 'text', printed: false },
  value: { title: 'check.column.value', format: 'text' },
  expected: { title: 'check.column.expected', format: 'significant' },
  got: { title: 'check.column.got', format: 'significant' },
  tolerance: { title: 'check.column.tolerance', format: 'significant' },
  verdict: { title: 'check.column.verdict', format: 'text' },
  source: { title: 'check.column.source', format: 'text', under: 'value' },
  reading: { title: 'check.column.reading', format: 'text', missing: null, under: 'value' },
} as const;

/** The kinds one under the other, each with what agreement with it shows; one sum of all in the end. */
export function checkReport(values: readonly CheckedValue[]) {
  const counts = countByKind(values);
  const sums = counts.map(
    ({ kind, met, count, values: single }) =>
      ({ key: 'check.kindSum', with: { kind: `check.kind.${kind}`, met, count, values: single } }) as const,
  );
  const { met, count } = countAll(values);
  return {
    tables: counts.map(({ kind }, index) => ({
      ...checkTable(values.filter((value) => value.kind === kind)),
      key: kind,
      title: `check.kind.${kind}` as const,
      head: { lines: [sums[index] ?? [], `check.about.${kind}` as const] },
    })),
    notes: [{ key: 'check.sum', with: { met, count, values: values.length, parts: sums } }],
  } as const satisfies Report;
}

/** Values of any kind, in their order. */
export function checkTable(values: readonly CheckedValue[]) {
  return reportTable({ key: 'checks', title: 'checks.tab', columns: VALUES, rows: values.map(valueRow) });
}

function valueRow(value: CheckedValue): Row<typeof VALUES> {
  const { id, kind, label, expected, got, tolerance, met, source, sourceJa, reading } = value;
  return {
    key: JSON.stringify([id, label]),
    cells: {
      number: { text: id },
      kind: `check.kind.${kind}`,
      value: label,
      expected,
      got: Number.isFinite(got) ? got : null,
      tolerance,
      verdict: met ? 'check.met' : 'check.notMet',
      source: { nameEn: source, nameJa: sourceJa ?? source },
      reading: reading === null ? null : `check.reading.${reading}`,
    },
  };
}
