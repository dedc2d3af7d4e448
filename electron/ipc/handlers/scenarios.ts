import { listScenarios, scenarioDetail } from '../../services/scenarios/list-scenarios';
import { resetOverride, setScenarioStock, silenceShock } from '../../services/scenarios/overrides';
import { removeScenario, saveScenario } from '../../services/scenarios/save-scenario';
import { whatIfView } from '../../services/what-if/run-scenario';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** Scenarios and their runs. */
export function scenarioHandlers({
  session,
  push,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `scenarios.${string}` | `whatif.${string}`>> {
  const changed = <Answer>(answer: Answer): Answer => {
    push({ kind: 'project.changed', revision: session.revision });
    return answer;
  };
  return {
    'scenarios.list': () => listScenarios(session),
    'scenarios.get': ({ scenarioId }) => scenarioDetail(session, scenarioId),
    'scenarios.save': async (input) => changed(await saveScenario(session, input)),
    'scenarios.remove': async ({ scenarioId }) => changed(await removeScenario(session, scenarioId)),
    'scenarios.resetOverride': async (input) => changed(await resetOverride(session, input)),
    'scenarios.setStock': async (input) => changed(await setScenarioStock(session, input)),
    'scenarios.silence': async (input) => changed(await silenceShock(session, input)),
    'whatif.run': (input) => whatIfView(session, input),
  };
}
