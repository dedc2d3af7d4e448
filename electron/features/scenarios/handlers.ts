import { packView } from '@shared/features/scenarios/packed-view';
import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { listScenarios, scenarioDetail } from '../../plan/list-scenarios';
import { whatIfView } from '../../plan/run-scenario';
import { removeScenario, saveScenario } from '../../plan/save-scenario';
import { whatMoves } from '../../plan/what-moves';
import { scenarioFromEvent } from './from-event';
import { resetOverride, setScenarioStock, silenceShock } from './overrides';
import { runEvidence } from './run-evidence';

/** Scenarios and their runs. */
export function handlers({ session, push }: AppContext): HandlersOf<'scenarios'> {
  const changed = <Answer>(answer: Answer): Answer => {
    push({ kind: 'project.changed', revision: session.revision });
    return answer;
  };
  return {
    'scenarios.list': () => listScenarios(session),
    'scenarios.get': ({ scenarioId }) => scenarioDetail(session, scenarioId),
    'scenarios.save': async (input) => changed(await saveScenario(session, input)),
    'scenarios.fromEvent': async (input) =>
      changed(await scenarioFromEvent(session, { ...input, name: null })),
    'scenarios.remove': async ({ scenarioId }) => changed(await removeScenario(session, scenarioId)),
    'scenarios.resetOverride': async (input) => changed(await resetOverride(session, input)),
    'scenarios.setStock': async (input) => changed(await setScenarioStock(session, input)),
    'scenarios.silence': async (input) => changed(await silenceShock(session, input)),
    'whatif.run': async ({ hasGhost, daysOf, ...input }) =>
      packView(await whatIfView(session, input), hasGhost, daysOf),
    'scenarios.evidence': ({ scenarioId, materialId }) => runEvidence(session, scenarioId, materialId),
    'whatif.moves': (input) => whatMoves(session, input),
  };
}
