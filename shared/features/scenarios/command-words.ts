import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const scenariosCommands = messages({
  'terminal.scenario': { en: 'make, list, show or remove scenarios', ja: 'シナリオの作成、一覧、表示、削除' },
  'terminal.scenario.add': { en: 'makes a scenario', ja: 'シナリオの作成' },
  'terminal.scenario.add.name': {
    en: 'needed without --event, which names it by its title',
    ja: '名称。--eventがなければ必須（ある場合は動向の題名）',
  },
  'terminal.scenario.add.nameJa': {
    en: 'its name in Japanese; default: the same',
    ja: '日本語の名称。省略時は同じ名称',
  },
  'terminal.scenario.add.parent': { en: 'the scenario that it inherits from', ja: '継承元の親シナリオ' },
  'terminal.scenario.add.from': {
    en: 'JSON file with its window and shocks; see "lodestone schema scenario"',
    ja: '期間と供給ショックを記したJSONファイル。形式は「lodestone schema scenario」',
  },
  'terminal.scenario.add.event': {
    en: 'an event of the record: its shock, on its materials, from its date on',
    ja: '記録された動向：その供給ショック、対象の品目、開始日',
  },
  'terminal.scenario.add.economy': {
    en: 'event: the economy in view; default: the first that it names',
    ja: '動向：対象国。省略時は動向が挙げる最初の国',
  },
  'terminal.scenario.add.stage': { en: 'event: {{words}}', ja: '動向：{{words}}' },
  'terminal.scenario.add.start': {
    en: 'event: first day, in place of its own date',
    ja: '動向：開始日（動向の日付に代える）',
  },
  'terminal.scenario.add.days': {
    en: 'event: how many days it lasts; needed where the record says no end',
    ja: '動向：継続日数。終了日の記録がない場合は必須',
  },
  'terminal.scenario.add.withheld': {
    en: 'event: percent that is withheld; needed where the record does not say it',
    ja: '動向：出荷停止分の割合（%）。記録にない場合は必須',
  },
  'terminal.scenario.add.materials': {
    en: 'event: on these; needed where it names none of the project',
    ja: '動向：対象の品目。プロジェクトの品目の記録がない場合は必須',
  },
  'terminal.scenario.list': {
    en: 'all scenarios, each under its parent',
    ja: '全シナリオの一覧（親シナリオの下に子シナリオ）',
  },
  'terminal.scenario.show': { en: 'what one scenario changes', ja: 'シナリオによる変更' },
  'terminal.scenario.remove': { en: 'removes a scenario', ja: 'シナリオの削除' },
  'terminal.whatif': {
    en: 'runs a scenario by day: when lines are reduced or stand, stock, shortfall',
    ja: 'シナリオの日次計算（ラインの減産開始日と停止日、備蓄、不足量）',
  },
});
