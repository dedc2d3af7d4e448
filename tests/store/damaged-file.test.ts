import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { RowChange } from '@shared/model/plan';
import { beforeAll, describe, expect, it } from 'vitest';
import { sealed } from '../../electron/store/checksum';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import { ProjectSession } from '../../electron/store/session';
import { WASM } from '../places';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { asOtherProgram } from './support/other-program';
import { everyRow, putShares, share } from './support/rows';

let whole: Buffer;

beforeAll(async () => {
  const path = join(newFolder(), 'a.lodestone');
  (await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' })).close();
  whole = readFileSync(path);
});

/** Numbers below `below`, the same in each run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function open(bytes: Uint8Array) {
  const path = join(newFolder(), 'a.lodestone');
  writeFileSync(path, bytes);
  return openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
}

describe('a project file on a bad disk', () => {
  const random = seeded(7);
  const CASES: readonly [string, (bytes: Buffer) => Buffer][] = [
    [
      'one bit',
      (bytes) => {
        const at = random(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
        return bytes;
      },
    ],
    [
      '512 bytes',
      (bytes) => {
        const at = random(bytes.length - 512);
        return bytes.fill(0x5a, at, at + 512);
      },
    ],
    ['a cut', (bytes) => bytes.subarray(0, random(bytes.length))],
  ];

  it.each(CASES)('is refused in words, wherever it was harmed: %s', async (_name, harm) => {
    for (let turn = 0; turn < 60; turn++) {
      const { code } = (await refusalIn(open(harm(Buffer.from(whole))))).notice;
      expect([
        'refusal.project.damaged',
        'refusal.project.notAProject',
        'refusal.project.newerVersion',
      ]).toContain(code);
    }
  });

  it('is taken when it has no checksum, and when another program has written to it since', async () => {
    const without = Buffer.from(whole);
    without.fill(0, 72, 92);
    (await open(without)).close();
    const path = join(newFolder(), 'a.lodestone');
    writeFileSync(path, whole);
    await asOtherProgram(path, (sql) => sql.script("UPDATE source SET title = 'x'"));
    const session = await open(readFileSync(path));
    expect(session.verify().sound).toBe(false);
    session.close();
  });

  it('is said in words where no opening looks: in an index whose checksum was made behind the harm', async () => {
    const said = new Set<string>();
    for (const at of firstRecordsOfIndexes(whole)) {
      const bytes = Buffer.from(whole);
      bytes[at] = 0x3f; // a record that is longer than itself
      const session = await open(Buffer.from(sealed(bytes, 'own'))).catch((error: unknown) =>
        noticeOf(error),
      );
      if (!(session instanceof ProjectSession)) continue;
      const { sound, findings } = session.verify(true);
      expect(sound).toBe(false);
      for (const finding of findings) said.add(finding);
      for (const act of [
        () => session.apply({ who: 'me', label: 'x', reason: null }, putShares(share('n', 'lynas', 2031, 3))),
        () => session.apply({ who: 'me', label: 'y', reason: null }, removeAll()),
        () => session.close(),
      ])
        try {
          act();
        } catch (error) {
          said.add(noticeOf(error).code);
        }
    }
    expect(said).toContain('SQLite: database disk image is malformed');
    expect(said).toContain('refusal.project.damaged');
  });
});

/** Where the header of the first record of each index stands. */
function firstRecordsOfIndexes(file: Buffer): number[] {
  const [page, index] = [4096, 0x0a];
  return Array.from({ length: file.length / page }, (_, at) => at * page).flatMap((start) => {
    const cell = file[start] === index ? file.readUInt16BE(start + 8) : 0;
    return cell > 0 && cell < page - 8 ? [start + cell + 1] : [];
  });
}

function noticeOf(error: unknown) {
  if (error instanceof Refusal) return error.notice;
  throw error;
}

/** Takes out all shares, which every index of them is asked for. */
function removeAll(): RowChange[] {
  return everyRow().flatMap((change): RowChange[] =>
    change.op === 'put' && change.table === 'share'
      ? [{ table: 'share', op: 'remove', id: change.row.id }]
      : [],
  );
}
