import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { translator } from '@shared/catalogue/translate';
import { applyMerge } from '../../electron/features/merge/merge-projects';
import { openProject } from '../../electron/plan/open-project';
import { Session } from '../../electron/plan/session';
import { insertChangeSet, readChangeSets, readPayload } from '../../electron/store/change-log/change-set';
import { sealed } from '../../electron/store/checksum';
import { loadSqlEngine, type Sql } from '../../electron/store/sql';
import { benchOf } from '../bench-of';
import { WASM } from '../places';
import type { Draw } from '../reliability/seeded';
import { putShares, share } from '../store/support/rows';
import { diskWith, openIn, PATH } from './files-in-memory';

interface Copies {
  readonly mine: Buffer;
  readonly theirs: Buffer;
}

/** A colleague's copy that was forged is laid beside the project: refused, or what comes of it opens and is sound. */
export function mergeForged(folder: string, copies: Copies): Promise<void> {
  return merged(folder, copies, 'theirs', async () => undefined);
}

/**
 * I change a figure after a colleague took a copy, and the copy claims to know it: my newest link was pasted into its history,
 * or stands there with the figure of before. What I confirmed does not go back: it is refused, or mine stands.
 */
export async function mergeOlderFigures(folder: string, whole: Buffer, draw: Draw): Promise<void> {
  const engine = await loadSqlEngine(WASM);
  const value = 81 + draw(19); // more than any edit of the bases gives it
  const mine = await edited(whole, value);
  const isPasted = draw(2) === 0;
  const theirs = engine.open(Uint8Array.from(isPasted ? whole : mine));
  if (isPasted) insertNewest(engine.open(Uint8Array.from(mine)), theirs);
  else theirs.run('UPDATE share SET value = ? WHERE year = 2025', [draw(80)]);
  const bytes = Buffer.from(sealed(theirs.export(), draw(2) === 0 ? 'own' : 'foreign'));
  theirs.close();
  await merged(folder, { mine, theirs: bytes }, 'mine', async (session) => {
    const now = (await session.project.plan({})).shares.find(({ id }) => id === 'sh1')?.value;
    if (now !== value) throw new Error(`a merge brought back an older figure: ${now} for ${value}`);
  });
}

/** The project with a figure changed. */
async function edited(whole: Buffer, value: number): Promise<Buffer> {
  const disk = diskWith({ file: whole, journal: null });
  const session = await openIn(disk);
  session.apply(
    { who: 'me', label: 'confirmed', reason: null },
    putShares(share('sh1', 'chn-all', 2025, value)),
  );
  session.close();
  return Buffer.from(disk.read(PATH));
}

/** Puts the newest link of one history behind another, without its rows. */
function insertNewest(from: Sql, into: Sql): void {
  const set = readChangeSets(from).at(-1);
  if (set === undefined) throw new Error('a project has a first change');
  insertChangeSet(into, set, readPayload(from, set.seq));
  from.close();
}

/** @throws Error where what was sound is not any more, or `look` finds something */
async function merged(
  folder: string,
  { mine, theirs }: Copies,
  otherwise: 'mine' | 'theirs',
  look: (session: Session) => Promise<void>,
): Promise<void> {
  const [path, other] = [join(folder, 'mine.lodestone'), join(folder, 'theirs.lodestone')];
  writeFileSync(path, mine);
  writeFileSync(other, theirs);
  const session = new Session(benchOf([]), 'me', 'en', translator);
  try {
    await openProject(session, path, 'refuse');
    const wasSound = (await session.project.verify(true)).sound;
    await applyMerge(session, { theirs: other, base: null, scenarioId: null, decisions: [], otherwise });
    const { sound, findings } = await session.project.verify(true);
    if (wasSound && !sound) throw new Error(`a merge left what is not sound: ${findings.join('; ')}`);
    await look(session);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  } finally {
    await session.close();
  }
}
