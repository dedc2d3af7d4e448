import { messages } from '../base/message';

/** What a person filled, by the last name of its place in what was sent: how a refusal of IPC calls it. */
export const entered = messages({
  'entered.at.field': { en: 'as "{{field}}"', ja: '「{{field}}」の' },
  'entered.at.message': { en: 'for "{{message}}"', ja: '「{{message}}」の' },
  'entered.field.by': { en: 'Office and name', ja: '所属・氏名' },
  'entered.field.days': { en: 'Days', ja: '日数' },
  'entered.field.label': { en: 'Name', ja: '名称' },
  'entered.field.limits': { en: 'Handling limits', ja: '取扱制限' },
  'entered.field.mark': { en: 'Handling', ja: '取扱区分' },
  'entered.field.name': { en: 'Name', ja: '名称' },
  'entered.field.nameEn': { en: 'Name in English', ja: '名称（英語）' },
  'entered.field.nameJa': { en: 'Name in Japanese', ja: '名称（日本語）' },
  'entered.field.note': { en: 'Note', ja: '備考' },
  'entered.field.office': { en: 'Office', ja: '所属' },
  'entered.field.reason': { en: 'Reason', ja: '理由' },
  'entered.field.runs': { en: 'Runs', ja: '試行回数' },
  'entered.field.seed': { en: 'Seed', ja: '乱数シード' },
  'entered.field.text': { en: 'Text', ja: '文' },
  'entered.field.year': { en: 'Year', ja: '年' },
});
