import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const pivotCommands = messages({
  'terminal.pivot': {
    en: 'figures along any two axes: shares, supply, need or stock',
    ja: '任意の2軸による数値の表（供給割合、供給、必要量、備蓄）',
  },
  'terminal.pivot.across': { en: 'need: use; stock: tier', ja: '必要量：use、備蓄：tier' },
  'terminal.pivot.text': { en: 'only what is called so', ja: 'この名称を含むもののみ' },
  'terminal.pivot.changed': { en: 'only what the scenario changes', ja: 'シナリオが変更するもののみ' },
  'terminal.pivot.view': {
    en: 'a view that the project keeps, in place of all these but the scenario',
    ja: 'プロジェクトに保存した表示（シナリオ以外の指定に代える）',
  },
  'terminal.pivot.keep': { en: 'keep this view in the project', ja: 'この表示をプロジェクトに保存' },
  'terminal.pivot.only': { en: 'only these, with commas between', ja: '対象を限定、コンマ区切り' },
});
