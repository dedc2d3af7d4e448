import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const blueprintCommands = messages({
  'terminal.blueprint': {
    en: 'the path of one economy, laid on another at the pace of a third',
    ja: 'ある対象国の推移を、別の国の年率の変化で他の対象国に当てはめる',
  },
  'terminal.blueprint.economy': { en: 'on which it is laid', ja: '当てはめる対象国' },
  'terminal.blueprint.name': {
    en: 'make a scenario of this name, or named in both languages where none is given; without it the path is shown alone',
    ja: 'この名称のシナリオを作成（名称の省略時は両言語で自動的に付す）。指定しなければ推移の表示のみ',
  },
  'terminal.blueprint.since': { en: 'the path is read from here on', ja: '推移を読み始める年' },
  'terminal.blueprint.until': {
    en: 'up to here; default: as far as its series goes',
    ja: '推移を読み終える年。省略時は系列の終わりまで',
  },
  'terminal.blueprint.years': {
    en: 'years that the economy is moved along, at most {{most}}',
    ja: '対象国を進める年数、{{most}}年以内',
  },
  'usage.blueprint.years': {
    en: 'at most {{most}} years, not {{given}}',
    ja: '{{given}}年は長すぎます。{{most}}年以内で指定してください。',
  },
});
