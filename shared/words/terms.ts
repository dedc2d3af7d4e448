import { messages } from '../base/message';

/** The words of the field, as the glossary has them: stages, certainty, bases, safe states. */
export const terms = messages({
  'mark.known': { en: 'known', ja: '確認済み' },
  'mark.estimated': { en: 'estimated', ja: '推計' },
  'mark.guessed': { en: 'guessed', ja: '仮置き' },
  'stage.mining': { en: 'Mining', ja: '採掘' },
  'stage.separation': { en: 'Separation', ja: '分離・精製' },
  'stage.metal': { en: 'Metal and alloy', ja: '金属・合金' },
  'stage.magnet': { en: 'Magnet', ja: '磁石' },
  'stage.component': { en: 'Component', ja: '部品' },
  'stage.mixed': { en: 'Mixed stages', ja: '複数工程' },
  'kind.plant': { en: 'Plant', ja: '工場' },
  'kind.company': { en: 'Company', ja: '企業' },
  'kind.aggregate': { en: 'Country total', ja: '国合計' },
  'term.unallocated': { en: 'Unallocated', ja: '未配分' },
  'term.total': { en: 'Total', ja: '合計' },
  'term.base': { en: 'Base', ja: '計画' },
  'group.heavy': { en: 'Heavy (EU)', ja: '重希土類（EU）' },
  'group.light': { en: 'Light (EU)', ja: '軽希土類（EU）' },
  'group.mediumHeavy': { en: 'Medium and heavy (JOGMEC)', ja: '中重希土類（JOGMEC）' },
  'group.licensed2025': { en: 'Licensed in 2025', ja: '2025年許可対象7元素' },
  'term.dateForm': { en: 'YYYY-MM-DD', ja: '年/月/日' },
  'term.dateForms': {
    en: 'A day, as 2026-04-01, 1 Apr 2026 or R8.4.1; the up and down arrows move it',
    ja: '日付（例：2026/4/1、4/1、2026年4月1日、R8.4.1）。↑↓キーで1日ずつ変更',
  },
  'term.dateUnread': {
    en: '"{{text}}" cannot be read as one day, and the field keeps what it had. Write it as 2026-04-01.',
    ja: '「{{text}}」は日付として読めないため、元の値のままです。2026/4/1のように入力してください。',
  },
  'term.dateNone': {
    en: 'There is no day "{{text}}" in the calendar, and the field keeps what it had.',
    ja: '「{{text}}」は暦にない日付のため、元の値のままです。',
  },
  'term.dateEarly': {
    en: '{{text}} lies before {{least}}, the first day that is taken here, and the field keeps what it had.',
    ja: '{{text}}は入力できる最初の日（{{least}}）より前のため、元の値のままです。',
  },
  'term.all': { en: 'All', ja: 'すべて' },
  'term.tonnes': { en: 't {{counted}}', ja: 't（{{counted}}）' },
  'term.notKnown': { en: 'not known', ja: '不明' },
  'term.exposure': { en: 'Exposure, not forecast', ja: '前提に基づく試算（予測ではない）' },
  'term.light': { en: 'light', ja: '軽希土類' },
  'term.heavy': { en: 'heavy', ja: '重希土類' },
});
