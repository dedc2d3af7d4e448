import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const sizeCommands = messages({
  'terminal.size': {
    en: 'the least stock that lasts, and stock against reliability',
    ja: '必要最小備蓄量と、備蓄量ごとの信頼度',
  },
  'terminal.size.material': { en: 'the material', ja: '品目' },
  'terminal.size.policy': {
    en: 'stocks, orders and reserves by cost, in a JSON file (schema policy); a model or scenario gives needs that it leaves out',
    ja: '費用による備蓄・発注・予備のJSONファイル（形式はschema policy）。記載のない必要量はモデル又はシナリオによる',
  },
  'terminal.size.asOf': {
    en: 'says which cover is left then: 2026-07-31T09:00+09:00',
    ja: 'この時点の残りの備蓄日数：2026-07-31T09:00+09:00',
  },
  'terminal.size.cover': {
    en: 'opening stocks that are tried, days of cover with commas between',
    ja: '試す期首備蓄量（備蓄日数）、コンマ区切り',
  },
  'terminal.size.reliability': {
    en: 'part of the runs that must have no shortfall',
    ja: '不足が生じない試行の割合',
  },
  'terminal.size.runs': { en: 'number of runs for each stock', ja: '備蓄量ごとの試行の回数' },
  'usage.size.material': {
    en: 'size needs --material',
    ja: '品目がありません。--materialで指定してください。',
  },
  'usage.size.need': {
    en: 'size needs --material, whose need it takes',
    ja: '必要量を用いる品目がありません。--materialで指定してください。',
  },
  'usage.size.one': {
    en: 'size takes one --material at a time',
    ja: '品目が複数指定されています。--materialを一つにしてください。',
  },
  'usage.size.scenario': {
    en: 'size needs --scenario with a project file',
    ja: 'シナリオがありません。プロジェクトファイルと--scenarioを指定してください。',
  },
});
