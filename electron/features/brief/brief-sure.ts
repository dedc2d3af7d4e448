import { Refusal } from '@shared/base/refusal';
import type { BriefSure } from '@shared/features/brief/contract';
import { DEFAULT_DRAWS } from '@shared/model/sure';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { askSure } from '../sure/ask-sure';

/** The seed of the command line, so that both say the same digits. */
const SEED = 1;

/** How sure the run of a scenario is. Null where it cannot be asked. @throws Cancelled */
export async function briefSure(
  session: Session,
  scenarioId: string,
  follow: ReadFollow,
): Promise<BriefSure | null> {
  const asked = { scenarioIds: [scenarioId], draws: DEFAULT_DRAWS, seed: SEED, inputs: true, events: true };
  const view = await askSure(session, asked, follow).catch((thrown: unknown) => {
    // A range whose end cannot be run is a brief without this part, which it says.
    if (thrown instanceof Refusal) return null;
    throw thrown;
  });
  const [run] = view?.result.runs ?? [];
  if (view === null || run === undefined) return null;
  const { draws, seed, guessed, inputs } = view.result;
  const { firstDraws, firstDay, linesReduced, linesStanding, lostValue } = run;
  return {
    draws,
    seed,
    guessed,
    inputs: inputs.length,
    firstDraws,
    firstDay,
    linesReduced,
    linesStanding,
    lostValue,
  };
}
