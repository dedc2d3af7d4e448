import { randomUUID } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import {
  type ChangeSet,
  chainHash,
  insertChangeSet,
  readChangeSets,
  readPayload,
  sha256,
} from '../../electron/store/change-log/change-set';
import { storedRows } from '../../electron/store/schema/stored-rows';
import { type RowValues, TABLE_MAPS, type TableMap } from '../../electron/store/schema/table-map';
import type { Sql } from '../../electron/store/sql';
import type { Draw } from '../reliability/seeded';
import { mutatedJson } from './mutate';

/** What JSON can say of a cell; `RAW` stands for a number that no double holds. */
type Cell = unknown;
type Row = readonly Cell[] | null;
const RAW = '<1e999>';

/** Adds a link that is whole by its hashes, as any program can by docs/project-file.md. */
export function forgeLink(
  sql: Sql,
  { sqlName, columns }: Pick<TableMap, 'sqlName' | 'columns'>,
  rows: readonly (readonly [before: Row, after: Row])[],
  claimed = rows.length,
): void {
  forgePayload(sql, { [sqlName]: { columns, rows } }, claimed);
}

/** The same of any payload. */
export function forgePayload(sql: Sql, tables: unknown, claimed: number): void {
  const text = JSON.stringify(tables).replaceAll(`"${RAW}"`, '1e999');
  const payload = Uint8Array.from(deflateSync(text));
  const head = readChangeSets(sql).at(-1);
  if (head === undefined) throw new Error('a project has a first change');
  const said: Omit<ChangeSet, 'hash'> = {
    seq: head.seq + 1,
    id: randomUUID(),
    kind: 'do',
    ofSeq: null,
    at: head.at,
    who: 'A. Colleague',
    label: 'Note corrected',
    reason: null,
    rowCount: claimed,
    payloadHash: sha256(payload),
    prevHash: head.hash,
  };
  insertChangeSet(sql, { ...said, hash: chainHash(said) }, payload);
}

/** A file whose history was written by nobody of ours, one to three times over. @param isOlder its tables are not those of today */
export function forgeHistory(sql: Sql, draw: Draw, isOlder: boolean): void {
  for (let turn = 1 + draw(3); turn > 0; turn--) {
    const kind = draw(6);
    if (kind === 0 || isOlder) rewriteLink(sql, draw);
    else forgeRow(sql, draw, kind);
  }
}

function forgeRow(sql: Sql, draw: Draw, kind: number): void {
  const map = TABLE_MAPS[draw(TABLE_MAPS.length)];
  const rows = map === undefined ? [] : [...storedRows(sql, map)];
  const now = rows[draw(Math.max(1, rows.length))];
  if (map === undefined || now === undefined) return;
  const at = draw(map.columns.length);
  const bad: Row = now.map((value, index) => (index === at ? badCell(map, rows, at, value, draw) : value));
  const copy: Row = bad.map((value, index) => (index === 0 ? `copy-${draw(4)}` : value));
  const link = (...images: readonly (readonly [Row, Row])[]) => forgeLink(sql, map, images);
  if (kind === 1) link([bad, now]);
  else if (kind === 2) {
    link([now, null]);
    link([null, now]);
  } else if (kind === 3) {
    link([null, copy]);
    link([copy, null]);
  } else {
    link([now, bad]);
    link([bad, now]);
  }
}

const BAD: readonly Cell[] = [
  ...[null, '', 1.5, -1, 0, 1e300, -1e300, 2 ** 60, RAW, true, [], {}, '{"kind":"ban"}', '[1]', '{'],
  ...['NaN', 'a\0b', '\ud800', 'no-such-row', '2026-13-45', '__proto__', 'x'.repeat(300), 2201, 101],
];

function badCell(map: TableMap, rows: readonly RowValues[], at: number, value: Cell, draw: Draw): Cell {
  const other = rows[draw(rows.length)];
  switch (draw(6)) {
    case 0:
      return other?.[at] ?? null; // a key that is taken, a reference to another
    case 1:
      return other?.[0] ?? null; // a scenario that is its own parent
    case 2:
      return typeof value === 'string' && value.startsWith('{')
        ? mutatedJson(value, draw)
        : BAD[draw(BAD.length)];
    case 3:
      return map.kinds[at]?.kind === 'text' && draw(20) === 0 ? 'x'.repeat(4_100_000) : BAD[draw(BAD.length)];
    default:
      return BAD[draw(BAD.length)];
  }
}

/** One link whose rows say something else, and every hash behind it made anew. */
function rewriteLink(sql: Sql, draw: Draw): void {
  const sets = readChangeSets(sql);
  const payloads = sets.map(({ seq }) => readPayload(sql, seq));
  const at = draw(sets.length);
  const payload = payloads[at];
  if (payload == null) return;
  const text = inflateSync(payload).toString('utf8');
  payloads[at] = Uint8Array.from(deflateSync(mutatedJson(text, draw)));
  sql.run('DELETE FROM change_set');
  let prevHash = sets[0]?.prevHash ?? '';
  for (const [index, set] of sets.entries()) {
    const own = payloads[index] ?? null;
    const said: ChangeSet = { ...set, prevHash, payloadHash: own === null ? set.payloadHash : sha256(own) };
    const link = { ...said, hash: chainHash(said) };
    insertChangeSet(sql, link, own);
    prevHash = link.hash;
  }
}
