import type { ImportProblem } from '@shared/features/importing/diff';
import { expect, it } from 'vitest';
import { LineProblems } from '../../electron/importing/diff/problems';

const said = (row: number, code: ImportProblem['code'], level: ImportProblem['level']): ImportProblem => ({
  row,
  code,
  level,
  params: {},
  place: { cell: `A${row}` },
});

it('counts figures that jump as one cause, at the first of them', () => {
  const problems = new LineProblems(Uint32Array.from([2, 3, 4]));
  problems.tellJumps((line) => said(line + 2, 'import.row.jump', 'warning'));
  for (const line of [2, 0, 1]) problems.jump(line);
  problems.tell(said(5, 'import.cell.error', 'error'));
  const causes = problems.all().causes();
  expect(causes.map(({ count, first }) => [first.code, first.place?.cell, count])).toEqual([
    ['import.cell.error', 'A5', 1],
    ['import.row.jump', 'A2', 3],
  ]);
});
