import { nameKey } from '../../base/fold-text';
import type { MeasureParty } from '../tables/measure-party';

/** What firms have behind or before their names, in the languages of lists. */
const FORMS =
  /\b(?:co(?:rp(?:oration)?)?|company|inc(?:orporated)?|ltd|limited|llc|plc|gmbh|holdings?|k\s?k)\b\.?|株式会社|（株）|\(株\)|有限会社|公司|有限|股份/gi;
/** What a list says of several firms at once: each that begins with the name is one of them. */
const SEVERAL = /\s+(?:units|group)$/i;

const keyOf = (name: string): string => nameKey(name.replace(/[.,・]/g, ' ').replace(FORMS, ' '));

/** Whether a firm is the one that a list names, whatever its form of company. */
export function isFirm({ name, firm }: Pick<MeasureParty, 'name' | 'firm'>, asked: string): boolean {
  const key = keyOf(asked);
  if (key === '') return false;
  return [name, ...(firm === null ? [] : [firm])].some((one) => {
    const own = keyOf(one.replace(SEVERAL, ''));
    return own === key || (SEVERAL.test(one) && key.startsWith(own));
  });
}

/** The firms behind a use, each by itself. */
export function firmsOf(firm: string | null): string[] {
  return (firm ?? '')
    .split(/[;；]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
