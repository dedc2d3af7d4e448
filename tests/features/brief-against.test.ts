import { briefRequest } from '@shared/features/brief/request';
import { expect, it } from 'vitest';
import { briefFacts } from '../../electron/features/brief/brief-facts';
import { compareScenarios } from '../../electron/features/compare/compare-scenarios';
import { saveScenario } from '../../electron/plan/save-scenario';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { sampleSession } from './sample-session';

const QUICK = { coverDays: 30, decided: '2025-04-01', sure: false };

it('a brief is held against a shorter run over the days that both have, and says so', async () => {
  const session = await sampleSession(runsPart, solvingPart);
  const short = await saveScenario(session, {
    ...{ scenarioId: null, name: 'Half', parentId: 'licences-60', note: null, shocks: [], overrides: [] },
    window: { economyId: null, stage: null, start: null, days: 180 },
  });
  const { id } = short.scenario;
  const held = async (scenarioId: string, against: string) =>
    (await briefFacts(session, briefRequest.parse({ ...QUICK, scenarioId, against }), '1', {})).against;
  // The same run but for its length: nothing differs over the days that both have.
  expect(await held('licences-60', id)).toMatchObject({
    ...{ commonDays: 180, first: 0, stopping: 0, lineDays: 0, lostValue: 0 },
  });
  const { runs } = await compareScenarios(session, { scenarioIds: ['licences-25', id], baseId: id });
  const [own, base] = runs.map(({ values }) => values.lostValue ?? 0);
  expect((await held('licences-25', id))?.lostValue).toBe((own ?? 0) - (base ?? 0));
  expect((await held('licences-25', 'licences-60'))?.commonDays).toBeNull();
});

it('what a goal out of reach can come to is no less than with nothing done', async () => {
  const session = await sampleSession(runsPart, solvingPart);
  const request = briefRequest.parse({ scenarioId: 'ban-heavy', decided: '2026-12-01', sure: false });
  const { options } = await briefFacts(session, request, '1', {});
  expect(options?.isReached).toBe(false);
  expect(options?.largestDays).toBeGreaterThanOrEqual(options?.baseDays ?? Number.POSITIVE_INFINITY);
});
