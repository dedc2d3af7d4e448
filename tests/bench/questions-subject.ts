import { translator } from '@shared/catalogue/translate';
import { briefRequest } from '@shared/features/brief/request';
import type { MaterialId } from '@shared/model/material';
import type { StressQuestion } from '@shared/model/stress-question';
import { timeToSurvive } from '../../electron/engine/run';
import { loadSolver, solveBackwards } from '../../electron/engine/solve';
import { answerQuestion } from '../../electron/engine/stress/answer-question';
import { briefFacts } from '../../electron/features/brief/brief-facts';
import { sizeInModel } from '../../electron/features/size/size-stock';
import { openProject } from '../../electron/plan/open-project';
import { Session } from '../../electron/plan/session';
import { benchInThisThread } from '../../electron/threads/in-this-thread';
import type { Places } from './import-subject';
import { backwards, network } from './questions-case';

/** A question and what it is asked of. */
export type Asked =
  | {
      readonly of: 'n-1' | 'n-2' | 'survive' | 'reverse';
      readonly materials: number;
      readonly suppliers: number;
    }
  | { readonly of: 'size' | 'solve'; readonly materials: number; readonly suppliers: number }
  | { readonly of: 'brief'; readonly project: string };

/** CPU seconds of an answer, and what it says. */
export async function answered(asked: Asked, places: Places) {
  const { ask, close } = await prepared(asked, places);
  const before = process.cpuUsage();
  const answer = await ask();
  const { user, system } = process.cpuUsage(before);
  await close?.();
  return { cpu: (user + system) / 1e6, answer };
}

interface Prepared {
  readonly ask: () => Promise<unknown>;
  readonly close?: () => Promise<void>;
}

async function prepared(asked: Asked, { wasm, highs }: Places): Promise<Prepared> {
  switch (asked.of) {
    case 'brief': {
      const session = new Session(benchInThisThread(wasm, highs), 'bench', 'en', translator);
      await openProject(session, asked.project, 'refuse');
      const request = briefRequest.parse({ scenarioId: 'licences-25' });
      const ask = async () => {
        const { madeAt: _when, ...facts } = await briefFacts(session, request, '', {});
        return facts;
      };
      return { ask, close: () => session.close() };
    }
    case 'size': {
      const session = new Session(benchInThisThread(wasm, highs), 'bench', 'en', translator);
      const model = network(asked.materials, asked.suppliers);
      const coverDays = [0, 10, 20, 30, 45, 60, 75, 90, 120, 180];
      const wish = { materialId: 'M0' as MaterialId, coverDays, runs: 10_000, seed: 1, rates: null }; // made up there
      const named = { name: 'bench', model, rates: null } as Parameters<typeof sizeInModel>[1];
      return {
        ask: async () => (await sizeInModel(session, named, { ...wish, reliabilityPercent: 95 })).points,
      };
    }
    case 'solve': {
      const problem = backwards(asked.materials, asked.suppliers);
      const solver = await loadSolver(highs);
      return { ask: () => solveBackwards(solver, problem) };
    }
    case 'survive': {
      const model = network(asked.materials, asked.suppliers);
      return { ask: () => timeToSurvive({ model, recoveryDays: null }) };
    }
    default: {
      const model = network(asked.materials, asked.suppliers);
      const question = QUESTIONS[asked.of];
      return { ask: () => answerQuestion({ model, question, ranges: [] }) };
    }
  }
}

const ALL = { kind: 'removals', from: null, days: null } as const;
const QUESTIONS: Readonly<Record<'n-1' | 'n-2' | 'reverse', StressQuestion>> = {
  'n-1': { ...ALL, pairs: false, most: null },
  'n-2': { ...ALL, pairs: true, most: 20 },
  reverse: {
    kind: 'reverse',
    target: { kind: 'shortfall-above', tonnes: 2_000, materialId: null },
    from: null,
  },
};
