import { isDeepStrictEqual } from 'node:util';
import { isoDate } from '@shared/base/calendar';
import { translator } from '@shared/catalogue/translate';
import type { CountryId } from '@shared/model/country';
import type { ScenarioWindow } from '@shared/model/scenario';
import { newOfKind, type Shock } from '@shared/model/shock';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectReplica } from '../../electron/plan/replica/project-replica';
import { type RunScenario, whatIfView } from '../../electron/plan/run-scenario';
import { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import type { ProjectClient } from '../../electron/threads/workbench';
import { benchOf } from '../bench-of';
import { sampleFile } from '../features/sample-session';
import { BAN } from '../features/scenario-input';
import { HEADER } from './random-edits';

/** A ghost that is kept between the steps of a slider against one that is run anew each time, with edits of its parent in between. */

const AS_PARENT = { economyId: null, stage: null, start: null, days: null, allocation: null };
const OF_FIRST = {
  economyId: 'JPN' as CountryId,
  stage: 'separation' as const,
  start: isoDate('2026-04-01'),
  days: 90,
};
const MOVED: Partial<RunScenario>[] = [
  {},
  { tryShocks: [] },
  { tryShocks: [{ ...BAN, recoveryDays: 20 }] },
  { tryWindow: { ...AS_PARENT, days: 90 } },
  { tryWindow: { ...AS_PARENT, days: 90, allocation: 'proportional' } },
  { tryWindow: { ...AS_PARENT, days: 90, allocation: 'value' } },
  { materials: ['Dy'] },
  { scenarioId: 'licences-60' },
  { scenarioId: 'base-2026' },
  { scenarioId: 'base-2026', tryWindow: { ...OF_FIRST, allocation: 'proportional' } },
  { scenarioId: 'base-2026', tryWindow: { ...OF_FIRST, allocation: 'tier' } },
];

const EDITS: Readonly<Record<string, (project: ProjectClient, at: number) => Promise<unknown>>> = {
  'a shock of the parent': async (project, at) => {
    const { shocks } = await project.scenarios();
    const own = shocks.find(({ scenarioId }) => scenarioId === 'licences-60');
    if (own === undefined) throw new Error('the sample has shocks');
    const row = { ...own, shock: { ...own.shock, approvedPercent: at % 100 } as Shock }; // a licence
    return project.apply(HEADER, [{ table: 'scenarioShock', op: 'put', row }]);
  },
  'a shock of the parent or of its parent': async (project, at) => {
    const { kind: _ban, ...scope } = BAN;
    const scenarioId = at % 3 === 0 ? 'licences-60' : 'base-2026';
    const row = { id: `more-${at}`, scenarioId, position: 9, shock: newOfKind('ban', scope) };
    return project.apply(HEADER, [{ table: 'scenarioShock', op: 'put', row }]);
  },
  'the window of the first': async (project, at) => {
    const { scenarios } = await project.scenarios();
    const base = scenarios.find(({ id }) => id === 'base-2026');
    if (base === undefined) throw new Error('the sample has a base');
    const window: ScenarioWindow = { ...base.window, days: 200 + (at % 100) };
    return project.apply(HEADER, [{ table: 'scenario', op: 'put', row: { ...base, window } }]);
  },
  stocks: async (project, at) => {
    const [stock] = (await project.plan({})).stocks;
    if (stock === undefined) throw new Error('the sample has stocks');
    return project.apply(HEADER, [{ table: 'stock', op: 'put', row: { ...stock, tonnes: at % 500 } }]);
  },
  need: async (project, at) => {
    const { demands } = await project.plan({});
    const rows = demands.filter(({ materialId }) => materialId === 'Dy');
    return project.apply(
      HEADER,
      rows.map((row) => ({ table: 'demand', op: 'put', row: { ...row, tonnes: at % 900 } })),
    );
  },
  undo: (project) => project.undo('analyst').catch(() => null), // at the start there is nothing to undo
  redo: (project) => project.redo('analyst').catch(() => null),
};

async function sessionOf(path: string, project: ProjectClient): Promise<Session> {
  const session = new Session(benchOf([runsPart]), 'analyst', 'en', translator);
  await session.take(path, async () => project);
  return session;
}

async function rawSample() {
  const path = await sampleFile();
  const raw = await benchOf([runsPart]).openProject({
    path,
    who: 'analyst',
    whenLocked: 'refuse',
  });
  return { path, raw, project: projectReplica(raw) };
}

const move = (session: Session, moved: Partial<RunScenario>) =>
  whatIfView(session, { scenarioId: 'licences-25', materials: [], tryShocks: null, ...moved });

test('a ghost that is kept is one that is run anew, whatever is edited between the moves', {
  timeout: 600_000,
}, async () => {
  const step = fc.tuple(
    fc.constantFrom(...Object.keys(EDITS)),
    fc.nat(1_000),
    fc.array(fc.constantFrom(...MOVED), { minLength: 2, maxLength: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 8 }), async (steps) => {
      const { path, raw, project } = await rawSample();
      const warm = await sessionOf(path, project);
      try {
        for (const [edit, at, moves] of steps) {
          for (const moved of moves) {
            const { elapsedMs: _clock, ...kept } = await move(warm, moved);
            const { elapsedMs: _other, ...fresh } = await move(await sessionOf(path, raw), moved);
            // Not by toEqual: to print where thousands of days differ takes minutes.
            expect(isDeepStrictEqual(kept, fresh)).toBe(true);
          }
          await EDITS[edit]?.(project, at);
        }
      } finally {
        await raw.close();
      }
    }),
    { numRuns: 2, seed: 20_261_128 },
  );
});

test('a ghost is not run again while shocks and levers move, and is after an edit', async () => {
  const { path, raw, project } = await rawSample();
  const session = await sessionOf(path, project);
  const { ghost } = await move(session, {});
  expect((await move(session, { tryShocks: [], tryMix: { 'saving|Dy': 5 } })).ghost.result).toBe(
    ghost.result,
  );
  await EDITS.stocks?.(project, 7);
  expect((await move(session, {})).ghost.result).not.toBe(ghost.result);
  await raw.close();
});

test('a scenario that is a parent and has none is a ghost with its shocks and one without', async () => {
  const { path, raw, project } = await rawSample();
  const session = await sessionOf(path, project);
  await EDITS['a shock of the parent or of its parent']?.(project, 1);
  const [ofChild, ofItself] = [
    await move(session, { scenarioId: 'licences-60' }),
    await move(session, { scenarioId: 'base-2026' }),
  ];
  expect(isDeepStrictEqual(ofChild.ghost.result, ofItself.result)).toBe(true);
  expect(isDeepStrictEqual(ofItself.ghost.result, ofItself.result)).toBe(false);
  await raw.close();
});
