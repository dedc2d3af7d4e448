import { messages } from '../../base/message';

/** The steps from an empty project to the first answer. */
export const steps = messages({
  'command.steps': { en: 'Steps to the first answer', ja: '最初の結果までの手順' },
  'steps.title': { en: 'Steps done: {{done}} of {{all}}.', ja: '{{all}}件中{{done}}件の手順が完了。' },
  'steps.next': { en: 'Next: {{step}}', ja: '次：{{step}}' },
  'steps.lead': {
    en: 'A step ticks itself when its page holds figures. Any order; what is left out is said in the results. Esc puts the list away, Help brings it back.',
    ja: '数値が入ると自動で完了。順序は自由、省いた手順は結果に明記。Escで閉じ、ヘルプから再表示。',
  },
  'steps.into': {
    en: 'What is pasted or typed here is of {{economy}}: {{material}}, {{stage}}.',
    ja: 'ここで入力するのは{{economy}}の{{material}}（{{stage}}）のデータ。',
  },
  'steps.rows': { en: 'rows: {{count}}', ja: '{{count}}行' },
  'steps.take': { en: 'Take', ja: '取り込む' },
  'steps.suppliers': { en: 'Suppliers', ja: '供給元' },
  'steps.suppliers.what': {
    en: 'who delivers; they come with the shares below',
    ja: '誰が供給するか（下の供給割合と同時に登録可）',
  },
  'steps.shares': { en: 'Shares', ja: '供給割合' },
  'steps.shares.what': { en: 'percent of the supply, by supplier and year', ja: '供給元・年別の割合（%）' },
  'steps.shares.box': {
    en: 'Paste: supplier, country, {{first}} … {{last}}, in percent',
    ja: '貼付け：供給元、国、{{first}}…{{last}}年、単位%',
  },
  'steps.total': { en: 'Total supply', ja: '総供給量' },
  'steps.total.what': { en: 'turns percent into tonnes', ja: '割合をトンに換算' },
  'steps.total.box': {
    en: 'Paste or type t {{counted}} a year, {{first}} … {{last}}',
    ja: '年間 t（{{counted}}）を貼付け又は入力：{{first}}…{{last}}年',
  },
  'steps.needs': { en: 'Needs', ja: '需要' },
  'steps.needs.what': { en: 'uses, with tonnes a year', ja: '用途別の年間必要量' },
  'steps.needs.box': {
    en: 'Paste: use, {{first}} … {{last}}, in t {{counted}}',
    ja: '貼付け：用途、{{first}}…{{last}}年、単位 t（{{counted}}）',
  },
  'steps.stocks': { en: 'Stocks', ja: '備蓄' },
  'steps.stocks.what': { en: 'what firms hold today', ja: '現在の民間備蓄量' },
  'steps.stocks.box': { en: 'Type t {{counted}}', ja: 't（{{counted}}）を入力' },
  'steps.target': { en: 'A target', ja: '目標' },
  'steps.target.what': {
    en: 'the most that may come from one country',
    ja: '一国からの供給割合の上限',
  },
  'steps.target.box': { en: 'Type a percentage', ja: '割合（%）を入力' },
  'steps.target.name': {
    en: '{{country}} at most {{percent}} %',
    ja: '{{country}}からの供給は{{percent}}%以下',
  },
  'steps.target.over': { en: 'supply from {{country}}', ja: '{{country}}からの供給' },
  'steps.target.all': { en: 'total supply', ja: '総供給量' },
  'steps.scenario': { en: 'A first scenario', ja: '最初のシナリオ' },
  'steps.scenario.what': {
    en: 'a ban, licences, an outage; with dates',
    ja: '輸出禁止、許可制、停止（日付を指定）',
  },
  'steps.scenario.ban': { en: 'Export ban, 180 days', ja: '輸出禁止（180日間）' },
  'steps.scenario.name': { en: '{{country}}: export ban, 180 days', ja: '{{country}}の輸出禁止（180日間）' },
  'steps.scenario.nobody': {
    en: 'There is no country whose stop could be asked about. Paste shares first, or add a watched country under Data.',
    ja: '供給停止を想定する国がありません。先に供給割合を貼り付けるか、データで注視国を追加してください。',
  },
});
