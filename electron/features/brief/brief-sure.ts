import { Refusal } from '@shared/base/refusal';
import type { BriefRanking, BriefSure, Thing } from '@shared/features/brief/facts';
import type { BriefRequest } from '@shared/features/brief/request';
import type { SureView } from '@shared/features/sure/view';
import { bothNames, byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { DEFAULT_DRAWS, DEFAULT_SEED, type DrawnRef } from '@shared/model/sure';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { askSure } from '../sure/ask-sure';
import { thing } from './thing';

/**
 * How sure the run of a scenario is, and whether it is better than the one that it is held against, on the same draws. Null where
 * it cannot be asked; the ranking is null for none, and for one over other days. @throws Cancelled
 */
export async function briefSure(
  session: Session,
  { scenarioId, against }: Pick<BriefRequest, 'scenarioId' | 'against'>,
  reference: Reference,
  follow: ReadFollow,
): Promise<BriefSure | null> {
  const { scenarios } = await session.project.scenarios();
  const other = byId(scenarios, against);
  const beside = other === undefined || other.id === scenarioId ? null : other;
  const view =
    (beside === null ? null : await asked(session, [scenarioId, beside.id], follow)) ??
    (await asked(session, [scenarioId], follow));
  const [run] = view?.result.runs ?? [];
  if (view === null || run === undefined) return null;
  const { draws, seed, guessed, inputs } = view.result;
  const { firstDraws, firstDay, linesReduced, linesStanding, lostValue } = run;
  const [driver] = run.drivers;
  const things = (ref: DrawnRef) => thingsOf(ref, view.shocks, reference);
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
    driver: driver === undefined ? null : { ...driver, things: things(driver.ref) },
    ranking: beside === null ? null : rankingOf(view, { id: beside.id, ...bothNames(beside) }, things),
  };
}

async function asked(
  session: Session,
  scenarioIds: readonly string[],
  follow: ReadFollow,
): Promise<SureView | null> {
  const options = { draws: DEFAULT_DRAWS, seed: DEFAULT_SEED, inputs: true, events: 'on' } as const;
  return askSure(session, { scenarioIds, ...options }, follow).catch((thrown: unknown) => {
    // A range whose end cannot be run is a brief without this part, which it says; so are days that differ.
    if (thrown instanceof Refusal) return null;
    throw thrown;
  });
}

/** By yen, or by line-days where a value is not known; null where only the scenario was asked. */
function rankingOf(
  { result: { pairs } }: SureView,
  against: Thing,
  things: (ref: DrawnRef) => Thing[],
): BriefRanking | null {
  const [pair] = pairs;
  if (pair === undefined) return null;
  const { better, turns, apart, turning } = pair;
  return {
    against,
    apart,
    betterPercent: 100 * better.value,
    turnsPercent: turns === null ? null : 100 * turns.value,
    turning:
      turning === null
        ? null
        : {
            ...turning,
            value: rounded(turning.value),
            base: rounded(turning.base),
            things: things(turning.ref),
          },
  };
}

/** A value that was closed in by halving says no more than three digits. */
const rounded = (value: number): number => Number(value.toPrecision(3));

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
