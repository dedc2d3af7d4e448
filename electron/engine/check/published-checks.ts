import type { CheckRow } from '@shared/model/check';
import type { Step } from '../stress/step';
import { counterExampleChecks, coverageChecks } from './counter-examples';
import { indicatorChecks } from './indicators';
import { informationChecks } from './information';
import { lookThroughChecks } from './look-through';
import { planningChecks } from './planning';
import { replayChecks } from './replays';
import { SAMPLED_PIECES, uncertaintyChecks } from './uncertainty';
import { WORST_PIECES, worstShockChecks } from './worst-shock';

/** Over in a moment each; what is sampled is not. */
const AT_ONCE = [
  indicatorChecks,
  lookThroughChecks,
  planningChecks,
  coverageChecks,
  replayChecks,
  counterExampleChecks,
  informationChecks,
];

/**
 * Runs the engine on every published value it must reproduce. Expected values are typed from their sources, never
 * computed; `lodestone check` prints the rows and agrees() judges them.
 * @param step may throw to stop the work; counts pieces
 */
export async function publishedChecks(step: Step = () => undefined): Promise<CheckRow[]> {
  const total = AT_ONCE.length + WORST_PIECES + SAMPLED_PIECES;
  let done = 0;
  const piece = () => step(++done, total);
  const rows: CheckRow[] = [];
  for (const check of AT_ONCE) {
    rows.push(...check());
    await piece();
  }
  rows.push(...(await worstShockChecks(piece)));
  return [...rows, ...(await uncertaintyChecks(piece))];
}
