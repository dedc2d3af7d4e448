import { monthOf } from '../base/months';
import type { RampModel } from './what-if';

/** The month of the first output: planned, with the slip, and not before what it waits for. */
export function startOfRamp({ plannedStart, slipMonths, notBefore }: Exclude<RampModel, 'never'>): number {
  const slipped = monthOf(plannedStart) + slipMonths;
  return notBefore === null ? slipped : Math.max(slipped, monthOf(notBefore));
}
