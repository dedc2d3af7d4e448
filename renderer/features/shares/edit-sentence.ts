import { placesOf } from '@shared/features/shares/packed-shares';
import { numberAt, TRAITS } from '@shared/features/shares/share-columns';
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
  const value = percentsOf(edit.after, edit.year)(edit.supplierId);
  const head = t('shares.set', {
    supplier: nameOf(edit.after, edit.supplierId, words),
    value: f.figure(value ?? 0),
  });
  const parts = [
    othersPart(edit, words),
    restPart(edit, words),
    lockedPart(edit, words),
    rangePart(edit, words),
  ].filter((part) => part !== null);
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
  const [now, before] = [percentsOf(edit.after, edit.year), percentsOf(edit.before, edit.year)];
  const changes = edit.moved.map((id) => (now(id) ?? 0) - (before(id) ?? 0));
  const change = changes.reduce((sum, each) => sum + each, 0);
  const named = furthest(changes, changes.length > MAX_NAMES ? MAX_NAMES - 1 : MAX_NAMES);
  const names = named.flatMap((place) => edit.moved[place] ?? []).map((id) => nameOf(edit.after, id, words));
  if (named.length < changes.length)
    names.push(t('shares.moreNames', { count: changes.length - named.length }));
  const points = f.points(Math.abs(change)).replace(/^\+/, '');
  return t(change < 0 ? 'shares.gave' : 'shares.took', { names: f.list(names), points });
}

/** The places of the few largest changes, the largest first, of equal ones the first. */
function furthest(changes: readonly number[], count: number): readonly number[] {
  const places: number[] = [];
  const size = (place: number | undefined): number => Math.abs(changes[place ?? -1] ?? 0);
  for (const place of changes.keys()) {
    if (places.length === count && size(place) <= size(places.at(-1))) continue;
    const behind = places.findIndex((other) => size(other) < size(place));
    places.splice(behind < 0 ? places.length : behind, 0, place);
    places.length = Math.min(places.length, count);
  }
  return places;
}

/** What the unallocated rest gave or took. */
function restPart(edit: SetEdit, { t, f }: Words): string | null {
  const rest = (table: ShareTable): number => table.years[indexOf(table, edit.year)]?.restPercent ?? 0;
  const change = rest(edit.after) - rest(edit.before);
  if (Math.abs(change) < 0.05) return null;
  const points = f.points(Math.abs(change)).replace(/^\+/, '');
  return t(change < 0 ? 'shares.restGave' : 'shares.restTook', { points });
}

function lockedPart(edit: SetEdit, { t }: Words): string | null {
  const isLocked = TRAITS.present | TRAITS.locked;
  const traits = edit.after.columns[indexOf(edit.after, edit.year)]?.traits ?? new Uint8Array();
  const count = traits.filter((each) => (each & isLocked) === isLocked).length;
  if (count === 0) return null;
  return t('shares.stayedLocked', { count });
}

/** A range that the new figure left. */
function rangePart(edit: SetEdit, { t, f }: Words): string | null {
  const cellIn = (table: ShareTable) => table.row(edit.supplierId)?.cell(indexOf(table, edit.year)) ?? null;
  const [old, now] = [cellIn(edit.before), cellIn(edit.after)];
  if (old === null || now === null || (old.low === null && old.high === null)) return null;
  if (now.low !== null || now.high !== null) return null;
  return t('shares.rangeGone', {
    low: old.low === null ? '' : f.figure(old.low),
    high: old.high === null ? '' : f.percent(old.high),
  });
}

const indexOf = (table: ShareTable, year: number) => table.years.findIndex((known) => known.year === year);

/** The percents of a year, by supplier. */
function percentsOf(table: ShareTable, year: number): (id: SupplierId) => number | null {
  const places = placesOf(table.heads);
  const percents = table.columns[indexOf(table, year)]?.percent;
  return (id) => numberAt(percents, places.get(id) ?? -1);
}

/** The short name: without the place that follows it. */
function nameOf(table: ShareTable, supplierId: SupplierId, words: Words): string {
  const row = table.row(supplierId);
  return row === undefined ? supplierId : words.nameOf(row).replace(/(, .+|（.+）)$/u, '');
}
