import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RecoveryChange } from '@shared/model/recovery';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import { recoveryWork } from '../../electron/store/recovery/recovery-work';
import type { ProjectSession } from '../../electron/store/session';
import { WASM } from '../places';
import { newFolder } from '../tidy-up';
import { asOtherProgram } from './support/other-program';
import { everyRow, putShares, share } from './support/rows';

const recovery = recoveryWork(WASM);
const HEADER = { who: 'me', label: 'edit', reason: null };
const open = (path: string) => openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
const idOf = (year: number) => (year === 2025 ? 'sh1' : `sh${year}`);
const valueIn = (session: ProjectSession, year = 2025) =>
  session.plan({}).shares.find((one) => one.id === idOf(year))?.value;

let path = '';
/** The file before six edits, and the journal that holds them: three of the share of 2025, three of that of 2030. */
let journal: Buffer;

beforeEach(async () => {
  path = join(newFolder(), 'a.lodestone');
  const rows = everyRow();
  const session = await createProject({ path, name: 'a', wasmPath: WASM, rows, who: 'me' });
  const edit = (year: number, value: number) =>
    session.apply(HEADER, putShares(share(idOf(year), 'chn-all', year, value)));
  edit(2025, 1);
  edit(2030, 1);
  session.save();
  const file = readFileSync(path);
  for (const [year, value] of [
    [2025, 10],
    [2030, 20],
    [2025, 11],
    [2030, 21],
    [2030, 22],
    [2025, 12],
  ] as const)
    edit(year, value);
  journal = readFileSync(`${path}.journal`);
  session.close();
  writeFileSync(path, file);
});

/** The journal with one bit of one frame turned round. */
function damagedAt(frame: number): Buffer {
  const copy = Buffer.from(journal);
  let at = -1;
  for (let index = 0; index <= frame; index++) at = copy.indexOf('SET1', at + 1);
  copy[at + 40] = (copy[at + 40] ?? 0) ^ 4;
  return copy;
}

const standings = (changes: readonly RecoveryChange[]) => changes.map(({ seq, standing }) => [seq, standing]);

describe('recovery', () => {
  it('lists every change of a damaged journal, and nothing on the disk is touched by looking', async () => {
    writeFileSync(`${path}.journal`, damagedAt(1));
    const before = readdirSync(dirname(path)).map((name) => name);
    const found = await recovery.look(path);
    expect(readdirSync(dirname(path))).toEqual(before);
    expect(found.file).toMatchObject({ kind: 'opens', revision: 4, savedRevision: 3 });
    const [own] = found.journals;
    expect(own).toMatchObject({ kind: 'current', bytes: journal.length });
    expect(own?.unreadableBytes).toBeGreaterThan(100);
    expect(standings(own?.changes ?? [])).toEqual([
      [4, 'held'],
      [6, 'fits'],
      [7, 'differs'],
      [8, 'differs'],
      [9, 'fits'],
    ]);
  });

  it('takes in what fits of a journal that was set aside, as one change with one undo, and tells of the rest', async () => {
    writeFileSync(`${path}.journal`, damagedAt(1));
    const session = await open(path);
    expect([valueIn(session), valueIn(session, 2030)]).toEqual([10, 1]);
    const { taken, left } = session.takeIn({ ...HEADER, label: 'taken in' }, null);
    expect(standings(taken)).toEqual([
      [6, 'fits'],
      [9, 'fits'],
    ]);
    expect(standings(left)).toEqual([
      [7, 'differs'],
      [8, 'differs'],
    ]);
    expect(left.map(({ misfits }) => misfits)).toEqual([1, 1]);
    expect([valueIn(session), valueIn(session, 2030)]).toEqual([12, 1]);
    expect(session.info().revision).toBe(5);
    expect(session.verify(true).findings).toEqual([]);
    expect(session.takeIn(HEADER, null).taken).toEqual([]);
    session.undo('me');
    expect(valueIn(session)).toBe(10);
    session.close();
    // Closed and opened again it lies aside still, and is listed.
    const again = await recovery.look(path);
    expect(again.journals.map(({ kind }) => kind)).toEqual(['set_aside']);
    const [aside] = again.journals;
    await recovery.putAway(path, aside?.file ?? '');
    expect((await recovery.look(path)).journals).toEqual([]);
    expect(existsSync(join(dirname(path), '.lodestone-backups', aside?.file ?? ''))).toBe(true);
    await expect(recovery.putAway(path, '../a.lodestone')).rejects.toThrow(/noJournal/);
  });

  it('leaves out a change that refers to what is not there, and takes the others', async () => {
    const before = readFileSync(path);
    const session = await open(path);
    const supplier = session.rows('supplier')[0];
    const other = { ...supplier, id: 'new-mine', nameEn: 'New mine', nameJa: 'New mine' };
    session.apply(HEADER, [{ table: 'supplier', op: 'put', row: other } as never]);
    session.apply(HEADER, putShares(share('sh-new', 'new-mine', 2031, 5)));
    session.apply(HEADER, putShares(share('sh1', 'chn-all', 2025, 9)));
    const bytes = readFileSync(`${path}.journal`);
    const first = bytes.indexOf('SET1');
    bytes[first + 40] = (bytes[first + 40] ?? 0) ^ 1;
    session.close();
    const copy = join(newFolder(), 'a.lodestone');
    writeFileSync(copy, before);
    writeFileSync(`${copy}.journal`, bytes);
    const again = await open(copy);
    const { taken, left } = again.takeIn(HEADER, null);
    expect(standings(taken)).toEqual([[6, 'fits']]);
    expect(standings(left)).toEqual([[5, 'differs']]);
    expect(valueIn(again)).toBe(9);
    again.close();
  });

  it('restores a backup, which a damaged one is not, and undoes it with its journal', async () => {
    writeFileSync(`${path}.journal`, journal);
    const state = (await recovery.look(path)).kept[0]?.name ?? '';
    const [file, ...beside] = [readFileSync(path), readFileSync(`${path}.journal`)];
    const done = await recovery.restore(path, state, 'me');
    expect(done).toMatchObject({ state, keptAs: expect.stringMatching(/before-restore$/) });
    const session = await open(path);
    expect(session.info()).toMatchObject({ recovery: [{ kind: 'lies_aside' }] });
    session.close();
    expect((await recovery.look(path)).undoesTo).toBe(done.keptAs);
    await recovery.undoRestore(path, 'me');
    expect(readFileSync(path).equals(file)).toBe(true);
    expect(readFileSync(`${path}.journal`).equals(beside[0] ?? Buffer.alloc(0))).toBe(true);
    const kept = join(dirname(path), '.lodestone-backups', state);
    const bytes = readFileSync(kept);
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(kept, bytes);
    await expect(recovery.restore(path, state, 'me')).rejects.toThrow(/damaged/);
    expect(readFileSync(path).equals(file)).toBe(true);
  });

  it('restores nothing while another has the project open', async () => {
    const session = await open(path);
    await expect(
      recovery.restore(path, (await recovery.look(path)).kept[0]?.name ?? '', 'you'),
    ).rejects.toThrow(/locked/);
    session.close();
    await expect(recovery.undoRestore(path, 'me')).rejects.toThrow(/nothingToUndo/);
  });

  it('copies everything elsewhere, byte by byte', async () => {
    writeFileSync(`${path}.journal`, damagedAt(1));
    const into = newFolder();
    const { folder, files } = await recovery.saveAll(path, into);
    expect(files.slice(0, 2)).toEqual(['a.lodestone', 'a.lodestone.journal']);
    expect(readFileSync(join(folder, 'a.lodestone.journal')).equals(damagedAt(1))).toBe(true);
    await expect(recovery.saveAll(join(into, 'none.lodestone'), into)).rejects.toThrow(/missing/);
  });
});

describe('a file that cannot be opened', () => {
  const harm = (at: (bytes: Buffer) => number, length = 4096) => {
    const bytes = readFileSync(path);
    bytes.fill(0, at(bytes), Math.min(bytes.length, at(bytes) + length));
    return bytes;
  };
  /** Where the page of a table's rows lies that holds a text. */
  const pageOf = (text: string) => (bytes: Buffer) => Math.floor(bytes.indexOf(text, 40_000) / 4096) * 4096;

  it('is built again from its change log, with the journal, where a table alone is harmed', async () => {
    writeFileSync(`${path}.journal`, journal);
    const found = await recovery.look(path);
    expect(found.file.kind).toBe('opens');
    writeFileSync(path, harm(pageOf('chn-all')));
    const refused = await recovery.look(path);
    expect(refused.file).toMatchObject({
      kind: 'refused',
      notice: { code: 'refusal.project.damagedHasBackup' },
      remaining: { kind: 'log', revision: 9 },
    });
    expect(refused.journals[0]?.changes.map(({ standing }) => standing)).toEqual(Array(6).fill('unknown'));
    const out = join(newFolder(), 'b.lodestone');
    expect(await recovery.makeAnew(path, out, 'me', 'anew')).toMatchObject({ kind: 'log', revision: 9 });
    const session = await open(out);
    expect([valueIn(session), valueIn(session, 2030)]).toEqual([12, 22]);
    expect(session.verify(true).findings).toEqual([]);
    session.close();
    await expect(recovery.makeAnew(path, out, 'me', 'anew')).rejects.toThrow(/exists/);
  });

  it.each<[string, () => Buffer]>([
    ['its beginning is gone', () => harm(() => 0, 100)],
    ['its schema is gone', () => harm(() => 0, 8192)],
    ['its end is gone', () => readFileSync(path).subarray(0, readFileSync(path).length - 9000)],
  ])('gives its rows where %s, as a project and as tables', async (_name, bytes) => {
    writeFileSync(path, bytes());
    const { file } = await recovery.look(path);
    expect(file).toMatchObject({ kind: 'refused' });
    const tables = await recovery.tables(path);
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    expect(rows).toBeGreaterThan(20);
    const out = join(newFolder(), 'b.lodestone');
    await recovery.makeAnew(path, out, 'me', 'anew');
    const session = await open(out);
    expect(valueIn(session)).toBe(1);
    expect(session.verify(true).findings).toEqual([]);
    session.close();
  });

  it('is read whatever code a stranger has put into its schema, and none of it runs', async () => {
    await asOtherProgram(path, (sql) =>
      sql.script(
        'CREATE TRIGGER "stranger" AFTER INSERT ON share BEGIN UPDATE stock SET tonnes = tonnes * 2; END; ' +
          'DROP TABLE stock_member; CREATE VIEW stock_member AS SELECT * FROM stock',
      ),
    );
    expect((await recovery.look(path)).file).toMatchObject({
      notice: { code: 'refusal.project.foreignSchema' },
      remaining: { kind: 'log' },
    });
    const out = join(newFolder(), 'b.lodestone');
    expect(await recovery.makeAnew(path, out, 'me', 'anew')).toMatchObject({ kind: 'log', revision: 3 });
    const session = await open(out);
    expect(session.verify(true).findings).toEqual([]);
    session.close();
  });

  it('says that nothing is left where nothing is', async () => {
    writeFileSync(path, 'no project');
    expect((await recovery.look(path)).file).toMatchObject({
      notice: { code: 'refusal.project.notAProject' },
      remaining: { kind: 'nothing' },
    });
    const out = join(newFolder(), 'b.lodestone');
    await expect(recovery.makeAnew(path, out, 'me', 'anew')).rejects.toThrow(/nothingLeft/);
    expect(existsSync(out)).toBe(false);
  });
});
