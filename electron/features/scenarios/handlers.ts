import { packView } from '@shared/features/scenarios/packed-view';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { listScenarios, scenarioDetail } from '../../plan/list-scenarios';
import { resetOverride, setScenarioStock, silenceShock } from './overrides';
import { setPriceRise } from './price-rise';

/** Scenarios and their runs. Every window asks for the list at the start: what runs them is loaded with the first run. */
export function handlers({ session, push }: AppContext): HandlersOf<'scenarios'> {
  const changed = <Answer>(answer: Answer): Answer => {
    push({ kind: 'project.changed', revision: session.revision });
    return answer;
  };
  return {
    'scenarios.list': () => listScenarios(session),
    'scenarios.get': ({ scenarioId }) => scenarioDetail(session, scenarioId),
    'scenarios.save': async (input) => changed(await (await saving()).saveScenario(session, input)),
    'scenarios.fromEvent': async (input) => {
      const { scenarioFromEvent } = await import('./from-event');
      return changed(await scenarioFromEvent(session, { ...input, name: null }));
    },
    'scenarios.eventAsks': async ({ eventId }) => (await import('./from-event')).eventAsks(session, eventId),
    'scenarios.remove': async ({ scenarioId }) =>
      changed(await (await saving()).removeScenario(session, scenarioId)),
    'scenarios.resetOverride': async (input) => changed(await resetOverride(session, input)),
    'scenarios.setStock': async (input) => changed(await setScenarioStock(session, input)),
    'scenarios.setPriceRise': async (input) => changed(await setPriceRise(session, input)),
    'scenarios.silence': async (input) => changed(await silenceShock(session, input)),
    'whatif.run': async ({ hasGhost, daysOf, ...input }) =>
      packView(await (await running()).whatIfView(session, input), hasGhost, daysOf),
    'scenarios.evidence': async ({ scenarioId, materialId }) =>
      (await import('./run-evidence')).runEvidence(session, scenarioId, materialId),
    'whatif.moves': async (input) => (await import('../../plan/what-moves')).whatMoves(session, input),
  };
}

const saving = () => import('../../plan/save-scenario');
const running = () => import('../../plan/run-scenario');
