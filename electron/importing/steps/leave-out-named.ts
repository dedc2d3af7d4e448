import { nameAnswerKey, nameIn, OUT } from '@shared/features/importing/name-answers';
import type { NameAnswer } from '@shared/model/mapping';
import type { ReadRow } from './read-row';

/** Rejected rows that bear a name or mark which a person has left out are left out. */
export function leaveOutNamed<Row extends ReadRow>(
  rows: readonly Row[],
  answers: ReadonlyMap<string, NameAnswer>,
): readonly (Row | Extract<ReadRow, { kind: 'left_out' }>)[] {
  if (answers.size === 0) return rows;
  return rows.map((row) => {
    if (row.kind !== 'rejected') return row;
    const out = row.problems.find((problem) => {
      const name = nameIn(problem);
      return name !== null && answers.get(nameAnswerKey(name.kind, name.text))?.as === OUT;
    });
    if (out === undefined) return row;
    const cell = out.place?.cell;
    const { standing } = row;
    return {
      kind: 'left_out',
      row: row.row,
      reason: 'name',
      ...(cell === undefined ? {} : { cell }),
      ...(standing === undefined ? {} : { standing }),
    };
  });
}
