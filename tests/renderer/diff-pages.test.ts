import type { DiffKind, DiffRow, ImportCounts } from '@shared/importing/rows';
import { describe, expect, it } from 'vitest';
import { countProblems, PAGE, pageOf, SENT_ORDER } from '../../renderer/features/importing/diff-pages';

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

async function rowsOf(kind: DiffKind): Promise<DiffRow[]> {
  const problems = await countProblems(counts, async (at) => sent[at]);
  const rows: DiffRow[] = [];
  for (let page = 0; ; page += 1) {
    const found = pageOf(kind, page, counts, problems).flatMap(({ offset, limit }) =>
      sent.slice(offset, offset + limit),
    );
    expect(found.length).toBeLessThanOrEqual(PAGE);
    if (found.length === 0) return rows;
    rows.push(...found);
  }
}

describe('pages of a difference', () => {
  it.each(SENT_ORDER)('shows all rows of kind %s once, those with problems first', async (kind) => {
    expect(await rowsOf(kind)).toEqual(sent.filter((one) => one.kind === kind));
  });

  it('looks at few rows to find how many have problems', async () => {
    let looks = 0;
    const problems = await countProblems(counts, async (at) => {
      looks += 1;
      return sent[at];
    });
    expect(problems).toEqual({ rejected: 3, new: 2, changed: 150, missing: 0, unchanged: 0, left_out: 0 });
    expect(looks).toBeLessThan(40);
  });
});
