import { serialOfDate } from '@shared/base/day-serial';
import type { MessageKey } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { NO_LIMIT, type ReleaseSaid } from '@shared/features/stocks/release';
import {
  isLimit,
  LIFTED,
  numberOfTerm,
  OPEN,
  RULE_TERMS,
  type RuleTerm,
} from '@shared/model/release-override';
import { resolveScenario } from '@shared/model/resolution';
import { keyOf, newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { type ReleaseRule, TRIGGERS } from '@shared/model/tables/release-rule';
import { scenarioOverride } from '../../plan/figures/override';
import { scenarioDetail } from '../../plan/list-scenarios';
import type { Session } from '../../plan/session';

/** What a rule lacks to hold, by the term that says it. */
const NEEDED = { date: 'date', cover: 'coverDays', price: 'usdPerKg' } as const;

/**
 * Lets a scenario say when and how a tier of a stock is released: by terms, each of them an override that can be taken back alone.
 * @throws Refusal where the scenario has no such tier, or the rule would not hold together
 */
export function setRelease(session: Session, said: ReleaseSaid): Promise<ReleaseRule | null> {
  const { scenarioId, economyId, materialId, tier } = said;
  return session.write(async () => {
    const [plan, book] = await Promise.all([
      session.project.plan({ economyId, materialId }),
      session.project.scenarios(),
    ]);
    const key = keyOf(TABLES.releaseRule, { economyId, materialId, tier });
    const ruleIn = (rules: readonly ReleaseRule[]) =>
      rules.find((row) => keyOf(TABLES.releaseRule, row) === key) ?? null;
    const inForce = () => resolveScenario(plan, book, scenarioId).plan;
    const name = { material: materialId, tier: session.say(`scenarios.tierName.${tier}`) };
    if (
      !inForce().stocks.some(
        (row) => row.economyId === economyId && row.materialId === materialId && row.tier === tier,
      )
    )
      throw new Refusal('refusal.release.noTier', name, { field: 'tier' });
    const now = ruleIn(inForce().releases);
    const next = nextRule(now, said);
    if (next !== null) checkRule(next, name);
    const planned = ruleIn(plan.releases);
    const changes = RULE_TERMS.flatMap((term) => {
      const value = numberSaid(said, term);
      if (value === null) return [];
      const before = planned === null ? ofNoRule(term) : numberOfTerm(planned, term);
      return scenarioOverride(book, scenarioId, `releaseRule.${term}`, key, value, before);
    });
    const label = session.say('change.scenario.release', {
      ...name,
      name: session.nameOf((await scenarioDetail(session, scenarioId)).scenario),
    });
    await session.apply(label, changes);
    return next;
  });
}

/** A term as it was said, by the number of an override; null where nothing was said of it. */
function numberSaid(said: ReleaseSaid, term: RuleTerm): number | null {
  if (term === 'trigger')
    return said.trigger === null ? null : said.trigger === 'open' ? OPEN : TRIGGERS.indexOf(said.trigger) + 1;
  if (term === 'date') return said.date === null ? null : serialOfDate(said.date);
  const figure = said[term];
  return figure === NO_LIMIT ? LIFTED : figure;
}

/** What a term is where the plan has no rule. */
function ofNoRule(term: RuleTerm): number | null {
  return term === 'trigger' ? OPEN : isLimit(term) ? LIFTED : null;
}

/** The rule with what was said in it; null for a tier that is open. */
function nextRule(now: ReleaseRule | null, said: ReleaseSaid): ReleaseRule | null {
  const { scenarioId: _scenario, trigger, ...terms } = said;
  if (trigger === 'open') return null;
  if (now === null && trigger === null) throw new Refusal('refusal.release.noRule', {}, { field: 'trigger' });
  const { economyId, materialId, tier } = said;
  const begun =
    now ??
    newRow(TABLES.releaseRule, {
      id: 'new',
      economyId,
      materialId,
      tier,
      regime: 'emergency',
      trigger: 'shortage',
      deliveryDays: 0,
      mark: 'guessed',
    });
  const given = Object.fromEntries(
    Object.entries(terms).flatMap(([term, value]) =>
      value === null ? [] : [[term, value === NO_LIMIT ? null : value]],
    ),
  );
  return { ...begun, ...given, trigger: trigger ?? begun.trigger };
}

/** @throws Refusal where the trigger waits for what the rule does not say, or a figure is none */
function checkRule(rule: ReleaseRule, name: { readonly material: string; readonly tier: string }): void {
  const term = rule.trigger === 'shortage' ? null : NEEDED[rule.trigger];
  if (term !== null && rule[term] === null)
    throw new Refusal(`refusal.release.needs.${term}` satisfies MessageKey, name, { field: term });
  const wrong = TABLES.releaseRule.check.safeParse(rule).error?.issues[0]?.path[0];
  if (wrong !== undefined)
    throw new Refusal('refusal.release.figure', { ...name, field: String(wrong) }, { field: String(wrong) });
}
