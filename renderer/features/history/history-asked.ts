import { addDays, type IsoDate } from '@shared/base/calendar';
import type { InputOf } from '@shared/catalogue/contract';
import type { TableName } from '@shared/model/tables';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** What the head of the page narrows the history by; empty for all. Days are those of the person's clock. */
interface Asked {
  readonly text: string;
  readonly who: string;
  readonly table: TableName | '';
  readonly from: IsoDate | '';
  readonly to: IsoDate | '';
}

const ALL: Asked = { text: '', who: '', table: '', from: '', to: '' };

/** Outlives a visit to another page. */
export const asked = createStore<Asked>(ALL);

export function narrow(change: Partial<Asked>): void {
  asked.set((before) => ({ ...before, ...change }));
}

export function showAll(): void {
  asked.set(ALL);
}

onOtherProject(showAll);

export function isNarrowed(now: Asked): boolean {
  return Object.values(now).some((value) => value !== '');
}

/** Entries that are listed at once. */
const SHOWN = 1_000;

/** The question of the page. */
export function questionOf({ text, who, table, from, to }: Asked): InputOf<'history.list'> {
  return {
    limit: SHOWN,
    text,
    who: who || null,
    table: table || null,
    from: from === '' ? null : beginningOf(from),
    before: to === '' ? null : beginningOf(addDays(to, 1)),
  };
}

/** Where the person is, a day begins with its own midnight. */
function beginningOf(day: IsoDate): string {
  return new Date(`${day}T00:00`).toISOString();
}
