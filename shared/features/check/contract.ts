import { z } from 'zod';
import type { Notice } from '../../base/refusal';
import { id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { CheckKind, CheckReading } from '../../model/check';

/** One value that this program must reproduce, with what it makes of it. */
export interface CheckedValue {
  /** G-15: the number of the value in docs/engine.md 17; several rows can share one. */
  readonly id: string;
  readonly kind: CheckKind;
  readonly reading: CheckReading | null;
  readonly source: string;
  /** Its title in Japanese; null where it is cited alike. */
  readonly sourceJa: string | null;
  readonly label: Notice;
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

export const contract = {
  'checks.run': message<CheckRun>()(z.object({ jobId: id })),
} as const;
