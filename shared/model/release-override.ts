import { dateOfSerial, serialOfDate } from '../base/day-serial';
import { keyOf, overridesOf } from './table';
import { TABLES } from './tables';
import type { OverrideField } from './tables/override';
import { type ReleaseRule, TRIGGERS } from './tables/release-rule';

/** What a scenario may change of a rule. */
export const RULE_TERMS = [
  'trigger',
  'date',
  'coverDays',
  'usdPerKg',
  'deliveryDays',
  'tonnes',
  'upToRank',
] as const satisfies readonly (keyof ReleaseRule)[];
export type RuleTerm = (typeof RULE_TERMS)[number];
export type RuleField = `releaseRule.${RuleTerm}`;

/** What stands for a tier that has no rule, and is open at all times. */
export const OPEN = 0;

/** Terms that a rule can do without: it then lets out all above the minimum, or serves by no rank. */
const LIMITS = ['tonnes', 'upToRank'] as const satisfies readonly RuleTerm[];
export const isLimit = (term: RuleTerm): term is (typeof LIMITS)[number] =>
  LIMITS.some((limit) => limit === term);

/** What stands for a limit that a scenario takes from a rule. */
export const LIFTED = -1;
export const isLifted = (field: OverrideField, value: number): boolean =>
  value === LIFTED && LIMITS.some((limit) => field === `releaseRule.${limit}`);

const FIELDS: readonly OverrideField[] = overridesOf(TABLES.releaseRule);
export const isRuleField = (field: OverrideField): field is RuleField => FIELDS.includes(field);

/** A term as the number of an override says it; null where the rule does not say it and it is no limit. */
export function numberOfTerm(rule: Pick<ReleaseRule, RuleTerm>, term: RuleTerm): number | null {
  if (isLimit(term)) return rule[term] ?? LIFTED;
  if (term === 'trigger') return TRIGGERS.indexOf(rule.trigger) + 1;
  if (term === 'date') return rule.date === null ? null : serialOfDate(rule.date);
  return rule[term];
}

/** The trigger that a number stands for; null for a tier without a rule. */
export const triggerOfNumber = (value: number): ReleaseRule['trigger'] | null => TRIGGERS[value - 1] ?? null;

/**
 * Release rules as a scenario has them; those that it switches off are not there. The very list where it says nothing of them.
 * @param value what is in force of a field of a row, by its natural key; undefined for nothing
 */
export function releasesUnder(
  rules: readonly ReleaseRule[],
  value: (field: OverrideField, key: string) => number | undefined,
): readonly ReleaseRule[] {
  const under = rules.flatMap((rule) => {
    const key = keyOf(TABLES.releaseRule, rule);
    const said = RULE_TERMS.flatMap((term) => {
      const now = value(`releaseRule.${term}`, key);
      return now === undefined ? [] : [[term, now] as const];
    });
    if (said.length === 0) return [rule];
    const numbers = said.map(([term, now]) => [term, isLimit(term) && now === LIFTED ? null : now]);
    const { trigger, date, ...others } = Object.fromEntries(numbers) as Readonly<
      Record<RuleTerm, number | undefined>
    >; // its keys are terms; a limit that is lifted is null, as in a rule
    const changed = {
      ...rule,
      ...others,
      ...(date === undefined ? {} : { date: dateOfSerial(date) }),
    } as ReleaseRule; // a rank is checked where it is written
    if (trigger === undefined) return [changed];
    const named = triggerOfNumber(trigger);
    return named === null ? [] : [{ ...changed, trigger: named }];
  });
  return under.length === rules.length && under.every((rule, at) => rule === rules[at]) ? rules : under;
}
