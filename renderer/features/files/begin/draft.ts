import { nameKey } from '@shared/base/fold-text';
import type { Language } from '@shared/base/message';
import { currencyOf } from '@shared/base/money-of';
import type { Notice } from '@shared/base/refusal';
import type { Stage } from '@shared/base/stage';
import { isYear } from '@shared/base/year-range';
import { zoneHere } from '@shared/base/zone-here';
import { isTimeZone } from '@shared/base/zone-time';
import type { Beginning, BegunMineral } from '@shared/model/beginning';
import { asCountryId, type CountryId } from '@shared/model/country';

/** A mineral whose basis may not be said yet: what its tonnes count has no default. */
export interface DraftMineral extends Omit<BegunMineral, 'basis'> {
  readonly basis: BegunMineral['basis'] | null;
}

/** The answers so far, as they are typed. */
export interface Draft {
  readonly economyId: CountryId | null;
  readonly minerals: readonly DraftMineral[];
  readonly stage: Stage;
  readonly watched: readonly CountryId[];
  readonly first: string;
  readonly last: string;
  readonly yearBegins: Beginning['yearBegins'];
  readonly currency: string;
  readonly timeZone: string;
  readonly papers: Language;
}

const FIRST_STAGE = 'separation';

/** What is known before anything is asked: this year and four more, the time of this computer. */
export function firstDraft(language: Language, today = new Date()): Draft {
  const year = today.getFullYear();
  return {
    economyId: null,
    minerals: [],
    watched: [],
    stage: FIRST_STAGE,
    yearBegins: 1,
    first: String(year),
    last: String(year + 4),
    currency: '',
    papers: language,
    timeZone: zoneHere(),
  };
}

/** Another economy proposes its money, unless a person has chosen one. */
export function ofEconomy(draft: Draft, code: string): Draft {
  const isProposed =
    draft.currency === '' || draft.currency === currencyOf(draft.economyId === null ? '' : draft.economyId);
  return {
    ...draft,
    economyId: asCountryId(code),
    currency: isProposed ? currencyOf(code) : draft.currency,
  };
}

/** A mineral that no list has: a name, and an id made of it. */
export function ownMineral(name: string): DraftMineral {
  return { id: name.replaceAll(/[\s|]+/gu, '-'), nameEn: name, nameJa: name, basis: null };
}

/** One more mineral; the first proposes its stage: what is counted by its content is looked at as metal, and not separated. */
export function withMineral(draft: Draft, mineral: DraftMineral): Draft {
  const { minerals, stage } = draft;
  if (minerals.some(({ id }) => nameKey(id) === nameKey(mineral.id))) return draft;
  const isProposed = minerals.length === 0 && stage === FIRST_STAGE && mineral.basis === 'metal';
  return { ...draft, stage: isProposed ? 'metal' : stage, minerals: [...minerals, mineral] };
}

/** What the answers come to, or the first that is missing or does not hold. */
export function beginningOf(draft: Draft): { readonly beginning: Beginning } | { readonly notice: Notice } {
  const { economyId, minerals, stage, watched, yearBegins, timeZone, papers } = draft;
  const missing = (code: Notice['code'], params: Notice['params'] = {}) => ({ notice: { code, params } });
  if (economyId === null) return missing('begin.missing.economy');
  if (minerals.length === 0) return missing('begin.missing.minerals');
  const counted = minerals.flatMap((one) => (one.basis === null ? [] : [{ ...one, basis: one.basis }]));
  const open = minerals.find(({ basis }) => basis === null);
  if (open !== undefined) return missing('begin.missing.basis', { mineral: open });
  const [firstYear, lastYear] = [Number(draft.first), Number(draft.last)];
  if (!isYear(firstYear) || !isYear(lastYear) || lastYear < firstYear)
    return missing('begin.missing.years', { first: draft.first, last: draft.last });
  const currency = draft.currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return missing('begin.missing.currency', { text: draft.currency });
  if (!isTimeZone(timeZone)) return missing('begin.missing.timeZone', { text: timeZone });
  return {
    beginning: {
      economyId,
      minerals: counted,
      stage,
      watched,
      firstYear,
      lastYear,
      yearBegins,
      currency,
      timeZone,
      paperLanguage: papers,
    },
  };
}
