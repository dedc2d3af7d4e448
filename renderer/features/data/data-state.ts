import type { InputOf } from '@shared/catalogue/contract';
import type { TableName } from '@shared/model/tables';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** So many rows stand on the page at once. */
export const PAGE_ROWS = 1_000;

/** Which rows of the register are looked at; outlives a visit to another page. */
type Looked = Omit<InputOf<'data.rows'>, 'count'>;

const FIRST: Looked = { table: 'supplier', text: '', sort: null, where: [], from: 0 };

export const looked = createStore<Looked>(FIRST);

/** What the page can do while it is there: its commands in the menu and their keys. */
export const rowCommands = createStore<{
  readonly add: (() => void) | null;
  readonly remove: (() => void) | null;
}>({ add: null, remove: null });

/** Another table from its beginning, or the same one asked otherwise. */
export function look(change: Partial<Looked>): void {
  looked.set((before) => {
    const isOther = change.table !== undefined && change.table !== before.table;
    return { ...before, from: 0, ...(isOther ? { text: '', sort: null, where: [] } : {}), ...change };
  });
}

export function lookAtTable(table: TableName): void {
  look({ table });
}

onOtherProject(() => looked.set(FIRST));
