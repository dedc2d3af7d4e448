import { messages } from '../base/message';

/** What a country has set itself, in words that several pages share. */
export const targets = messages({
  'target.status.law': { en: 'law', ja: '法令' },
  'target.status.policy': { en: 'policy', ja: '政策' },
  'target.status.aim': { en: 'aim', ja: '表明目標' },
  'target.status.benchmark': { en: 'benchmark', ja: '参考基準' },
  'target.rule.below': { en: 'below {{value}}', ja: '{{value}}未満' },
  'target.rule.at_most': { en: 'at most {{value}}', ja: '{{value}}以下' },
  'target.rule.at_least': { en: 'at least {{value}}', ja: '{{value}}以上' },
  'target.days': { en: '{{value}} days', ja: '{{value}}日' },
  'target.percent': { en: '{{value}} %', ja: '{{value}}%' },
});
