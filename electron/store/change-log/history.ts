import { derivedFrom } from '@shared/base/derived';
import { foldText } from '@shared/base/fold-text';
import { Refusal } from '@shared/base/refusal';
import type { HistoryAsked } from '@shared/model/project-info';
import type { AnyRow } from '@shared/model/table';
import { TABLE_NAMES, type TableName } from '@shared/model/tables';
import { type RowValues, type TableMap, toRow } from '../schema/table-map';
import type { Sql } from '../sql';
import { type ChangeSet, readChangeSets } from './change-set';
import { imagesOf } from './revert';
import { storedTables } from './stored-images';

/** The links that are asked for, newest first, among how many, and what can be asked for. */
interface FoundLinks {
  readonly sets: readonly ChangeSet[];
  readonly matching: number;
  readonly total: number;
  readonly people: readonly string[];
  readonly tables: readonly TableName[];
}

/** Finds links by who made them, the tables that they touched, their time and the words of their label and reason. */
export function findLinks(sql: Sql, { limit, who, table, from, before, text }: HistoryAsked): FoundLinks {
  const all = readChangeSets(sql).reverse();
  const words = foldText(text ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const found = all.filter((set) => {
    const said = words.length === 0 ? '' : foldText(`${set.label} ${set.reason ?? ''}`);
    return (
      (who == null || set.who === who) &&
      (from == null || set.at >= from) &&
      (before == null || set.at < before) &&
      words.every((word) => said.includes(word)) &&
      (table == null || tablesOf(sql, set).includes(table))
    );
  });
  const touched = new Set(all.flatMap((set) => tablesOf(sql, set)));
  return {
    sets: found.slice(0, limit),
    matching: found.length,
    total: all.length,
    people: [...new Set(all.map((set) => set.who))].sort(),
    tables: TABLE_NAMES.filter((name) => touched.has(name)),
  };
}

/** What one link did to rows: each table with its rows before and after; an undo did the opposite of what it names. */
function imagesOfLink(sql: Sql, set: ChangeSet) {
  return imagesOf(sql, rowsIn(set)).map(({ map, rows }) => ({
    map,
    rows: set.kind === 'undo' ? rows.map(([before, after]) => [after, before] as const) : rows,
  }));
}

/** So many rows of what a link did, from a place on. @throws Refusal `refusal.history.unknown`, `.thinned` */
export function rowsOfLink(sql: Sql, seq: number, offset: number, limit: number) {
  const set = readChangeSets(sql)[seq - 1];
  if (set === undefined) throw new Refusal('refusal.history.unknown', { number: seq });
  const images = imagesOfLink(sql, set).flatMap(({ map, rows }) => rows.map((row) => ({ map, row })));
  const rows = images.slice(offset, offset + limit).map(({ map, row: [before, after] }) => ({
    table: map.table,
    before: rowOf(map, before),
    after: rowOf(map, after),
  }));
  return { set, total: images.length, rows };
}

function rowOf({ table }: TableMap, values: RowValues | null): AnyRow | null {
  return values === null ? null : toRow(table, values);
}

/** An undo and a redo have no rows of their own: those of the link that they name. */
function rowsIn({ seq, kind, ofSeq }: ChangeSet): number {
  return kind === 'undo' || kind === 'redo' ? (ofSeq ?? seq) : seq;
}

/** The tables that a link touched; kept, since a link never changes. Of one whose rows were thinned away none is known. */
function tablesOf(sql: Sql, set: ChangeSet): readonly TableName[] {
  return known(sql, set.hash, [], () => storedTables(sql, rowsIn(set)));
}
const known = derivedFrom<readonly TableName[]>();
