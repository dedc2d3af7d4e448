import { z } from 'zod';
import { message } from './message';

/** One published value, with what this program makes of it. */
export interface CheckedValue {
  /** G-15: the number of the value in the list of methods; several rows can share one. */
  readonly id: string;
  readonly source: string;
  readonly label: string;
  readonly expected: number;
  /** Null where nothing came out. */
  readonly got: number | null;
  /** Largest difference that counts as the same. */
  readonly tolerance: number;
  readonly met: boolean;
}

export interface CheckRun {
  readonly rows: readonly CheckedValue[];
  /** Local time of the run as an ISO instant. */
  readonly at: string;
  readonly milliseconds: number;
}

export const checksContract = {
  'checks.run': message<CheckRun>()(z.null()),
} as const;
