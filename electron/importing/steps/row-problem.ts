import type { MessageKey } from '@shared/base/message';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Candidate } from './read-row';

/** A problem of one row, at its value cell. */
export function problemAt(
  file: { readonly name: string; readonly sheet: string },
  { row, valueCell }: Candidate,
  level: ImportProblem['level'],
  code: MessageKey,
  params: ImportProblem['params'],
): ImportProblem {
  return { level, row, code, params, place: { file: file.name, sheet: file.sheet, cell: valueCell } };
}
