import { z } from 'zod';
import type { ProjectInfo } from '../domain/project-info';
import type { OverrideField } from '../domain/scenario';
import { handle } from './fields';
import { message } from './message';

/** An exported workbook that came back, beside the scenarios that it was written from. */
export interface RoundTrip {
  readonly fileName: string;
  /** The project has changed since the workbook was written. */
  readonly headMoved: boolean;
  /** Input cells looked at. */
  readonly inputs: number;
  /** Empty when nobody edited what a scenario can hold. */
  readonly changes: readonly RoundTripChange[];
  /** Edited inputs that no scenario can hold: shocks, limits, lead times, years that take the figures of others. */
  readonly notTaken: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly label: string;
    readonly written: number | null;
    readonly now: number | string | null;
  }[];
}

export interface RoundTripChange {
  readonly scenarioId: string;
  readonly scenarioName: string;
  readonly field: OverrideField;
  /** By which the field finds its row, see OVERRIDE_FIELDS. */
  readonly key: string;
  readonly label: string;
  readonly sheet: string;
  readonly cell: string;
  /** What the scenario says now. Percent or tonnes. */
  readonly old: number;
  readonly next: number;
  /** The scenario no longer says what the workbook was written with. */
  readonly changedMeanwhile: boolean;
}

export const roundTripContract = {
  /** Null for a file that is no scenario workbook. */
  'roundTrip.read': message<RoundTrip | null>()(z.object({ handle })),
  /** One change set. Reads the file again: what is applied is what the file says then. */
  'roundTrip.apply': message<{ info: ProjectInfo; roundTrip: RoundTrip } | null>()(z.object({ handle })),
} as const;
