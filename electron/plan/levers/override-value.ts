import type { Override } from '@shared/model/tables/override';

/** What a scenario says otherwise than its parent. */
export type OverrideValue = Pick<Override, 'field' | 'key' | 'value'>;
