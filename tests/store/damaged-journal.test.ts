import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { RecoveryFinding } from '@shared/model/project-info';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ChangeSet, chainHash, sha256 } from '../../electron/store/change-log/change-set';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import { WASM } from '../places';
import { newFolder } from '../tidy-up';
import { everyRow, putShares, share } from './support/rows';

const EDITS = 6;
let file: Buffer;
let journal: Buffer;

beforeAll(async () => {
  const path = join(newFolder(), 'a.lodestone');
  const session = await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' });
  file = readFileSync(path);
  for (let edit = 0; edit < EDITS; edit++)
    session.apply(
      { who: 'me', label: `edit ${edit}`, reason: null },
      putShares(share('sh1', 'chn-all', 2025, 10 + edit)),
    );
  journal = readFileSync(`${path}.journal`);
  session.close();
});

interface Opened {
  readonly revision: number;
  readonly findings: readonly RecoveryFinding[];
  readonly asideNames: readonly string[];
}

/** Opens the project with a journal beside it, twice: what was told the first time must lie aside the second. */
async function openWith(bytes: Uint8Array): Promise<Opened> {
  const folder = newFolder();
  const path = join(folder, 'a.lodestone');
  writeFileSync(path, file);
  writeFileSync(`${path}.journal`, bytes);
  const open = () => openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
  const session = await open();
  const { revision, recovery: findings } = session.info();
  expect(session.verify().findings).toEqual([]);
  session.close();
  const asideNames = readdirSync(folder).filter((name) => /journal\.(set-aside|cut-off)/.test(name));
  const again = await open();
  const left = again.info().recovery;
  again.close();
  expect(left).toEqual(asideNames.length === 0 ? [] : [{ kind: 'lies_aside', files: asideNames }]);
  return { revision, findings, asideNames };
}

/** Blocks of a journal: where each begins, and its parts. */
function framesOf(
  bytes: Buffer,
): { readonly at: number; readonly header: Record<string, unknown>; readonly payload: Buffer }[] {
  const found = [];
  for (let at = bytes.indexOf('SET1'); at >= 0; at = bytes.indexOf('SET1', at + 4)) {
    const [first, second] = [bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 8)];
    const header = JSON.parse(bytes.subarray(at + 12, at + 12 + first).toString('utf8'));
    found.push({ at, header, payload: bytes.subarray(at + 12 + first, at + 12 + first + second) });
  }
  return found;
}

function block(magic: string, ...parts: Buffer[]): Buffer {
  const lengths = Buffer.alloc(4 * parts.length);
  for (const [index, part] of parts.entries()) lengths.writeUInt32LE(part.length, 4 * index);
  const content = Buffer.concat([Buffer.from(magic), lengths, ...parts]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(content));
  return Buffer.concat([content, sum]);
}

/** The journal with one frame made anew, its checksum fitting. */
function withFrame(index: number, header: unknown, payload?: Buffer): Buffer {
  const frames = framesOf(journal);
  const end = frames[index + 1]?.at ?? journal.length;
  const text = typeof header === 'string' ? header : JSON.stringify(header);
  const made = block('SET1', Buffer.from(text), payload ?? frames[index]?.payload ?? Buffer.alloc(0));
  return Buffer.concat([journal.subarray(0, frames[index]?.at), made, journal.subarray(end)]);
}

const headerOf = (index: number) => framesOf(journal)[index]?.header ?? {};
const flipped = (at: number, bit = 1): Buffer => {
  const copy = Buffer.from(journal);
  copy[at] = (copy[at] ?? 0) ^ bit;
  return copy;
};

describe('a damaged journal throws nothing raw, gives what it can and tells of the rest', () => {
  it.each<[string, () => Buffer, number, Partial<RecoveryFinding>[]]>([
    ['whole', () => journal, 6, [{ kind: 'replayed', edits: 6 }]],
    ['empty', () => Buffer.alloc(0), 0, [{ kind: 'set_aside', why: 'unreadable', edits: [] }]],
    ['text', () => Buffer.from('hello'), 0, [{ kind: 'set_aside', why: 'unreadable', edits: [] }]],
    [
      'a bit in its beginning',
      () => flipped(20),
      6,
      [
        { kind: 'replayed', edits: 6 },
        { kind: 'set_aside', why: 'damaged', edits: [] },
      ],
    ],
    [
      'a bit in the last frame, whose bytes are all there',
      () => flipped(journal.length - 30),
      5,
      [
        { kind: 'replayed', edits: 5 },
        { kind: 'set_aside', why: 'damaged', edits: [] },
      ],
    ],
    [
      'the last frame cut short',
      () => journal.subarray(0, journal.length - 30),
      5,
      [{ kind: 'replayed', edits: 5 }, { kind: 'torn' }],
    ],
    [
      'a frame that is whole by its hashes and holds what no table may',
      () => {
        const { payload } = framesOf(journal)[0] ?? {};
        const rows = JSON.parse(inflateSync(payload ?? Buffer.alloc(0)).toString());
        rows[1].share.after[rows[1].share.columns.indexOf('value')] = [150];
        const bad = deflateSync(JSON.stringify(rows));
        const header = { ...(headerOf(0) as unknown as ChangeSet), payloadHash: sha256(bad) };
        return withFrame(0, { ...header, hash: chainHash(header) }, bad);
      },
      0,
      [{ kind: 'set_aside', why: 'not_held' }],
    ],
    [
      'a beginning with a fitting checksum that is none of ours',
      () =>
        Buffer.concat([
          block('LODEJNL1', Buffer.from('{"projectId":7}')),
          journal.subarray(framesOf(journal)[0]?.at),
        ]),
      6,
      [
        { kind: 'replayed', edits: 6 },
        { kind: 'set_aside', why: 'damaged', edits: [] },
      ],
    ],
    [
      'a frame with a fitting checksum that is no JSON',
      () => withFrame(2, '{'),
      2,
      [
        { kind: 'replayed', edits: 2 },
        { kind: 'set_aside', why: 'damaged', edits: [{}, {}, {}] as never },
      ],
    ],
    [
      'an undo of what is not next, its hash fitting',
      () => {
        const { hash, ...fields } = headerOf(0);
        const set = { ...fields, kind: 'undo', ofSeq: 1, payloadHash: null };
        return withFrame(0, { ...set, hash: sha256(JSON.stringify([set])) }, Buffer.alloc(0));
      },
      0,
      [{ kind: 'set_aside', why: 'other_state' }],
    ],
  ])('%s', async (_name, make, taken, told) => {
    const { revision, findings } = await openWith(make());
    expect(revision).toBe(1 + taken);
    expect(findings).toMatchObject(told);
    expect(findings).toHaveLength(told.length);
  });

  const junk: readonly unknown[] = [null, -1, 0, 1e300, '', 'x', [], {}, true, '\u0000', 3.5];
  const fields = [
    'seq',
    'id',
    'kind',
    'ofSeq',
    'at',
    'who',
    'label',
    'reason',
    'rowCount',
    'payloadHash',
    'prevHash',
    'hash',
  ];
  it.each(fields)('a field of a frame that holds anything, its checksum fitting: %s', async (field) => {
    for (const value of junk) {
      const { revision, findings, asideNames } = await openWith(
        withFrame(3, { ...headerOf(3), [field]: value }),
      );
      if (headerOf(3)[field] === value) continue;
      expect([value, revision]).toEqual([value, 4]);
      expect(findings.map(({ kind }) => kind)).toEqual(['replayed', 'set_aside']);
      expect(asideNames).toHaveLength(1);
    }
  });

  it.each<[string, unknown]>([
    ['a table of a stranger', { stranger: { columns: ['id'], rows: [[null, ['x']]] } }],
    ['no columns', { share: { rows: [[null, ['x']]] } }],
    ['rows that are none', { share: { columns: ['id'], rows: 7 } }],
    ['a number without end', { stock: { columns: ['id', 'tonnes'], rows: [[null, ['x', 'NaN']]] } }],
    ['a list', [7]],
    ['nothing', null],
  ])('rows that nobody of ours wrote, all hashes and checksums fitting: %s', async (_name, rows) => {
    const payload = deflateSync(JSON.stringify(rows));
    const { hash, ...header } = { ...headerOf(0), payloadHash: sha256(payload) } as Record<string, unknown>;
    const order = [
      'prevHash',
      'payloadHash',
      'seq',
      'id',
      'kind',
      'ofSeq',
      'at',
      'who',
      'label',
      'reason',
      'rowCount',
    ];
    const fitting = sha256(JSON.stringify(order.map((name) => header[name])));
    const { revision, findings } = await openWith(withFrame(0, { ...header, hash: fitting }, payload));
    expect(revision).toBe(1);
    expect(findings).toMatchObject([{ kind: 'set_aside' }]);
  });
});
