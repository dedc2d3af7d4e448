import { messages } from './message';

/** What is refused in a stress or sensitivity question. */
export const stress = messages({
  'refusal.stress.unknownInput': {
    en: 'This run has no input "{{input}}". Choose one of those that the tornado lists.',
    ja: 'この計算に入力値「{{input}}」はありません。感度分析の一覧から選んでください。',
  },
  'refusal.stress.from': {
    en: 'The disruption begins on {{from}}, outside of the run. Choose a day from {{first}} to {{last}}.',
    ja: '途絶の開始日{{from}}が計算期間の外です。{{first}}～{{last}}の日付を指定してください。',
  },
  'refusal.stress.days': {
    en: 'The removal lasts {{days}} days; it must be a whole number from 1 to {{most}}, the days that are left of the run. Enter such a number.',
    ja: '除外の日数が{{days}}です。計算期間の残り日数{{most}}までの、1以上の整数で指定してください。',
  },
  'refusal.stress.unknownUse': {
    en: 'This run has no line "{{use}}". Choose one of its uses.',
    ja: 'この計算に生産ライン「{{use}}」はありません。用途の一覧から選んでください。',
  },
  'refusal.stress.unknownMaterial': {
    en: 'This run has no material "{{material}}". Choose one that it runs.',
    ja: 'この計算に品目「{{material}}」はありません。計算対象の品目を選んでください。',
  },
  'refusal.stress.values': {
    en: '{{field}} has {{count}} values; a table takes 1 to {{most}}. Enter fewer, or at least one.',
    ja: '{{field}}の値が{{count}}個です。表に使えるのは1～{{most}}個です。個数を見直してください。',
  },
});
