import { itemAt } from '@shared/base/element-at';
import { type Notice, Refusal } from '@shared/base/refusal';
import type { SureEvents } from '@shared/features/sure/contract';
import type { SureView } from '@shared/features/sure/view';
import { DECLARED_PERCENT } from '@shared/model/sensitivity';
import type { SureResult } from '@shared/model/sure';
import { ILLUSTRATIVE_RATES } from '@shared/model/uncertainty';
import { buildModel } from '../../plan/model/build-model';
import { buildWithFeeds } from '../../plan/model/build-with-feeds';
import { readScenario } from '../../plan/read-scenario';
import { ratesFor } from '../../plan/register-rates';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { readRegisters } from '../stress/register-ranges';
import { supplyRemark } from '../stress/supply-remark';
import { drawnModels, drawnNames } from './drawn-models';

interface SureAsked {
  /** The question itself first, then what is held against it. */
  readonly scenarioIds: readonly string[];
  readonly draws: number;
  readonly seed: number;
  readonly inputs: boolean;
  /** Drawn at the rates that the register of measures counts, at the illustrative ones, or none. */
  readonly events: SureEvents;
}

/**
 * Runs scenarios on the same draws of their inputs and of events, in a worker of the bench.
 * @throws Refusal: unknown scenario, nothing to run, bad figures, one named twice, windows that differ; Cancelled
 */
export async function askSure(session: Session, asked: SureAsked, follow: ReadFollow): Promise<SureView> {
  const { scenarioIds, draws, seed, inputs, events } = asked;
  const [registers, read] = await Promise.all([
    readRegisters(session),
    Promise.all(scenarioIds.map((id) => readScenario(session, id))),
  ]);
  const [question] = read;
  if (question === undefined) throw new Error('no scenario to be sure of');
  for (const [at, { resolved }] of read.entries())
    if (scenarioIds.indexOf(resolved.scenario.id) !== at)
      throw new Refusal('refusal.sure.twice', { scenario: session.nameOf(resolved.scenario) });
  // Events are felt on feeds that no shock of the scenario reaches.
  const build = events === 'off' ? buildModel : buildWithFeeds;
  const built = read.map(({ resolved, reference }) => ({
    resolved,
    reference,
    ...build(resolved, reference, []),
  }));
  const rates =
    events === 'illustrative' ? ILLUSTRATIVE_RATES : await ratesFor(session, itemAt(built, 0).model, null);
  const result = await session.workbench.sure(
    {
      models: drawnModels(registers, built),
      options: { draws, seed, inputs, events: events === 'off' ? null : rates },
    },
    follow,
  );
  const own = built[0]?.model;
  return {
    ...drawnNames(built),
    window: question.resolved.window,
    result,
    materialIds: [
      ...new Set(built.flatMap(({ model }) => model.materials.map(({ materialId }) => materialId))),
    ],
    remarks: [
      ...(built[0]?.remarks ?? []),
      ...drawnRemarks(result, asked),
      ...(own === undefined || !inputs ? [] : [supplyRemark(own)]),
    ],
  };
}

/** What was drawn, and how much of it stands on nothing that anybody has said. */
function drawnRemarks(
  { declared, inputs, sources, assumedSources: assumed }: SureResult,
  asked: Pick<SureAsked, 'inputs' | 'events'>,
): Notice[] {
  return [
    asked.inputs
      ? {
          code: 'sure.remark.declared',
          params: { declared, inputs: inputs.length, percent: DECLARED_PERCENT },
        }
      : { code: 'sure.remark.asEntered', params: {} },
    asked.events === 'off'
      ? { code: 'sure.remark.noEvents', params: {} }
      : { code: 'sure.remark.events', params: { sources, assumed } },
  ];
}
