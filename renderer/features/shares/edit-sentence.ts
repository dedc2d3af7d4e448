import type { ShareTable } from '@shared/features/shares/share-table';
import type { SupplierId } from '@shared/model/supplier';
import { saidAct } from '../../kit/state/figures';
import type { Words } from '../../kit/state/language';
import type { LastEdit } from './edit-state';

/** Names before the rest are counted: a sentence has to stay on one line. */
const MAX_NAMES = 3;

/** "Lynas set to 45.0." and what that moved, as two parts: the first one is strong. */
export function editSentence(edit: LastEdit, words: Words): { readonly head: string; readonly tail: string } {
  const { t, f } = words;
  if (edit.kind === 'given') return { head: saidAct(edit.act, edit.count, words), tail: '' };
  const value = percentOf(edit.after, edit.supplierId, edit.year);
  const head = t('shares.set', {
    supplier: nameOf(edit.after, edit.supplierId, words),
    value: f.figure(value ?? 0),
  });
  const parts = [othersPart(edit, words), restPart(edit, words), lockedPart(edit, words)].filter(
    (part) => part !== null,
  );
  if (parts.length === 0) return { head, tail: '' };
  const text = parts.join(t('shares.parts.join'));
  return {
    head,
    tail: `${text.slice(0, 1).toLocaleUpperCase('en')}${text.slice(1)}${t('shares.parts.end')}`,
  };
}

type SetEdit = Extract<LastEdit, { kind: 'set' }>;

/** What the unlocked suppliers gave or took together. */
function othersPart(edit: SetEdit, words: Words): string | null {
  const { t, f } = words;
  if (edit.moved.length === 0) return null;
  const change = edit.moved.reduce((sum, id) => sum + changeOf(edit, id), 0);
  const byChange = [...edit.moved].sort((a, b) => Math.abs(changeOf(edit, b)) - Math.abs(changeOf(edit, a)));
  const named = byChange.slice(0, byChange.length > MAX_NAMES ? MAX_NAMES - 1 : MAX_NAMES);
  const names = named.map((id) => nameOf(edit.after, id, words));
  if (named.length < byChange.length)
    names.push(t('shares.moreNames', { count: byChange.length - named.length }));
  const points = f.points(Math.abs(change)).replace(/^\+/, '');
  return t(change < 0 ? 'shares.gave' : 'shares.took', { names: f.list(names), points });
}

/** What the unallocated rest gave or took. */
function restPart(edit: SetEdit, { t, f }: Words): string | null {
  const rest = (table: ShareTable): number =>
    table.years.find(({ year }) => year === edit.year)?.restPercent ?? 0;
  const change = rest(edit.after) - rest(edit.before);
  if (Math.abs(change) < 0.05) return null;
  const points = f.points(Math.abs(change)).replace(/^\+/, '');
  return t(change < 0 ? 'shares.restGave' : 'shares.restTook', { points });
}

function lockedPart(edit: SetEdit, { t }: Words): string | null {
  const index = edit.after.years.findIndex(({ year }) => year === edit.year);
  const count = edit.after.rows.filter((row) => row.cell(index)?.locked === true).length;
  if (count === 0) return null;
  return t(count === 1 ? 'shares.stayedLocked_one' : 'shares.stayedLocked_other', { count });
}

function percentOf(table: ShareTable, supplierId: SupplierId, year: number): number | null {
  const index = table.years.findIndex((known) => known.year === year);
  return table.row(supplierId)?.percent(index) ?? null;
}

function changeOf(edit: SetEdit, supplierId: SupplierId): number {
  return (
    (percentOf(edit.after, supplierId, edit.year) ?? 0) - (percentOf(edit.before, supplierId, edit.year) ?? 0)
  );
}

/** The short name: without the place that follows it. */
function nameOf(table: ShareTable, supplierId: SupplierId, words: Words): string {
  const row = table.row(supplierId);
  return row === undefined ? supplierId : words.nameOf(row).replace(/(, .+|（.+）)$/u, '');
}
