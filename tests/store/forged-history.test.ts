import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sealed } from '../../electron/store/checksum';
import { createProject } from '../../electron/store/create-project';
import { knownFiles } from '../../electron/store/known-files';
import { openProject } from '../../electron/store/open-project';
import { realDisk } from '../../electron/store/real-disk';
import { storedRow } from '../../electron/store/schema/stored-rows';
import { type RowValues, tableMap } from '../../electron/store/schema/table-map';
import { loadSqlEngine, type Sql } from '../../electron/store/sql';
import { forgeLink, forgePayload } from '../fuzz/forged-history';
import { WASM } from '../places';
import { newFolder } from '../tidy-up';
import { everyRow, putShares, share } from './support/rows';

let path: string;
beforeEach(async () => {
  path = join(newFolder(), 'a.lodestone');
  (await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' })).close();
});
const open = (disk = realDisk) =>
  openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse', disk });

/** Another program writes links that are whole by their hashes, and seals the file as ours. */
async function forged(work: (sql: Sql) => void): Promise<void> {
  const sql = (await loadSqlEngine(WASM)).open(readFileSync(path));
  work(sql);
  writeFileSync(path, sealed(sql.export(), 'own'));
  sql.close();
}

/** A row that stands, and the same with one cell that no person could have typed. */
function badRow(sql: Sql, table: Parameters<typeof tableMap>[0], id: string, column: string, value: unknown) {
  const map = tableMap(table);
  const now = storedRow(sql, map, id);
  if (now === null) throw new Error(`there is no ${table} ${id}`);
  const at = map.columns.indexOf(column);
  const bad = now.map((cell, index) => (index === at ? value : cell)) as RowValues; // what JSON can say
  return { map, now, bad };
}

const SHOCK = everyRow().flatMap((change) =>
  change.table === 'scenarioShock' && change.op === 'put' ? [change.row.id] : [],
)[0] as string;

describe('a history that is whole by its hashes and holds what no table may: refused in words, nothing changed, and not sound', () => {
  it.each<[string, Parameters<typeof tableMap>[0], string, string, unknown, RegExp]>([
    ['a shock of another shape', 'scenarioShock', SHOCK, 'shock', '{"kind":"ban"}', /notHeld.*Shock/],
    ['an order below none', 'scenarioShock', SHOCK, 'position', -1, /notHeld.*Order/],
    [
      'a fraction in a whole number',
      'scenarioShock',
      SHOCK,
      'position',
      1.5,
      /unreadable.*position of another kind/,
    ],
    ['a number without end', 'share', 'sh1', 'value', -1e300, /notHeld.*Value/],
    ['a share of more than all', 'share', 'sh1', 'value', 150, /notHeld.*Value/],
    ['a text of 5 MB', 'share', 'sh1', 'note', 'x'.repeat(5_000_000), /notHeld.*Note/],
    ['an empty text', 'share', 'sh1', 'note', '', /notHeld.*Note/],
    ['a NUL', 'share', 'sh1', 'note', 'a\0b', /notHeld.*Note/],
    ['a choice that there is not', 'stock', 'st1', 'tier', 'hidden', /notHeld.*Tier/],
    ['a row that is not there', 'share', 'sh1', 'supplier_id', 'nobody', /inUse/],
    ['a scenario that is its own parent', 'scenario', 'sc1', 'parent_id', 'sc1', /tooDeep/],
  ])('%s', async (_what, table, id, column, value, words) => {
    await forged((sql) => {
      const { map, now, bad } = badRow(sql, table, id, column, value);
      forgeLink(sql, map, [[now, bad]]);
      forgeLink(sql, map, [[bad, now]]);
    });
    const session = await open();
    const { revision } = session.info();
    expect(session.verify(true)).toMatchObject({ sound: false });
    expect(() => session.undo('me')).toThrow(expect.objectContaining({ name: 'Refusal' }));
    expect(refusalOf(() => session.undo('me'))).toMatch(words);
    expect(session.info().revision).toBe(revision);
    session.close();
    (await open()).close();
  });

  it('also where the undo alone would write it', async () => {
    await forged((sql) => {
      const { map, now, bad } = badRow(sql, 'share', 'sh1', 'note', 'x'.repeat(5_000_000));
      forgeLink(sql, map, [[bad, now]]);
    });
    const session = await open();
    expect(session.verify(true).findings.join()).toMatch(/does not stand as the change says/);
    expect(refusalOf(() => session.undo('me'))).toMatch(/notHeld/);
    expect(refusalOf(() => session.revert(2, 'me'))).not.toBe('');
    session.close();
    (await open()).close();
  });
});

describe('rows that are said by columns, of which one is no note, are refused like those row by row', () => {
  it.each<[string, (bad: string) => unknown]>([
    ['of all', (bad) => ({ all: bad })],
    ['one of some', (bad) => ({ of: ['a', bad], at: [0, 1, 0] })],
    ['one by one', (bad) => ['a', 'b', bad]],
    [
      'texts that count on',
      (bad) => ({
        runs: [
          ['a', 1, 1],
          [`${bad}-`, 1, 2],
        ],
      }),
    ],
  ])('%s', async (_what, noteOf) => {
    await forged((sql) => {
      const { map, now } = badRow(sql, 'share', 'sh1', 'note', null);
      const rowsWith = (note: unknown) => {
        const columns = now.map((value): unknown => ({ all: value }));
        return columns
          .with(0, ['c1', 'c2', 'c3'])
          .with(map.columns.indexOf('year'), [2041, 2042, 2043])
          .with(map.columns.indexOf('note'), note);
      };
      const gone = {
        columns: map.columns,
        rows: [['gone', 3]],
        before: rowsWith(noteOf('a\0b')),
        after: map.columns.map(() => []),
      };
      forgePayload(sql, [2, { share: gone }], 3);
    });
    const session = await open();
    expect(refusalOf(() => session.undo('me'))).toMatch(/notHeld.*Note/);
    session.close();
  });
});

function refusalOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    const { notice } = error as { notice: unknown }; // a refusal, which the callers look at
    return JSON.stringify(notice);
  }
}

it('the same two links with a harmless value are sound and can be undone', async () => {
  await forged((sql) => {
    const { map, now, bad } = badRow(sql, 'share', 'sh1', 'note', 'Another wording.');
    forgeLink(sql, map, [[now, bad]]);
    forgeLink(sql, map, [[bad, now]]);
  });
  const session = await open();
  expect(session.verify(true)).toMatchObject({ sound: true });
  session.undo('me');
  expect(session.rows('share').find(({ id }) => id === 'sh1')).toMatchObject({ note: 'Another wording.' });
  session.close();
});

it('what another program wrote to a row since is not written over by an undo', async () => {
  const session = await open();
  session.apply({ who: 'me', label: 'x', reason: null }, putShares(share('n', 'lynas', 2041, 3)));
  session.close();
  await forged((sql) => sql.run('UPDATE share SET value = 7 WHERE year = 2041'));
  const again = await open();
  expect(refusalOf(() => again.undo('me'))).toMatch(/notAsLeft/);
  expect(again.rows('share').find(({ id }) => id === 'n')).toMatchObject({ value: 7 });
  again.close();
});

it('a revert that would bring the shares of a set above all is refused', async () => {
  const session = await open();
  const set = (label: string, a: number, b: number) =>
    session.apply(
      { who: 'me', label, reason: null },
      putShares(share('a', 'lynas', 2041, a), share('b', 'chn-all', 2041, b)),
    );
  set('new', 60, 40);
  const { revision } = set('less of a', 50, 40);
  set('more of b', 50, 50);
  expect(refusalOf(() => session.revert(revision, 'me'))).toMatch(/sumOver/);
  session.close();
});

it('an edit that would make a file that is not opened again is refused', async () => {
  const session = await open();
  const long = share('n', 'lynas', 2041, 3, { note: 'x'.repeat(4_000_001) });
  const header = { who: 'me', label: 'x', reason: null };
  expect(refusalOf(() => session.apply(header, putShares(long)))).toMatch(/project.notHeld/);
  expect(
    refusalOf(() => session.apply({ ...header, label: long.note ?? '' }, putShares({ ...long, note: null }))),
  ).toMatch(/wordsTooLong/);
  session.close();
});

it('a file is known by its bytes only after everything that was played into it was looked at', async () => {
  const known = knownFiles({ path: join(newFolder(), 'known-files.json'), version: '1' });
  await forged((sql) => {
    const { map, now, bad } = badRow(sql, 'share', 'sh1', 'note', 'x'.repeat(5_000_000));
    forgeLink(sql, map, [[now, bad]]);
    forgeLink(sql, map, [[bad, now]]);
  });
  const session = await open({ ...realDisk, known });
  const before = readFileSync(path);
  expect(refusalOf(() => session.undo('me'))).not.toBe('');
  session.close();
  expect(readFileSync(path).equals(before)).toBe(true);
});
