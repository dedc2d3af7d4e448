import { Refusal } from '@shared/base/refusal';
import type { BriefSure, Thing } from '@shared/features/brief/facts';
import type { SureView } from '@shared/features/sure/view';
import type { Reference } from '@shared/model/plan';
import { DEFAULT_DRAWS, DEFAULT_SEED, type DrawnRef } from '@shared/model/sure';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { askSure } from '../sure/ask-sure';
import { thing } from './thing';

/** How sure the run of a scenario is. Null where it cannot be asked. @throws Cancelled */
export async function briefSure(
  session: Session,
  scenarioId: string,
  reference: Reference,
  follow: ReadFollow,
): Promise<BriefSure | null> {
  const asked = {
    scenarioIds: [scenarioId],
    draws: DEFAULT_DRAWS,
    seed: DEFAULT_SEED,
    inputs: true,
    events: true,
  };
  const view = await askSure(session, asked, follow).catch((thrown: unknown) => {
    // A range whose end cannot be run is a brief without this part, which it says.
    if (thrown instanceof Refusal) return null;
    throw thrown;
  });
  const [run] = view?.result.runs ?? [];
  if (view === null || run === undefined) return null;
  const { draws, seed, guessed, inputs } = view.result;
  const { firstDraws, firstDay, linesReduced, linesStanding, lostValue } = run;
  const [driver] = run.drivers;
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
    driver: driver === undefined ? null : { ...driver, things: thingsOf(driver.ref, view.shocks, reference) },
  };
}

/** What an input is one of: what it is of comes first. */
function thingsOf(ref: DrawnRef, shocks: SureView['shocks'], reference: Reference): Thing[] {
  const { materials, suppliers, uses } = reference;
  switch (ref.kind) {
    case 'stock':
    case 'demand':
    case 'recycling':
    case 'substitution':
      return [thing(materials, ref.materialId)];
    case 'share':
      return [thing(suppliers, ref.supplierId), thing(materials, ref.materialId)];
    case 'lead':
      return [thing(suppliers, ref.supplierId)];
    case 'value':
      return [thing(uses, ref.useId)];
    default:
      return [thing(shocks, ref.shockId)];
  }
}
