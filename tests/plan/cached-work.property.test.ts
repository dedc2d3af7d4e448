import { translator } from '@shared/catalogue/translate';
import { packShares } from '@shared/features/shares/packed-shares';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareTable } from '../../electron/features/shares/share-table';
import { projectReplica } from '../../electron/plan/replica/project-replica';
import { whatIfView } from '../../electron/plan/run-scenario';
import { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import type { ProjectClient } from '../../electron/threads/workbench';
import { benchOf } from '../bench-of';
import { sampleFile } from '../features/sample-session';
import { doEdit, editsInARow } from './random-edits';

/**
 * What is worked out once and kept (resolved rows, chains, models, their checks) against a session that keeps nothing, after
 * random edits. LODESTONE_RESIDENT_RUNS and LODESTONE_RESIDENT_STEPS ask for
 * more of them than the suite has time for.
 */
const RUNS = Number(process.env.LODESTONE_RESIDENT_RUNS ?? 2);
const STEPS = Number(process.env.LODESTONE_RESIDENT_STEPS ?? 24);
const SETS = ['NdPr', 'Dy'].map((id) => ({
  economyId: 'JPN' as CountryId,
  materialId: id as MaterialId,
  stage: 'separation' as const,
}));

async function sessionOf(path: string, project: ProjectClient): Promise<Session> {
  const session = new Session(benchOf([runsPart]), 'analyst', 'en', translator);
  await session.take(path, async () => project);
  return session;
}

async function answers(session: Session) {
  const { scenarios } = await session.project.scenarios();
  const runs = await Promise.all(
    scenarios.map(({ id }) =>
      whatIfView(session, { scenarioId: id, materials: [], tryShocks: null }).then(
        ({ elapsedMs: _clock, ...view }) => view,
        (error: unknown) => String(error), // a random edit may leave nothing to run
      ),
    ),
  );
  const tables = SETS.flatMap((set) => [null, ...scenarios.map(({ id }) => id)].map((id) => ({ set, id })));
  // As they pass over IPC: what is worked out when it is looked at is looked at here.
  return structuredClone({
    runs,
    tables: await Promise.all(
      tables.map(({ set, id }) =>
        shareTable(session, set, id).then(packShares, (error: unknown) => String(error)),
      ),
    ),
  });
}

test('what is kept answers as what is worked out anew', { timeout: 7_200_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(editsInARow(STEPS), async (steps) => {
      const path = await sampleFile();
      const raw = await benchOf([runsPart]).openProject({
        path,
        who: 'analyst',
        whenLocked: 'refuse',
      });
      const project = projectReplica(raw);
      const warm = await sessionOf(path, project);
      try {
        for (const [index, step] of steps.entries()) {
          await doEdit(project, step);
          const kept = await answers(warm); // after each edit, so that much is kept from before
          if (index % 6 === 5) expect(kept).toEqual(await answers(await sessionOf(path, raw)));
        }
      } finally {
        await raw.close();
      }
    }),
    { numRuns: RUNS, seed: 20_261_127 },
  );
});
