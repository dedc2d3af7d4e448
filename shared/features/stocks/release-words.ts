import type { Translate } from '../../base/message';
import type { ReleaseRule } from '../../model/tables/release-rule';
import type { Formats } from '../../words/formats';

/** A rule in one line: "On a date 1 May 2026; 8 days to delivery; at most 12 t REO; up to tier 2". Null: the tier is open. */
export function releaseWords(rule: ReleaseRule | null, t: Translate, f: Formats): string {
  if (rule === null) return t('scenarios.release.open');
  const { trigger, date, coverDays, usdPerKg, deliveryDays, tonnes, upToRank } = rule;
  const waitsFor = {
    date: date === null ? '' : f.date(date),
    shortage: '',
    cover: coverDays === null ? '' : t('release.days', { days: f.exact(coverDays) }),
    price: usdPerKg === null ? '' : t('scenarios.release.usdPerKg', { value: f.exact(usdPerKg) }),
  }[trigger];
  return [
    [t(`choice.trigger.${trigger}`), waitsFor].filter((part) => part !== '').join(t('release.of')),
    t('release.delivery', { days: f.whole(deliveryDays) }),
    ...(tonnes === null ? [] : [t('release.atMost', { mass: f.massExact(tonnes) })]),
    ...(upToRank === null ? [] : [t('release.upTo', { rank: upToRank })]),
  ].join(t('release.join'));
}
