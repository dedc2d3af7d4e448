import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { addMeasure } from './add-measure';
import { bringRegister } from './bring-register';
import { measuresFromEvents } from './from-events';
import { loadMeasures } from './load-measures';
import { takeDates } from './moved-shocks';
import { saidIn } from './said-in';
import { measureAsks, scenarioFromMeasure } from './scenario-from-measure';

/** The register of measures, and what is made of it. */
export function handlers({ session, push, places }: AppContext): HandlersOf<'measures'> {
  const changed = <Answer>(answer: Answer): Answer => {
    push({ kind: 'project.changed', revision: session.revision });
    return answer;
  };
  return {
    'measures.load': async ({ language, ...asked }) =>
      saidIn(await loadMeasures(session, asked), places.sampleFolder, language),
    'measures.scenario': async (asked) =>
      changed(await scenarioFromMeasure(session, { ...asked, name: null })),
    'measures.asks': (asked) => measureAsks(session, asked),
    'measures.takeDates': async ({ scenarioId, measureId }) =>
      changed(await takeDates(session, scenarioId, measureId)),
    'measures.add': async (asked) => changed(await addMeasure(session, asked)),
    'measures.bring': async () => changed(await bringRegister(session, places.sampleFolder)),
    'measures.fromEvents': async () => changed(await measuresFromEvents(session)),
  };
}
