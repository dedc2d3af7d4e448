import type { CheckRow } from './check-row';
import { counterExampleChecks, coverageChecks } from './counter-examples';
import { indicatorChecks } from './indicators';
import { lookThroughChecks } from './look-through';
import { planningChecks } from './planning';
import { replayChecks } from './replays';
import { uncertaintyChecks } from './uncertainty';

/**
 * Runs the engine on every published value it must reproduce. Expected values are typed from their sources, never
 * computed; `lodestone check` prints the rows and agrees() judges them.
 */
export function publishedChecks(): CheckRow[] {
  return [
    ...indicatorChecks(),
    ...lookThroughChecks(),
    ...planningChecks(),
    ...coverageChecks(),
    ...replayChecks(),
    ...counterExampleChecks(),
    ...uncertaintyChecks(),
  ];
}
