import { type Notice, Refusal } from '@shared/base/refusal';
import { ANY_TABLE } from '@shared/model/tables';
import type { TableMap } from '../schema/table-map';
import type { SqlError } from '../sql';

/** Why rows of a change are not written. `message` says it among the findings of a verification, which are in English. */
export class RefusedRows extends Refusal {
  constructor(code: Notice['code'], params: Notice['params'], message: string) {
    super(code, params);
    this.message = message;
  }
}

/** A row holds what its table may not. @param seq of the change that is played; null: it is being made */
export function notHeld(map: TableMap, id: string, field: string, seq: number | null): RefusedRows {
  const params = { ...said(map, id), field: fieldWords(map, field) };
  const english = `${map.sqlName} "${short(id)}": ${field} holds what the table may not`;
  return seq === null
    ? new RefusedRows('refusal.project.notHeld', params, english)
    : new RefusedRows('refusal.history.notHeld', { number: seq, ...params }, `change set ${seq}: ${english}`);
}

/** A row is not as the change that is played says that it stands. */
export function notAsLeft(map: TableMap, id: string, seq: number): RefusedRows {
  return new RefusedRows(
    'refusal.history.notAsLeft',
    { number: seq, ...said(map, id) },
    `change set ${seq}: ${map.sqlName} "${short(id)}" does not stand as the change says`,
  );
}

/** Rows of a change that nobody of ours can have written. */
export function unreadable(seq: number, error: unknown): RefusedRows {
  const detail = error instanceof Error ? error.message : String(error);
  return new RefusedRows(
    'refusal.history.unreadable',
    { number: seq, detail },
    `change set ${seq} cannot be read: ${detail}`,
  );
}

/** What the file holds rows to beside their declaration; a key that is taken and a row that is referred to are said elsewhere. */
export function asRefusedRows(seq: number, error: SqlError): Error {
  if (!['check', 'not_null', 'datatype'].includes(error.kind)) return error;
  return unreadable(seq, new Error(error.message.replace(/ \(in: .*$/s, '')));
}

function said({ table }: TableMap, id: string) {
  const { words } = ANY_TABLE[table];
  return { table: { nameEn: words.en, nameJa: words.ja }, row: short(id) };
}

function fieldWords({ table }: TableMap, field: string) {
  const words = ANY_TABLE[table].fields[field]?.words;
  return words === undefined ? field : { nameEn: words.en, nameJa: words.ja };
}

/** A stranger's id may be a megabyte. */
function short(id: string): string {
  return id.length > 60 ? `${id.slice(0, 60)}…` : id;
}
