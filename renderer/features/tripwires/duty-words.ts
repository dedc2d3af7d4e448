import type { Translate } from '@shared/base/message';
import type { Tripwire } from '@shared/model/tables/tripwire';

/** Which office then does what; null where nobody is to do anything. */
export function dutyWords(t: Translate, { owner, duty }: Pick<Tripwire, 'owner' | 'duty'>): string | null {
  return owner === null || duty === null ? (duty ?? owner) : t('tripwires.days.inOffice', { owner, duty });
}
