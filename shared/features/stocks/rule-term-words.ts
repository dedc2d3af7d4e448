import { dateOfSerial } from '../../base/day-serial';
import type { Translate } from '../../base/message';
import { isLifted, type RuleField, triggerOfNumber } from '../../model/release-override';
import type { OverrideField } from '../../model/tables/override';
import { fittingMass } from '../../words/fitting-figure';
import type { Formats } from '../../words/formats';

/** The number of an override of a release rule, as people say it. */
export function ruleTermWords(field: RuleField, value: number, t: Translate, f: Formats): string {
  if (isLifted(field, value)) return liftedWords(field, t);
  switch (field) {
    case 'releaseRule.trigger': {
      const trigger = triggerOfNumber(value);
      return trigger === null ? t('scenarios.release.open') : t(`choice.trigger.${trigger}`);
    }
    case 'releaseRule.date':
      return f.tableDate(dateOfSerial(value));
    case 'releaseRule.usdPerKg':
      return t('scenarios.release.usdPerKg', { value: f.exact(value) });
    case 'releaseRule.coverDays':
    case 'releaseRule.deliveryDays':
      return t('release.plainDays', { days: f.exact(value) });
    case 'releaseRule.tonnes':
      return fittingMass(value, f);
    case 'releaseRule.upToRank':
      return String(value);
  }
}

/** A limit that a scenario takes from a rule. */
export function liftedWords(field: OverrideField, t: Translate): string {
  return t(field === 'releaseRule.upToRank' ? 'scenarios.release.byNoRank' : 'stocks.noLimit');
}
