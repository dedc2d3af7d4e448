import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { openProject } from '../../electron/store/open-project';
import { recoveryWork } from '../../electron/store/recovery/recovery-work';
import type { ProjectSession } from '../../electron/store/session';
import { WASM } from '../places';
import { wholeProject } from '../reliability/damage-files';
import { putShares, share } from '../store/support/rows';
import { newFolder } from '../tidy-up';
import { harmedFile, harmedJournal } from './harmed-project';
import type { Subject } from './subject';

/** Recovery reads a damaged file in every way that there is, which takes its time. */
const ROOM_EVERY = 5;
const open = (path: string) => openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });

/**
 * Harmed projects and journals: opened, taken in, verified, edited, saved and opened again, or refused; one in five is looked at
 * in the recovery page first. Nothing is written beside their folder, nor to a file that is refused.
 */
export async function openProjects(): Promise<Subject> {
  const whole = await wholeProject();
  const parent = newFolder();
  const recovery = recoveryWork(WASM);
  return {
    tryCase: async (draw, index) => {
      const folder = mkdtempSync(join(parent, 'case-'));
      const path = join(folder, 'a.lodestone');
      const file = draw(3) === 0 ? whole.file : harmedFile(whole.file, draw);
      const journal = harmedJournal(whole.journal, draw);
      writeFileSync(path, file);
      if (draw(4) !== 0) writeFileSync(`${path}.journal`, journal);
      mkdirSync(join(folder, '.lodestone-backups'));
      try {
        if (index % ROOM_EVERY === 0) {
          const found = await recovery.look(path);
          if (found.file.kind === 'refused' && found.file.remaining.kind !== 'nothing')
            await recovery.makeAnew(path, join(folder, 'b.lodestone'), 'me', 'anew');
        }
        const session = await open(path).catch((error: unknown) => {
          if (error instanceof Refusal && !readFileSync(path).equals(file))
            throw new Error(`refused with ${error.notice.code}, and changed`);
          throw error;
        });
        workAndClose(session);
        (await open(path)).close();
        return 'opened';
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    mark: async () => readdirSync(parent).join(),
    content: async () => createHash('sha256').update(whole.file).update(whole.journal).digest('hex'),
    close: async () => undefined,
  };
}

/** What a person does with a project that opens. */
function workAndClose(session: ProjectSession): void {
  try {
    session.takeIn({ who: 'me', label: 'taken in', reason: null }, null);
    session.verify(true);
    session.apply({ who: 'me', label: 'x', reason: null }, putShares(share('sh1', 'chn-all', 2025, 3.25)));
    session.save();
  } finally {
    session.close();
  }
}
