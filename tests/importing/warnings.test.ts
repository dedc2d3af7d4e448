import type { ImportProblem } from '@shared/features/importing/diff';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineProblems } from '../../electron/importing/diff/problems';

/** The problems of a diff by columns against a plain list of them, sorted at the end. */

const said = (
  row: number,
  code: ImportProblem['code'],
  level: ImportProblem['level'],
  times: number,
): ImportProblem => ({
  row,
  code,
  level,
  params: { times },
  place: { cell: `A${row}` },
});
const act = fc.record({
  what: fc.constantFrom('jump', 'warning', 'warning', 'error'),
  row: fc.integer({ min: 1, max: 8 }),
});

it('are in the order of levels and rows, and in a row as they were found, whatever is asked of them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 12 }),
      fc.boolean(),
      fc.array(act, { maxLength: 25 }),
      fc.nat(30),
      (rowsOfLines, isSorted, acts, most) => {
        const rows = Uint32Array.from(rowsOfLines);
        if (isSorted) rows.sort();
        const problems = new LineProblems(rows);
        const inWords = (line: number) => said(rows[line] ?? 0, 'import.row.jump', 'warning', line);
        problems.tellJumps(inWords);
        const naive: ImportProblem[] = [];
        let line = 0;
        for (const [times, { what, row }] of acts.entries()) {
          if (what !== 'jump') {
            const code = what === 'error' ? 'import.cell.error' : 'import.row.large';
            naive.push(said(row, code, what === 'error' ? 'error' : 'warning', times));
            problems.tell(said(row, code, what === 'error' ? 'error' : 'warning', times));
          } else if (line < rows.length) {
            naive.push(inWords(line));
            problems.jump(line++);
          }
        }
        const rank = ({ level }: ImportProblem) => (level === 'warning' ? 1 : 0);
        naive.sort((a, b) => rank(a) - rank(b) || a.row - b.row);
        const all = problems.all();
        expect(all.first()).toEqual(naive);
        expect(all.first(most)).toEqual(naive.slice(0, most));
        const errors = naive.filter(({ level }) => level === 'error').length;
        expect(all.counts).toEqual({ errors, warnings: naive.length - errors });
        const causes = new Map<string, { first: ImportProblem; count: number }>();
        for (const problem of naive) {
          const known = causes.get(problem.code);
          if (known === undefined) causes.set(problem.code, { first: problem, count: 1 });
          else known.count += 1;
        }
        const inOrder = [...causes.values()].sort(
          (a, b) => rank(a.first) - rank(b.first) || b.count - a.count,
        );
        expect(all.causes().map(({ first, count }) => ({ first, count }))).toEqual(inOrder);
      },
    ),
    { seed: 1128, numRuns: 1_000 },
  );
});
