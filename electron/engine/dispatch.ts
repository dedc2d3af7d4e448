import { dayNumber, type IsoDate } from '@shared/domain/calendar';
import { unreachable } from '@shared/domain/refusal';
import type { Licence, Shock } from '@shared/domain/shock';
import type { MaterialModel, ShockStep, SupplierGroupResult, WhatIfModel } from '@shared/domain/what-if';
import type { ShockTiming } from './availability';
import { applyBan } from './ban';
import { baselineArrivals } from './baseline-arrivals';
import { sumOf, type TransitLedger } from './ledger';
import { applyLicence, type LicenceTerms } from './licence';
import type { SupplierGroup } from './supplier-groups';
import { yearSpans } from './year-spans';

/** A group's deliveries and the proof that nothing went missing on the way. */
export interface GroupDispatch {
  readonly result: SupplierGroupResult;
  readonly transit: TransitLedger;
}

/**
 * What a group of suppliers sends under its shocks, and when it arrives. Goods due on day t leave on t - lead time, and
 * a shock acts on the day on which they leave; goods on their way when it begins still arrive.
 * Source: METHODS section 3, daily simulation and licence shock.
 * @param history days before the start that are followed too (history.ts)
 * @returns arrays by day of arrival from `history` days before the start to the end of the window
 */
export function dispatchOf(
  model: WhatIfModel,
  material: MaterialModel,
  group: SupplierGroup,
  history: number,
): GroupDispatch {
  const lead = group.leadTimeDays;
  // Followed to the last dispatch of the window, which arrives a lead time after it: the ledger needs it.
  const spans = yearSpans(model.start, -history, model.days + lead);
  const baseline = baselineArrivals(group.suppliers, material.totalSupply, spans);
  const shown = history + model.days;
  const firstDispatch = -history - lead;
  const atStart = history + lead;
  let stream = baseline;
  let lost = 0;
  let waitingAtStart = 0;
  let waitingAtEnd = 0;
  const steps: ShockStep[] = [];
  for (const shock of group.shocks) {
    switch (shock.kind) {
      case 'ban': {
        const outcome = applyBan(stream, firstDispatch, timingOf(shock, model.start));
        lost += sumOf(outcome.lost, atStart);
        stream = outcome.passed;
        steps.push({ shockId: shock.id, queued: null, passed: stream.subarray(0, shown) });
        break;
      }
      case 'licence': {
        const terms = termsOf(shock, model.start);
        const outcome = applyLicence(stream, firstDispatch, terms);
        const waitingBefore = (end: number) =>
          sumOf(outcome.approved, Math.max(0, end - terms.delayDays), end) +
          (outcome.queued[end - 1] ?? 0) -
          sumOf(outcome.released, 0, end);
        lost += sumOf(outcome.lost, atStart);
        waitingAtStart += waitingBefore(atStart);
        waitingAtEnd += waitingBefore(stream.length);
        stream = outcome.passed;
        const queued = outcome.queued.subarray(0, shown);
        steps.push({ shockId: shock.id, queued, passed: stream.subarray(0, shown) });
        break;
      }
      default:
        unreachable(shock);
    }
  }
  return {
    result: {
      countryId: group.countryId,
      leadTimeDays: lead,
      supplierIds: group.suppliers.map(({ supplierId }) => supplierId),
      baseline: baseline.subarray(0, shown),
      steps,
    },
    transit: {
      requested: sumOf(baseline, atStart),
      arrived: sumOf(stream, history, shown),
      lost,
      inTransitAtStart: waitingAtStart + sumOf(stream, history, history + lead),
      inTransitAtEnd: waitingAtEnd + sumOf(stream, shown, shown + lead),
    },
  };
}

/** What arrives of a group after all its shocks, by the same days as its baseline. */
export function arrivingOf(group: SupplierGroupResult): Float64Array {
  return group.steps.at(-1)?.passed ?? group.baseline;
}

function timingOf(shock: Shock, start: IsoDate): ShockTiming {
  const origin = dayNumber(start);
  return {
    start: dayNumber(shock.start) - origin,
    end: dayNumber(shock.end) - origin,
    recoveryDays: shock.recoveryDays,
  };
}

function termsOf(shock: Licence, start: IsoDate): LicenceTerms {
  return {
    ...timingOf(shock, start),
    approved: shock.approvedPercent / 100,
    delayDays: shock.delayDays,
    queued: shock.queuedPercent / 100,
    releaseStart: shock.releaseStart === null ? null : dayNumber(shock.releaseStart) - dayNumber(start),
    releaseDays: shock.releaseDays,
  };
}
