import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import type { FreezeRequest } from '@shared/features/editions/contract';
import { figuresOf } from '@shared/model/edition';
import type { Edition } from '@shared/model/tables/edition';
import type { MonteCarloJob } from '@shared/model/uncertainty';
import { buildWithFeeds } from '../../plan/model/build-with-feeds';
import { openSession } from '../../plan/open-session';
import { ratesFor } from '../../plan/register-rates';
import { readTried, runScenario } from '../../plan/run-scenario';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { isPublicMark, secretsOf } from '../exporting/redaction';
import { storedEditions } from './stored-editions';

/**
 * Runs a scenario over all its materials and keeps inputs, results, program and head of the change log as the next
 * edition, a draft. One change, one undo.
 * @param version of the program that runs it
 * @throws Refusal `refusal.editions.secretPublic`; as of a run: unknown scenario, nothing to run
 */
export function freeze(
  session: Session,
  request: FreezeRequest,
  version: string,
  follow: ReadFollow = {},
): Promise<Edition> {
  return session.write(async () => {
    const [info, editions] = await Promise.all([session.project.info(), storedEditions(session)]);
    const { scenarioId, by, mark, limits, sampling, audience, redact } = request;
    const asked = { scenarioId, materials: [], tryShocks: null };
    const { secrets, materials } = secretsOf((await readTried(session, asked)).resolved);
    const secret = !redact && materials.length > 0;
    // Before the run: what rests on secret figures is for nobody outside, whoever marks it.
    if (secret && (audience === 'public' || isPublicMark(mark)))
      throw new Refusal('refusal.editions.secretPublic', { count: secrets.length });
    const run = await runScenario(redact ? await openSession(session) : session, asked);
    const { resolved, reference } = run;
    const { model } = buildWithFeeds(resolved, reference, []);
    const job: MonteCarloJob | null =
      sampling === null
        ? null
        : { model, options: { ...sampling, rates: await ratesFor(session, model, null) } };
    const sampled = job === null ? null : await session.workbench.monteCarlo(job, follow);
    const row: Edition = {
      id: randomUUID(),
      number: Math.max(0, ...editions.map(({ number }) => number)) + 1,
      scenarioId,
      name: resolved.scenario.name,
      nameJa: resolved.scenario.nameJa,
      state: 'draft',
      frozenAt: new Date().toISOString(),
      revision: info.revision,
      headHash: info.headHash,
      version,
      writtenBy: by,
      reviewedBy: null,
      reviewedAt: null,
      publishedAt: null,
      mark: mark === '' ? null : mark,
      limits: limits === '' ? null : limits,
      secret,
      remarks: [],
      model: run.built.model,
      sampled: job,
      results: figuresOf(run.result, sampled),
      audience,
      withdrawnAt: null,
      withdrawnBy: null,
      withdrawnReason: null,
    };
    const label = session.say('change.editions.freeze', {
      number: row.number,
      scenario: session.nameOf(row),
    });
    await session.apply(label, [{ table: 'edition', op: 'put', row }]);
    return row;
  });
}
