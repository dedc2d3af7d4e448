import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const stocksCommands = messages({
  'terminal.set-stock': {
    en: 'a figure of a stock, and what is said of it',
    ja: '備蓄の値と、その確度・範囲・出典',
  },
  'terminal.set-stock.note': { en: 'or none', ja: '値、又はnone' },
  'terminal.set-stock.source': { en: 'id of a source, or none', ja: '出典のID、又はnone' },
  'terminal.set-release': {
    en: 'when and how a tier of a stock is released in a scenario',
    ja: 'シナリオで備蓄の区分を放出する時期と方法',
  },
  'terminal.set-release.date': { en: 'of the decision, for "date"', ja: '「date」の決定日' },
  'terminal.set-release.coverDays': {
    en: 'of the open tiers, for "cover"',
    ja: '「cover」の放出可能な区分の備蓄日数',
  },
  'terminal.set-release.usdPerKg': { en: 'for "price"', ja: '「price」の価格' },
  'terminal.set-release.deliveryDays': {
    en: 'from the decision to the first delivery',
    ja: '決定から最初の引渡しまでの日数',
  },
  'terminal.set-release.tonnes': {
    en: 'most that leaves in all; none: no limit',
    ja: '放出量の上限。none：制限なし',
  },
  'terminal.set-release.upToRank': {
    en: 'uses of this and smaller ranks are served: 1, 2, 3; none: by no rank',
    ja: 'この優先順位までの用途に供給：1、2、3。none：制限なし',
  },
  'terminal.set-stock.range': { en: 'of the opening stock, or none', ja: '期首備蓄量の範囲、又はnone' },
  'usage.stock.ofPlan': {
    en: '--mark, --low, --high, --note and --source speak of the plan',
    ja: '--mark、--low、--high、--note、--sourceは計画の値にのみ使用できます。--scenarioを外してください。',
  },
  'usage.stock.nothing': {
    en: 'give --value, or what is said of the stock',
    ja: '変更する内容がありません。--value、又は確度・範囲・備考・出典を指定してください。',
  },
  'usage.release.nothing': {
    en: 'give --trigger, or another term of the release',
    ja: '変更する条件がありません。--trigger、又は放出の他の条件を指定してください。',
  },
});
