import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { Sealed } from './change-log/log';
import { FRAME_MAGIC, type JournalIdentity, MAGIC } from './journal';

/** What was found in a journal file. */
export interface JournalContent {
  /** Null when its beginning cannot be read; the frames say by their hashes where they belong. */
  readonly identity: JournalIdentity | null;
  /** Whole frames, one behind the other. */
  readonly frames: readonly Sealed[];
  /** Bytes up to the end of the last of them. */
  readonly wholeSize: number;
  /** What stands behind: nothing, a frame that was being written when the power went, or damage. */
  readonly rest: 'none' | 'torn' | 'damaged';
  /** Frames that are whole again behind the damage. */
  readonly behind: readonly Sealed[];
  /** Bytes that belong neither to the beginning nor to a whole frame. */
  readonly unreadableBytes: number;
}

const identityCheck = z.object({ projectId: z.string(), baseSeq: z.number().int(), baseHash: z.string() });

const setCheck = z.object({
  seq: z.number().int(),
  id: z.string(),
  kind: z.enum(['do', 'undo', 'redo', 'revert']),
  ofSeq: z.number().int().nullable(),
  at: z.string(),
  who: z.string(),
  label: z.string(),
  reason: z.string().nullable(),
  rowCount: z.number().int(),
  payloadHash: z.string().nullable(),
  prevHash: z.string(),
  hash: z.string(),
});

/** Reads all of a journal that can be read. A checksum that fits says nothing of what stands there: that is checked too. */
export function readJournal(bytes: Uint8Array): JournalContent {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = readBlock(data, 0, MAGIC, 1);
  const identity = head === null ? null : parsed(identityCheck, head.parts[0]);
  const start = head?.end ?? nextFrame(data, 0);
  const { frames, end } = readFrames(data, start);
  const behind: Sealed[] = [];
  let readBytes = (head?.end ?? 0) + end - start;
  for (let at = nextFrame(data, end + 1); at < data.length; ) {
    const more = readFrames(data, at);
    behind.push(...more.frames);
    readBytes += more.end - at;
    at = nextFrame(data, Math.max(at + 1, more.end));
  }
  const isTorn =
    identity !== null && nextFrame(data, end + 1) === data.length && isTornFrame(data.subarray(end));
  const rest = identity !== null && end === data.length ? 'none' : isTorn ? 'torn' : 'damaged';
  return { identity, frames, wholeSize: end, rest, behind, unreadableBytes: data.length - readBytes };
}

function readFrames(
  data: Buffer,
  start: number,
): { readonly frames: readonly Sealed[]; readonly end: number } {
  const frames: Sealed[] = [];
  let end = start;
  for (;;) {
    const block = readBlock(data, end, FRAME_MAGIC, 2);
    const set = block === null ? null : parsed(setCheck, block.parts[0]);
    if (block === null || set === null) return { frames, end };
    frames.push({ set, payload: set.payloadHash === null ? null : Uint8Array.from(block.parts[1] ?? []) });
    end = block.end;
  }
}

/** Where a frame may begin, at `from` or behind; the end when there is none. */
function nextFrame(data: Buffer, from: number): number {
  const at = data.indexOf(FRAME_MAGIC, from);
  return at < 0 ? data.length : at;
}

/** Whether bytes may be what a power cut leaves of a frame: its beginning, or space for it that was never written. */
function isTornFrame(rest: Buffer): boolean {
  if (rest.every((byte) => byte === 0)) return true;
  const begun = Math.min(rest.length, FRAME_MAGIC.length);
  if (!rest.subarray(0, begun).equals(FRAME_MAGIC.subarray(0, begun))) return false;
  return rest.length < 12 || 16 + rest.readUInt32LE(4) + rest.readUInt32LE(8) > rest.length;
}

function parsed<T>(check: z.ZodType<T>, bytes: Buffer): T | null {
  try {
    return check.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

function readBlock(
  data: Buffer,
  start: number,
  magic: Buffer,
  count: number,
): { readonly parts: readonly [Buffer, ...Buffer[]]; readonly end: number } | null {
  const bodyStart = start + magic.length + 4 * count;
  if (data.length < bodyStart || !data.subarray(start, start + magic.length).equals(magic)) return null;
  const parts: Buffer[] = [];
  let at = bodyStart;
  for (let index = 0; index < count; index++) {
    const length = data.readUInt32LE(start + magic.length + 4 * index);
    parts.push(data.subarray(at, at + length));
    at += length;
  }
  if (data.length < at + 4 || data.readUInt32LE(at) !== crc32(data.subarray(start, at))) return null;
  const [first, ...rest] = parts;
  return first === undefined ? null : { parts: [first, ...rest], end: at + 4 };
}
