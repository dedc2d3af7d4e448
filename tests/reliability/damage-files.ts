import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { noticeText } from '@shared/catalogue/notice-text';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import { recoveryWork } from '../../electron/store/recovery/recovery-work';
import { WASM } from '../places';
import { everyRow, putShares, share } from '../store/support/rows';
import { newFolder } from '../tidy-up';
import type { Draw } from './seeded';

/** A project with ten edits that stand in the journal alone, and a backup of before them. */
export interface Whole {
  readonly file: Buffer;
  readonly journal: Buffer;
  readonly state: { readonly name: string; readonly bytes: Buffer };
}

export const EDITS = 10;
const NAME = 'a.lodestone';

export async function wholeProject(): Promise<Whole> {
  const folder = newFolder();
  const path = join(folder, NAME);
  const session = await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' });
  const edit = (value: number) =>
    session.apply(
      { who: 'me', label: `to ${value}`, reason: null },
      putShares(share('sh1', 'chn-all', 2025, value)),
    );
  edit(1);
  session.save();
  const file = readFileSync(path);
  for (let value = 2; value < 2 + EDITS; value++) edit(value);
  const journal = readFileSync(`${path}.journal`);
  session.close();
  const kept = join(folder, '.lodestone-backups');
  const [name = ''] = readdirSync(kept);
  return { file, journal, state: { name, bytes: readFileSync(join(kept, name)) } };
}

/** What a bad disk does to a file. */
export const DAMAGES = ['bit', 'cut', 'zeros', 'other bytes', 'pages swapped'] as const;
export type Damage = (typeof DAMAGES)[number];

export function damaged(whole: Buffer, damage: Damage, draw: Draw): Buffer {
  const bytes = Buffer.from(whole);
  const at = draw(bytes.length);
  switch (damage) {
    case 'bit':
      bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(8));
      return bytes;
    case 'cut':
      return bytes.subarray(0, at);
    case 'zeros':
      return bytes.fill(0, at, Math.min(bytes.length, at + 512));
    case 'other bytes':
      for (let index = at; index < Math.min(bytes.length, at + 64); index++) bytes[index] = draw(256);
      return bytes;
    case 'pages swapped': {
      const size = Math.min(4096, bytes.length >> 2);
      const [one, other] = [draw(4), draw(4)].map((page) => page * size) as [number, number];
      whole.copy(bytes, one, other, other + size);
      whole.copy(bytes, other, one, one + size);
      return bytes;
    }
  }
}

/** `same`: nothing is lost; `told`: it was said in words what is; `silent`: something is lost and nothing was said; `raw`: an error that is no sentence. */
export interface Judged {
  readonly outcome: 'same' | 'told' | 'silent' | 'raw';
  readonly says: string;
  /** Edits of ten that are there after recovery was asked: what it takes in, restores or makes anew. */
  readonly regained: number;
}

/** Opens a damaged project as the next start does, and then asks recovery for what is left. */
export async function judge(
  { state }: Whole,
  file: Buffer,
  journal: Buffer,
  revision: number,
): Promise<Judged> {
  const folder = newFolder();
  const path = join(folder, NAME);
  writeFileSync(path, file);
  writeFileSync(`${path}.journal`, journal);
  mkdirSync(join(folder, '.lodestone-backups'));
  writeFileSync(join(folder, '.lodestone-backups', state.name), state.bytes);
  try {
    return await opened(path, revision);
  } catch (error) {
    return {
      outcome: 'raw',
      says: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      regained: 0,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function opened(path: string, revision: number): Promise<Judged> {
  const recovery = recoveryWork(WASM);
  let session: Awaited<ReturnType<typeof openProject>>;
  try {
    session = await openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const says = noticeText(error.notice, 'en');
    const found = await recovery.look(path);
    const remaining = found.file.kind === 'refused' ? found.file.remaining : null;
    if (remaining?.kind === 'log')
      return { outcome: 'told', says, regained: remaining.revision - (revision - EDITS) };
    const [state] = found.kept;
    if (state !== undefined) await recovery.restore(path, state.name, 'me');
    (await openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' })).close();
    return { outcome: 'told', says, regained: 0 };
  }
  try {
    const { revision: found, recovery } = session.info();
    const said = recovery.map(({ kind }) => kind);
    if (found === revision) return { outcome: 'same', says: said.join(), regained: EDITS };
    const before = found - (revision - EDITS);
    const { taken } = session.takeIn({ who: 'me', label: 'taken in', reason: null }, null);
    if (!session.verify(true).sound) throw new Error('what was taken in is not sound');
    const told = recovery.some(({ kind }) => kind === 'set_aside' || kind === 'torn');
    return { outcome: told ? 'told' : 'silent', says: said.join(), regained: before + taken.length };
  } finally {
    session.close();
  }
}
