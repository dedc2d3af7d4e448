import type { DiffKind, DiffRow, ImportCounts } from '@shared/importing/rows';
import { describe, expect, it } from 'vitest';
import { PAGE, pageOf, SENT_ORDER } from '../../renderer/features/importing/diff-pages';

const row = (kind: DiffKind, at: number, problems = 0): DiffRow => ({
  kind,
  row: at,
  set: null,
  supplierId: null,
  supplierName: '',
  isNewSupplier: false,
  countryId: null,
  before: null,
  after: null,
  cell: null,
  problems: Array.from({ length: problems }, () => ({
    code: 'import.economy.missing' as const,
    params: {},
    level: 'warning' as const,
    row: at,
  })),
});

/** Rows as main sends them: with problems first, then by kind. */
const many = (kind: DiffKind, count: number, problems = 0) =>
  Array.from({ length: count }, (_, at) => row(kind, at, problems));
const withProblems = [...many('rejected', 3, 1), ...many('new', 2, 1), ...many('changed', 150, 1)];
const sent = [
  ...withProblems,
  ...many('new', 120),
  ...many('changed', 70),
  ...many('missing', 5),
  ...many('unchanged', 240),
];
const counts: ImportCounts = {
  read: 585,
  new: 122,
  changed: 220,
  unchanged: 240,
  rejected: 3,
  leftOut: 0,
  missing: 5,
};

function rowsOf(kind: DiffKind | null): DiffRow[] {
  const rows: DiffRow[] = [];
  for (let page = 0; ; page += 1) {
    const { here, ask } = pageOf(kind, page, counts, withProblems);
    const asked = ask === null ? [] : sent.slice(ask.offset, ask.offset + ask.limit);
    expect(here.length + asked.length).toBeLessThanOrEqual(PAGE);
    if (here.length + asked.length === 0) return rows;
    rows.push(...here, ...asked);
  }
}

describe('pages of a difference', () => {
  it('shows every row once when nothing is filtered', () => {
    expect(rowsOf(null)).toEqual(sent);
  });

  it.each(SENT_ORDER)('shows all rows of kind %s, those with problems first', (kind) => {
    expect(rowsOf(kind)).toEqual(sent.filter((one) => one.kind === kind));
  });
});
