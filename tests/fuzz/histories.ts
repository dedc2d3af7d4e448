import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { readChangeSets, readPayload } from '../../electron/store/change-log/change-set';
import { sealed } from '../../electron/store/checksum';
import { createProject } from '../../electron/store/create-project';
import { readIdentity } from '../../electron/store/database';
import type { ProjectSession } from '../../electron/store/session';
import { loadSqlEngine, type Sql } from '../../electron/store/sql';
import { WASM } from '../places';
import { type Draw, seeded } from '../reliability/seeded';
import { MemoryDisk } from '../store/support/memory-disk';
import { AUS, everyRow, putShares, share, supplier } from '../store/support/rows';
import { newFolder } from '../tidy-up';
import { diskWith, type Files, openIn, PATH } from './files-in-memory';
import { forgeHistory } from './forged-history';
import { block } from './harmed-project';
import { mergeForged, mergeOlderFigures } from './merged-histories';
import type { Subject } from './subject';

const BASES = 6;
/** A merge goes through files on the disk. */
const MERGE_EVERY = 20;
const OLDER = join(import.meta.dirname, '../fixtures/projects');

/**
 * Histories that are whole by their hashes and that nobody of ours has written, as file, as journal beside it, or in a file of
 * an older version. Of any that opens and is sound, every undo, redo, revert, merge, replay and migration ends in one that
 * opens and is sound, or is refused in words; of one that is not sound, in one that opens.
 */
export async function openHistories(): Promise<Subject> {
  const engine = await loadSqlEngine(WASM);
  const bases = await Promise.all(
    Array.from({ length: BASES }, (_, index) => editedProject(seeded(index + 1))),
  );
  const older = readdirSync(OLDER)
    .filter((name) => /^v\d+\.lodestone$/.test(name))
    .map((name) => readFileSync(join(OLDER, name)));
  const folder = newFolder();
  return {
    tryCase: async (draw, index) => {
      const isOlder = draw(8) === 0;
      const whole = isOlder ? older[draw(older.length)] : bases[draw(bases.length)];
      if (whole === undefined) throw new Error('there are files to forge');
      const sql = engine.open(Uint8Array.from(whole));
      const head = readChangeSets(sql).at(-1)?.seq ?? 0;
      forgeHistory(sql, draw, isOlder);
      const journal = draw(4) === 0 ? journalBehind(sql, head) : null;
      const forged = Buffer.from(sealed(sql.export(), draw(2) === 0 ? 'own' : 'foreign'));
      sql.close();
      const files = { file: journal === null ? forged : whole, journal };
      if (index % MERGE_EVERY === 0) await mergeForged(folder, { mine: files.file, theirs: forged });
      else if (index % MERGE_EVERY === MERGE_EVERY / 2 && !isOlder)
        await mergeOlderFigures(folder, whole, draw);
      return tried(files, draw);
    },
    mark: async () => '',
    content: async () => '',
    close: async () => undefined,
  };
}

/** A small project after some edits, an undo and a change taken back. */
async function editedProject(draw: Draw): Promise<Buffer> {
  const disk = new MemoryDisk('/p');
  const session = await createProject({
    path: PATH,
    name: 'a',
    wasmPath: WASM,
    rows: everyRow(),
    who: 'me',
    disk,
  });
  const apply = (changes: Parameters<ProjectSession['apply']>[1]) =>
    session.apply({ who: 'me', label: 'edit', reason: null }, changes);
  for (let edit = 0; edit < 3; edit++) apply(putShares(share('sh1', 'chn-all', 2025, draw(80))));
  apply([
    { table: 'supplier', op: 'put', row: supplier('new-plant', AUS) },
    ...putShares(share('n1', 'new-plant', 2031, draw(40)), share('n2', 'lynas', 2031, draw(40))),
  ]);
  const [scenario] = session.scenarios().scenarios;
  if (scenario !== undefined)
    apply([{ table: 'scenario', op: 'put', row: { ...scenario, id: 'new', name: 'New', parentId: null } }]);
  if (draw(2) === 0) session.undo('me');
  if (draw(2) === 0) session.revert(5, 'me');
  apply(putShares(share('n3', 'lynas', 2032, draw(90))));
  session.close();
  return Buffer.from(disk.read(PATH));
}

/** The links behind one as a journal that a crash has left. */
function journalBehind(sql: Sql, seq: number): Buffer | null {
  const sets = readChangeSets(sql);
  const base = sets[seq - 1];
  if (base === undefined) return null;
  const { projectId } = readIdentity(sql);
  const head = { projectId, baseSeq: seq, baseHash: base.hash };
  return Buffer.concat([
    block('LODEJNL1', [Buffer.from(JSON.stringify(head))]),
    ...sets
      .slice(seq)
      .map((set) =>
        block('SET1', [Buffer.from(JSON.stringify(set)), Buffer.from(readPayload(sql, set.seq) ?? [])]),
      ),
  ]);
}

/** @throws Refusal where it is not opened; Error where what was done to it ends in a file that is not opened again, or not sound */
async function tried(files: Files, draw: Draw): Promise<string> {
  const disk = diskWith(files);
  const open = () => openIn(disk);
  const session = await open();
  const { revision } = session.info();
  let done = 0;
  try {
    for (let act = 0; act < 5; act++) done += actOn(session, draw);
  } finally {
    session.close();
  }
  if (done === 0) return 'nothing done';
  const after = await verified(open).catch((error: unknown) => {
    throw new Error(`is not opened after it: ${String(error)}`);
  });
  if (after.sound) return 'sound, and still';
  // The same links cannot be played before it either, and what was not sound before need not be so afterwards.
  const [, link = revision + 1] = /change set (\d+)/.exec(after.findings.join()) ?? [];
  if (Number(link) <= revision) return 'not sound before';
  const before = await verified(() => openIn(diskWith(files)));
  if (before.sound) throw new Error(`was sound, and is not: ${after.findings.join('; ')}`);
  return 'not sound before';
}

async function verified(open: () => Promise<ProjectSession>) {
  const session = await open();
  try {
    return session.verify(true);
  } finally {
    session.close();
  }
}

/** One act of a person. @returns 1 where it was done, 0 where it was refused */
function actOn(session: ProjectSession, draw: Draw): number {
  try {
    const act = draw(8);
    if (act < 4) session.undo('me');
    else if (act < 6) session.redo('me');
    else session.revert(1 + draw(session.info().revision), 'me');
    return 1;
  } catch (error) {
    if (error instanceof Refusal) return 0;
    throw error;
  }
}
