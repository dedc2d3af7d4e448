import type { Translate } from '@shared/base/message';
import type { CheckedValue } from '@shared/features/check/contract';
import { type CheckKind, checkFigure } from '@shared/model/check';
import type { Formats } from '@shared/words/formats';

/** Which rows are shown: of one kind, those not met, or all. */
export type CheckFilter = 'all' | 'missed' | CheckKind;

export function isShown(row: CheckedValue, filter: CheckFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'missed' ? !row.met : row.kind === filter;
}

/** Whether number, words or source of a row hold the text that is looked for; no text finds every row. */
export function isFound(row: CheckedValue, text: string, t: Translate): boolean {
  const wanted = text.trim().toLowerCase();
  const words = `${row.id} ${t(row.label.code, row.label.params)} ${row.source}`.toLowerCase();
  return words.includes(wanted);
}

/** What came out, as it is written; that nothing came out where that is so. */
export function gotText(row: CheckedValue, f: Formats): string {
  return row.got === null ? f.missing : checkFigure(row.got);
}

/** The rows as a table that a spreadsheet takes: tabs between cells, one line a row, the headings first. */
export function copyText(rows: readonly CheckedValue[], t: Translate, f: Formats): string {
  const head = [
    t('check.column.number'),
    t('check.column.kind'),
    t('check.column.value'),
    t('check.column.expected'),
    t('check.column.got'),
    t('check.column.tolerance'),
    t('check.column.verdict'),
    t('check.column.source'),
  ];
  const lines = rows.map((row) => [
    row.id,
    t(`check.kind.${row.kind}`),
    t(row.label.code, row.label.params),
    checkFigure(row.expected),
    gotText(row, f),
    checkFigure(row.tolerance),
    t(row.met ? 'check.met' : 'check.notMet'),
    row.source,
  ]);
  return [head, ...lines].map((cells) => cells.join('\t')).join('\n');
}
