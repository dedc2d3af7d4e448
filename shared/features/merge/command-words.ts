import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const mergeCommands = messages({
  'terminal.merge': {
    en: 'two copies of a project as one, with what cannot both stand',
    ja: 'プロジェクトの二つのコピーの統合と、両立しない変更の表示',
  },
  'terminal.merge.theirs': { en: 'the other copy; it stays as it is', ja: '相手のコピー（変更しない）' },
  'terminal.merge.base': {
    en: 'what both came from, where their histories do not say',
    ja: '履歴から分からない場合の、共通の分岐前のファイル',
  },
  'terminal.merge.out': {
    en: 'where the merged project goes; default: beside mine, named -merged; mine itself: into it',
    ja: '統合したプロジェクトの出力先。省略時は手元のファイルと同じ場所で名前に-mergedを付す。手元のファイルを指定するとそこに統合',
  },
  'terminal.merge.dryRun': {
    en: 'says what would be merged and writes nothing',
    ja: '統合の内容を表示し、何も書き込まない',
  },
  'terminal.merge.take': {
    en: 'mine or theirs: decides every conflict that has no decision of its own',
    ja: 'mine（手元）又はtheirs（相手）：個別に決めていない競合を全て決定',
  },
  'terminal.merge.decisions': {
    en: 'decisions by the ids of conflicts, in a JSON file (schema decisions)',
    ja: '競合のIDごとの決定を記したJSONファイル（形式はschema decisions）',
  },
  'terminal.merge.scenario': {
    en: 'brings over one scenario of theirs alone, with what it needs',
    ja: '相手のシナリオ一つだけを、必要な行とともに統合',
  },
});
