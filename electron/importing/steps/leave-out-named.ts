import { nameAnswerKey, nameIn, OUT } from '@shared/features/importing/name-answers';
import type { NameAnswer } from '@shared/model/mapping';
import type { ReadRow } from './read-row';

/** A rejected row that bears a name or mark which a person has left out is left out; any other stays. */
export function leaveOutNamed(row: ReadRow, answers: ReadonlyMap<string, NameAnswer>): ReadRow {
  if (row.kind !== 'rejected' || answers.size === 0) return row;
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
}
