import { translator } from '@shared/catalogue/translate';
import { packShares } from '@shared/features/shares/packed-shares';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { SupplierId } from '@shared/model/supplier';
import { sampleContent } from '../../electron/features/files/sample-project';
import { setShare } from '../../electron/features/shares/edit-share';
import { createProject } from '../../electron/plan/open-project';
import { Session } from '../../electron/plan/session';
import { benchInThisThread } from '../../electron/threads/in-this-thread';
import type { Places } from './import-subject';

/** The sample, opened, and the edit of one share of it up to what the page is sent. */
export async function editedSample(path: string, { wasm, highs, sample }: Places) {
  const session = new Session(benchInThisThread(wasm, highs), 'bench', 'en', translator);
  await createProject(session, path, await sampleContent(sample));
  return {
    close: () => session.close(),
    /** @param value the new share, percent */
    edit: async (value: number): Promise<void> => {
      const { table } = await setShare(session, {
        set: {
          economyId: 'JPN' as CountryId,
          stage: 'separation',
          materialId: 'Dy' as MaterialId,
          year: 2026,
        },
        scenarioId: null,
        supplierId: 'lynas-kuantan' as SupplierId,
        as: 'percent',
        value,
        mode: 'proportional',
        openRest: false,
      });
      packShares(table);
    },
  };
}
