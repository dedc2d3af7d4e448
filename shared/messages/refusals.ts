import { messages } from './message';

/** Every sentence with which something is refused: what, where (the place is put in front), and what to do. */
export const refusals = messages({
  'refusal.share.range': {
    en: 'A share is between 0 and 100 %, and {{value}} is not. Enter a value in that range.',
    ja: '割合は0～100％で指定します。{{value}}は範囲外です。範囲内の値を入力してください。',
  },
  'refusal.share.noRoom': {
    en: 'Locked suppliers and the unallocated rest leave room for {{largest}} % at most, not {{value}} %. Unlock a supplier or enter less.',
    ja: '固定された供給元と未配分のため、上限は{{largest}}％です（入力値{{value}}％）。固定を外すか、小さい値を入力してください。',
  },
  'refusal.share.locked': {
    en: 'The share of {{supplier}} is locked. Unlock it before changing it.',
    ja: '{{supplier}}の割合は固定されています。固定を外してから変更してください。',
  },
  'refusal.share.unknownSupplier': {
    en: 'There is no supplier "{{supplier}}" for this material and stage. Check the name, or add the supplier.',
    ja: 'この品目・工程に供給元「{{supplier}}」はありません。名称を確認するか、供給元を追加してください。',
  },
  'refusal.scenario.unknown': {
    en: 'There is no scenario "{{name}}" in this project. List the scenarios and choose one of them.',
    ja: 'このプロジェクトにシナリオ「{{name}}」はありません。一覧から選んでください。',
  },
  'refusal.scenario.tooDeep': {
    en: 'Scenario "{{name}}" would stand more than {{levels}} levels deep, or inherit from itself. Choose another parent.',
    ja: 'シナリオ「{{name}}」の階層が{{levels}}段を超えるか、自身を継承しています。別の親シナリオを選んでください。',
  },
  'refusal.scenario.window': {
    en: 'Scenario "{{name}}" and its parents do not say "{{field}}". Set it in one of them.',
    ja: 'シナリオ「{{name}}」とその親シナリオに「{{field}}」の指定がありません。いずれかで指定してください。',
  },
});
