import { isoDate } from '@shared/base/calendar';
import type { RowChange } from '@shared/model/plan';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsOfTrade } from '../../electron/features/months/months';
import { measuredTargets } from '../../electron/features/risk/targets';
import { tradeWatch } from '../../electron/features/trade-watch/trade-watch';
import { watch } from '../../electron/features/tripwires/watch';
import { moneyTerms } from '../../electron/plan/money-terms';
import { projectReplica } from '../../electron/plan/replica/project-replica';
import type { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import type { ProjectClient } from '../../electron/threads/workbench';
import { benchOf } from '../bench-of';
import { putGraphite } from '../features/graphite-months';
import { sampleFile, sampleSession } from '../features/sample-session';
import { country } from '../ids';
import { HEADER, pick } from './random-edits';

/** Questions that read few series against the same ones put to every figure there is, and what is kept of series against the file. */

const RUNS = Number(process.env.LODESTONE_RESIDENT_RUNS ?? 6);

/** Edits of figures: another value, another series, gone, a new one, and the newest change taken back. */
const edits = fc.array(
  fc.tuple(fc.constantFrom('value', 'moved', 'gone', 'new', 'undo', 'many'), fc.nat(10_000)),
  { minLength: 12, maxLength: 12 },
);

/** @param ids series that half of the edits are of */
async function doEdit(
  project: ProjectClient,
  [name, at]: readonly [string, number],
  ids: readonly string[] = [],
): Promise<void> {
  if (name === 'undo') {
    await project.undo('analyst').catch(() => null); // at the start there is nothing to undo
    return;
  }
  const { series, observations } = await project.observations();
  const own = observations.filter(({ seriesId }) => ids.includes(seriesId));
  const row = pick(own.length > 0 && at % 2 === 0 ? own : observations, at >> 1);
  const other = ids.length > 0 && at % 3 === 0 ? pick(ids, at) : pick(series, at >> 2).id;
  const put = (change: Partial<typeof row>): RowChange => ({
    table: 'observation',
    op: 'put',
    row: { ...row, ...change },
  });
  const changes: Readonly<Record<string, () => RowChange[]>> = {
    value: () => [put({ value: at % 90 })],
    moved: () => [put({ seriesId: other })],
    gone: () => [{ table: 'observation', op: 'remove', id: row.id }],
    new: () => [
      put({ id: `new ${at}`, seriesId: other, period: `${1990 + (at % 30)}`, year: 1990 + (at % 30) }),
    ],
    many: () =>
      Array.from({ length: 2_100 }, (_, index) => {
        const year = 1901 + (index % 200);
        const seriesId = pick(series, Math.floor(index / 200)).id;
        return put({ id: `many ${at} ${index}`, seriesId, countryId: null, period: `${at}-${index}`, year });
      }),
  };
  // A key may be taken: refused, and nothing is changed.
  await project.apply(HEADER, changes[name]?.() ?? []).catch(() => null);
}

test('what is kept of series is what the file says of them, whatever was done', async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.array(fc.nat(500), { minLength: 1, maxLength: 6 }), async (steps, asked) => {
      const raw = await benchOf([]).openProject({ path: await sampleFile(), who: 'a', whenLocked: 'refuse' });
      const project = projectReplica(raw);
      try {
        const { series } = await raw.series();
        const ids = asked.map((at) => pick(series, at).id);
        for (const step of steps) {
          await doEdit(project, step, ids);
          const { observations } = await raw.observations();
          const wanted = observations.filter(({ seriesId }) => ids.includes(seriesId));
          expect(await project.observationsOf(ids)).toEqual(wanted);
          expect(await raw.observationsOf([...ids, 'no series'])).toEqual(wanted);
        }
      } finally {
        await raw.close();
      }
    }),
    { numRuns: RUNS, seed: 20_261_202 },
  );
});

test('answers by series are those from all figures', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      const session = await sampleSession(runsPart);
      await putGraphite(session);
      for (const step of steps) if (step[0] !== 'many') await doEdit(session.project, step);
      expect(await answers(session)).toEqual(await answers(session.over(readsAll(session.project))));
    }),
    { numRuns: RUNS, seed: 20_261_203 },
  );
});

/** The same project, of which whoever asks for a series is given the figures of all. */
function readsAll(project: ProjectClient): ProjectClient {
  return new Proxy(project, {
    get: (_target, name: keyof ProjectClient) =>
      name === 'observationsOf' ? async () => (await project.observations()).observations : project[name],
  });
}

async function answers(session: Session) {
  const on = isoDate('2026-10-20');
  const { book } = await moneyTerms(session);
  return {
    book,
    watch: await watch(session, on),
    months: await monthsOfTrade(session, {
      economyId: country('JPN'),
      partnerId: country('CHN'),
      on,
      since: null,
    }),
    all: await monthsOfTrade(session, { economyId: country('JPN'), partnerId: null, on, since: null }),
    trade: await tradeWatch(session, country('JPN')),
    targets: await measuredTargets(session, { economyId: null, year: 2026, scenarioId: null }),
  };
}
