import { inputKey } from '@shared/model/sensitivity';
import type { StressQuestion } from '@shared/model/stress-question';
import { describe, expect, it } from 'vitest';
import { askStress, stressChoices } from '../../electron/features/stress/ask-stress';
import { runScenario } from '../../electron/plan/run-scenario';
import { questionsPart } from '../../electron/threads/in-this-thread/questions';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { refusalIn } from '../refusal-of';
import { sampleSession } from './sample-session';

const DY = { scenarioId: 'licences-25', materials: ['Dy'], onPlan: false };
const REMOVALS: StressQuestion = { kind: 'removals', from: null, days: null, pairs: false, most: null };

describe('a stress question of a scenario', () => {
  it('starts from the very run of the scenario', async () => {
    const session = await sampleSession(runsPart, questionsPart);
    const { result: run } = await runScenario(session, { ...DY, tryShocks: null });
    const { result, window } = await askStress(session, { ...DY, question: REMOVALS }, {});
    expect(window.start).toBe(run.start);
    expect(result).toMatchObject({ kind: 'removals', base: { shortfall: run.materials[0]?.totalShortfall } });
  });

  it('says how far it is, and stops when it is cancelled', async () => {
    const session = await sampleSession(runsPart, questionsPart);
    const seen: [number, number | null][] = [];
    const onProgress = (done: number, total: number | null) => void seen.push([done, total]);
    await askStress(session, { ...DY, question: REMOVALS }, { onProgress });
    const [done, total] = seen.at(-1) ?? [0, null];
    expect([done > 0, done]).toEqual([true, total]);
    const controller = new AbortController();
    const cancelled = askStress(
      session,
      { ...DY, question: REMOVALS },
      { signal: controller.signal, onProgress: () => controller.abort() },
    );
    await expect(cancelled).rejects.toThrow('cancelled');
  });

  it('offers the inputs with the ranges of their rows, and none of a share that the scenario has moved out of it', async () => {
    const session = await sampleSession(runsPart, questionsPart);
    const lynas = async (scenarioId: string) => {
      const { inputs } = await stressChoices(session, { scenarioId, materials: ['NdPr'], onPlan: false });
      return inputs.find(({ ref }) => inputKey(ref) === 'share:NdPr:lynas-kuantan');
    };
    expect(await lynas('base-2026')).toMatchObject({ rangeFrom: 'row' });
    expect(await lynas('lynas-45')).toMatchObject({ base: 45, rangeFrom: 'declared', mark: 'guessed' });
  });

  it('leaves the inputs of shocks out of the plan', async () => {
    const session = await sampleSession(runsPart, questionsPart);
    const kinds = async (onPlan: boolean) =>
      new Set((await stressChoices(session, { ...DY, onPlan })).inputs.map(({ ref }) => ref.kind));
    expect([(await kinds(false)).has('approved'), (await kinds(true)).has('approved')]).toEqual([
      true,
      false,
    ]);
  });

  it('refuses a scenario that is not there', async () => {
    const session = await sampleSession(runsPart, questionsPart);
    const asked = { ...DY, scenarioId: 'nowhere', question: REMOVALS };
    expect((await refusalIn(askStress(session, asked, {}))).notice.code).toBe('refusal.scenario.unknown');
  });
});
