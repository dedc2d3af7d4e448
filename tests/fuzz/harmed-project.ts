import { crc32 } from 'node:zlib';
import { sealed } from '../../electron/store/checksum';
import type { Draw } from '../reliability/seeded';
import { mutatedBytes, mutatedText } from './mutate';

/** A project file that was harmed before its checksum was made: SQLite and all checks behind it see the harm. */
export function harmedFile(file: Buffer, draw: Draw): Buffer {
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
export function harmedJournal(journal: Buffer, draw: Draw): Buffer {
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

/** One block of a journal, with a checksum that fits. */
export function block(magic: string, parts: readonly Buffer[]): Buffer {
  const lengths = Buffer.alloc(4 * parts.length);
  for (const [index, part] of parts.entries()) lengths.writeUInt32LE(part.length, 4 * index);
  const content = Buffer.concat([Buffer.from(magic), lengths, ...parts]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(content));
  return Buffer.concat([content, sum]);
}
