import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Share } from '@shared/model/tables/share';
import { describe, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import type { ProjectSession } from '../../electron/store/session';
import { loadSqlEngine } from '../../electron/store/sql';
import { WASM } from '../places';
import { newFolder } from '../tidy-up';
import { IMPORT } from './support/any-import';
import { largeReference, largeRows } from './support/large';
import { asOtherProgram } from './support/other-program';
import { everyRow, putShares, share } from './support/rows';

async function project(): Promise<string> {
  const path = join(newFolder(), 'a.lodestone');
  const session = await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' });
  session.apply({ who: 'me', label: 'edit', reason: 'r' }, putShares(share('sh1', 'chn-all', 2025, 12)));
  session.close();
  return path;
}

async function verifyAfter(script: string) {
  const path = await project();
  await asOtherProgram(path, (sql) => sql.script(script));
  const session = await openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
  const found = session.verify();
  session.close();
  return found;
}

it('finds nothing in a project that nobody has touched', async () => {
  expect(await verifyAfter('')).toMatchObject({ sound: true, changeSets: 2, thinned: 0, findings: [] });
});

it.each([
  [
    'a value written around the change log',
    "UPDATE share SET value = 99 WHERE run = (SELECT key FROM run WHERE prefix = 'sh') AND number = 1",
    /table share holds rows/,
  ],
  [
    'a name in the history',
    "UPDATE change_set SET who = 'somebody' WHERE seq = 2",
    /change set 2 was altered/,
  ],
  [
    'the rows of a change',
    'UPDATE change_set SET payload = (SELECT payload FROM change_set WHERE seq = 1) WHERE seq = 2',
    /rows of change set 2 were altered/,
  ],
  ['a link', "UPDATE change_set SET prev_hash = 'x' WHERE seq = 2", /change set 2 does not follow/],
])('finds %s', async (_name, script, finding) => {
  const { sound, findings } = await verifyAfter(script);
  expect(sound).toBe(false);
  expect(findings.join('\n')).toMatch(finding);
});

it('names the first row of each table that the log does not explain, and the first change that was altered', async () => {
  const rows = 'DELETE FROM stock; UPDATE share SET value = 99';
  const { unexplained } = await verifyAfter(rows);
  expect(unexplained.map(({ table, row }) => [table, row.id])).toEqual([
    ['share', 'sh1'],
    ['stock', 'st1'],
  ]);
  const links = "UPDATE change_set SET who = 'somebody'";
  expect(await verifyAfter(links)).toMatchObject({ altered: 1, unexplained: [] });
});

it('says how many change sets are thinned and still walks the chain', async () => {
  expect(await verifyAfter('UPDATE change_set SET payload = NULL WHERE seq = 2')).toMatchObject({
    sound: true,
    rows: 'none',
    thinned: 1,
    findings: [],
  });
});

it('can be done with other tools by what docs/project-file.md says', async () => {
  const sql = (await loadSqlEngine(WASM)).open(readFileSync(await project()));
  const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
  let prev = sha256(String(sql.first('SELECT project_id FROM project')?.[0]));
  for (const row of sql.all(
    'SELECT prev_hash, payload_hash, seq, id, kind, of_seq, at, who, label, reason, row_count, payload, hash FROM change_set ORDER BY seq',
  )) {
    const [payload, hash] = row.slice(11);
    expect(row[0]).toBe(prev);
    expect(sha256(JSON.stringify(row.slice(0, 11)))).toBe(hash);
    if (!(payload instanceof Uint8Array)) throw new Error('no payload');
    expect(sha256(payload)).toBe(row[1]);
    expect(Object.keys(JSON.parse(inflateSync(payload).toString())[1])).toContain('share');
    prev = String(hash);
  }
  sql.close();
});

it('reads shares with other tools by the query of docs/project-file.md', async () => {
  const path = await project();
  const [, query = ''] =
    /```sql\n([^`]*)```/.exec(
      readFileSync(join(import.meta.dirname, '../../docs/project-file.md'), 'utf8'),
    ) ?? [];
  const sql = (await loadSqlEngine(WASM)).open(readFileSync(path));
  const found = sql.all(query.replace(';', ''));
  sql.close();
  const session = await openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
  const shares = session
    .plan({})
    .shares.map((row) => [
      ...[row.id, row.economyId, row.materialId, row.stage, row.year, row.supplierId],
      ...[row.enteredAs, row.value],
    ]);
  session.close();
  expect([...found].sort()).toEqual(shares.sort());
});

describe('a large project', () => {
  /** 21,000 shares of an import, and an edit of one of them after it. */
  async function large(): Promise<string> {
    const path = join(newFolder(), 'large.lodestone');
    const rows = largeReference();
    const session = await createProject({ path, name: 'large', wasmPath: WASM, rows, who: 'me' });
    const batch = session.importBegin(IMPORT);
    session.importAdd(batch, largeRows(21_000));
    session.importApply([batch], { who: 'me', label: 'import', reason: null }, 'refuse');
    edit(session, 3);
    session.close();
    return path;
  }
  const open = (path: string) => openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
  const first = (session: ProjectSession): Share => {
    const [share] = session.plan({}).shares;
    if (share === undefined) throw new Error('no share');
    return share;
  };
  const edit = (session: ProjectSession, value: number) =>
    session.apply({ who: 'me', label: 'edit', reason: null }, [
      { table: 'share', op: 'put', row: { ...first(session), value } },
    ]);
  const plant = (path: string, id: string) =>
    asOtherProgram(path, (sql) => {
      const whole = '(SELECT prefix FROM run WHERE key = run) || number';
      sql.run(`UPDATE share SET value = 99 WHERE key = (SELECT key FROM share WHERE ${whole} = ?)`, [id]);
    });

  it('has the rows of its newest changes compared, after edits, undo and redo, and every row where asked', async () => {
    const session = await open(await large());
    expect(session.verify()).toMatchObject({ sound: true, rows: 'newest' });
    session.undo('me');
    expect(session.verify()).toMatchObject({ sound: true, rows: 'newest' });
    session.redo('me');
    edit(session, 4);
    expect(session.verify()).toMatchObject({ sound: true, rows: 'newest' });
    expect(session.verify(true)).toMatchObject({ sound: true, rows: 'all' });
    session.close();
  });

  it('that another program has written to is compared whole until it was found sound, saves or not', async () => {
    const path = await large();
    const before = await open(path);
    const last = before.plan({}).shares.at(-1)?.id ?? '';
    before.close();
    await plant(path, last);
    const opened = await open(path);
    expect(opened.verify()).toMatchObject({ sound: false, rows: 'all' });
    edit(opened, 5);
    opened.close();
    const again = await open(path);
    expect(again.verify()).toMatchObject({ sound: false, rows: 'all' });
    again.close();
  });

  it('counts as our own again once every row was found to be', async () => {
    const path = await large();
    await asOtherProgram(path, () => undefined);
    const session = await open(path);
    expect(session.verify()).toMatchObject({ sound: true, rows: 'all' });
    edit(session, 5);
    session.close();
    const again = await open(path);
    expect(again.verify()).toMatchObject({ sound: true, rows: 'newest' });
    again.close();
  });
});
