import { z } from 'zod';
import { countryId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { MonthsView } from './months-view';

export const contract = {
  /** Partner null: all together. */
  'months.load': message<MonthsView>()(z.object({ economyId: countryId, partnerId: countryId.nullable() })),
} as const;
