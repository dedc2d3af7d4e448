import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import { WASM } from '../places';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { asOtherProgram } from './support/other-program';
import { everyRow } from './support/rows';

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
});
