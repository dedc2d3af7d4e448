import { Refusal } from '@shared/base/refusal';
import type { MaterialId } from '@shared/model/material';
import { MOST_WINDOW_DAYS } from '@shared/model/scenario';
import { type Kind, newOfKind, type Shock } from '@shared/model/shock';
import type { Session } from '../../plan/session';

/** What a person says of a scenario from the record that the record does not; null: as the record says. */
export interface SaidTerms {
  /** How long it lasts. */
  readonly days: number | null;
  /** Percent of what is sent that is withheld. */
  readonly withheldPercent: number | null;
  readonly materials: readonly MaterialId[] | null;
}

/** What the record does not say and was asked for, as its scenario notes it. */
export function saidBeside(session: Session, { days, withheldPercent, materials }: SaidTerms): string[] {
  return [
    ...(days === null ? [] : [session.say('scenarios.fromEvent.days', { days })]),
    ...(withheldPercent === null
      ? []
      : [session.say('scenarios.fromEvent.withheld', { percent: withheldPercent })]),
    ...(materials === null ? [] : [session.say('scenarios.fromEvent.materials', { names: materials })]),
  ];
}

/** @throws Refusal `refusal.scenario.eventDays` for what is no number of whole days that a run has */
export function checkedDays(days: number): number {
  if (!Number.isInteger(days) || days < 1 || days > MOST_WINDOW_DAYS)
    throw new Refusal('refusal.scenario.eventDays', { days, most: MOST_WINDOW_DAYS }, { field: 'days' });
  return days;
}

/** @throws Refusal `refusal.scenario.eventPart` for what is no part of what is sent */
export function checkedPart(percent: number): number {
  if (!(percent > 0 && percent <= 100))
    throw new Refusal('refusal.scenario.eventPart', { percent }, { field: 'withheld' });
  return percent;
}

/** What a shock of a licence is made with, whatever the kind. */
export type ShockScope = Parameters<typeof newOfKind<'licence'>>[1];

/** A licence lets the rest through as licences do; of what else is withheld in part the rest goes out at once. */
export function inPart(kind: Kind, scope: ShockScope, withheldPercent: number): Shock {
  const approvedPercent = 100 - withheldPercent;
  if (kind === 'licence') return newOfKind('licence', { ...scope, approvedPercent });
  if (approvedPercent === 0) return newOfKind('ban', scope);
  const atOnce = { delayDays: 0, queuedPercent: 0, releaseStart: null, releaseDays: 0 };
  return newOfKind('licence', { ...scope, approvedPercent, ...atOnce });
}
