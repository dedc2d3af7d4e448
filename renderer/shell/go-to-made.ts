import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { announce } from '../kit/state/announce';
import type { Words } from '../kit/state/language';
import { select } from '../kit/state/selection';
import { showArea } from './areas';

/** Shows a scenario that was just made of something, at the first material that its shock names, and says so. */
export function goToMade({ scenario, window, ownShocks }: ScenarioDetail, { t, nameOf }: Words): void {
  const [materialId] = ownShocks[0]?.shock.materials ?? [];
  select({
    scenarioId: scenario.id,
    economyId: window.economyId,
    ...(materialId === undefined ? {} : { materialId }),
  });
  showArea('scenarios');
  announce(t('scenarios.fromEvent.made', { name: nameOf(scenario) }));
}
