import type { DiffKind, DiffRow, ImportProblem } from '@shared/features/importing/diff';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DiffTable } from '../../electron/importing/diff/diff-table';

const KINDS: readonly DiffKind[] = ['rejected', 'new', 'changed', 'missing', 'unchanged', 'left_out'];
const problem: ImportProblem = { level: 'warning', row: 1, code: 'import.row.locked', params: {} };
const EMPTY = {
  set: null,
  supplierId: null,
  supplierName: '',
  isNewSupplier: false,
  countryId: null,
  before: null,
  after: null,
  cell: null,
  reason: null,
};

const made = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    row: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 6 }),
    problems: fc.constantFrom([], [], [problem]),
    cell: fc.string(),
  })
  .map((own): DiffRow => ({ ...EMPTY, ...own }));

/** All rows at once, as they are shown. */
function sorted(rows: readonly DiffRow[]): DiffRow[] {
  const rank = ({ problems, kind }: DiffRow) => (problems.length > 0 ? -1 : 0) * 10 + KINDS.indexOf(kind);
  return [...rows].sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
}

it('shows the rows of a page as all rows in their order have them there', () => {
  fc.assert(
    fc.property(
      ...[fc.array(made, { maxLength: 40 }), fc.array(made, { maxLength: 20 })],
      fc.option(fc.constantFrom(...KINDS)),
      ...[fc.nat(70), fc.nat(70)],
      (lines, rows, kind, offset, limit) => {
        // Lines that are no rows yet: each turned into one where it is shown.
        const at = (line: number): DiffRow => lines[line] ?? { ...EMPTY, kind: 'new', row: 0, problems: [] };
        const view = {
          count: lines.length,
          kindOf: (line: number) => at(line).kind,
          rowOf: (line: number) => at(line).row ?? 0,
          hasProblems: (line: number) => at(line).problems.length > 0,
          toRow: (line: number) => ({ ...at(line) }),
        };
        const table = new DiffTable(view, rows);
        const all = sorted([...lines, ...rows]).filter((row) => kind === null || row.kind === kind);
        expect(table.count(kind)).toBe(all.length);
        expect(table.page(kind, offset, limit)).toEqual(all.slice(offset, offset + limit));
      },
    ),
    { seed: 1127, numRuns: 600 },
  );
});
