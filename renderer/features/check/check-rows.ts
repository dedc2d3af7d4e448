import type { Translate } from '@shared/base/message';
import type { CheckedValue } from '@shared/features/check/contract';
import type { CheckKind } from '@shared/model/check';

/** Which rows are shown: of one kind, those not met, or all. */
export type CheckFilter = 'all' | 'missed' | CheckKind;

export function isShown(row: CheckedValue, filter: CheckFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'missed' ? !row.met : row.kind === filter;
}

/** Whether number, words or source of a row hold the text that is looked for; no text finds every row. */
export function isFound(row: CheckedValue, text: string, t: Translate): boolean {
  const wanted = text.trim().toLowerCase();
  const words =
    `${row.id} ${t(row.label.code, row.label.params)} ${row.source} ${row.sourceJa ?? ''}`.toLowerCase();
  return words.includes(wanted);
}
