import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { sealed } from '../../electron/store/checksum';
import { openProject } from '../../electron/store/open-project';
import { roomWork } from '../../electron/store/recovery-room/room-work';
import { WASM } from '../places';
import { type Whole, wholeProject } from '../reliability/damage-files';
import type { Draw } from '../reliability/seeded';
import { putShares, share } from '../store/support/rows';
import { newFolder } from '../tidy-up';
import { mutatedBytes, mutatedText } from './mutate';
import { casesOf, tried } from './tried';

const COUNT = casesOf('PROJECTS', 40);
/** The room reads a damaged file in every way that there is, which takes its time. */
const ROOM_EVERY = 5;

let whole: Whole;
beforeAll(async () => {
  whole = await wholeProject();
});

/** A project file that was harmed before its checksum was made: SQLite and all checks behind it see the harm. */
function harmedFile(draw: Draw): Buffer {
  const { file } = whole;
  if (draw(4) === 0) return mutatedBytes(file, draw);
  const bytes = Buffer.from(file);
  for (let turn = 1 + draw(6); turn > 0; turn--) {
    // Most of what matters stands at the beginning of pages: kinds, counts, places of cells.
    const page = draw(bytes.length / 4096) * 4096;
    const at = draw(2) === 0 ? page + draw(40) : page + draw(4096);
    bytes[at] = draw(3) === 0 ? draw(256) : (bytes[at] ?? 0) ^ (1 << draw(8));
  }
  return draw(8) === 0 ? bytes : Buffer.from(sealed(bytes, draw(2) === 0 ? 'own' : 'foreign'));
}

/** A journal whose frames were written by nobody of ours, with checksums that fit. */
function harmedJournal(draw: Draw): Buffer {
  const { journal } = whole;
  if (draw(3) === 0) return mutatedBytes(journal, draw);
  const blocks: Buffer[] = [];
  for (let at = 0; at < journal.length; ) {
    const isHead = at === 0;
    const magic = isHead ? 8 : 4;
    const lengths = [journal.readUInt32LE(at + magic), isHead ? 0 : journal.readUInt32LE(at + 8)] as const;
    const start = at + magic + (isHead ? 4 : 8);
    const header = journal.subarray(start, start + lengths[0]);
    const payload = journal.subarray(start + lengths[0], start + lengths[0] + lengths[1]);
    at = start + lengths[0] + lengths[1] + 4;
    if (draw(6) === 0) continue;
    const text = draw(3) === 0 ? mutatedText(header.toString('utf8'), draw) : header.toString('utf8');
    const rows = draw(4) === 0 ? mutatedBytes(payload, draw) : payload;
    blocks.push(
      block(isHead ? 'LODEJNL1' : 'SET1', isHead ? [Buffer.from(text)] : [Buffer.from(text), rows]),
    );
  }
  return Buffer.concat(blocks);
}

function block(magic: string, parts: readonly Buffer[]): Buffer {
  const lengths = Buffer.alloc(4 * parts.length);
  for (const [index, part] of parts.entries()) lengths.writeUInt32LE(part.length, 4 * index);
  const content = Buffer.concat([Buffer.from(magic), lengths, ...parts]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(content));
  return Buffer.concat([content, sum]);
}

it(`opens ${COUNT} harmed projects and journals, or says in a sentence why not, and takes an edit where it opens`, async () => {
  const room = roomWork(WASM);
  const open = (path: string) => openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
  const outcomes = await tried('projects', COUNT, async (draw, index) => {
    const folder = newFolder();
    try {
      const path = join(folder, 'a.lodestone');
      const [file, journal] = [draw(3) === 0 ? whole.file : harmedFile(draw), harmedJournal(draw)];
      writeFileSync(path, file);
      if (draw(4) !== 0) writeFileSync(`${path}.journal`, journal);
      mkdirSync(join(dirname(path), '.lodestone-backups'));
      if (index % ROOM_EVERY === 0) {
        const found = await room.look(path);
        if (found.file.kind === 'refused' && found.file.remaining.kind !== 'nothing')
          await room.makeAnew(path, join(folder, 'b.lodestone'), 'me', 'anew');
      }
      const session = await open(path);
      try {
        session.takeIn({ who: 'me', label: 'taken in', reason: null }, null);
        session.verify(true);
        session.apply(
          { who: 'me', label: 'x', reason: null },
          putShares(share('sh1', 'chn-all', 2025, 3.25)),
        );
        session.save();
      } finally {
        session.close();
      }
      const again = await open(path);
      again.close();
      return 'opened';
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  expect(outcomes.get('opened') ?? 0).toBeGreaterThan(0);
}, 36_000_000);
