import { z } from 'zod';
import { LANGUAGES } from '../../base/message';
import { message } from '../../ipc/message';
import { isoDate } from '../../model/checks';
import type { AuditView } from './view';

export const contract = {
  /** The language is asked with it, since the answer is words. */
  'audit.load': message<AuditView>()(z.object({ on: isoDate, language: z.enum(LANGUAGES) })),
} as const;
