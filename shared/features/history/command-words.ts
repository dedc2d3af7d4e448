import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const historyCommands = messages({
  'terminal.history': {
    en: 'the newest changes: who, when, what; what one did, and taking it back',
    ja: '最新の変更（実施者、日時、内容）、変更の詳細と取消し',
  },
  'terminal.history.limit': { en: 'how many change sets', ja: '表示する変更の件数' },
  'terminal.history.by': { en: 'those of one person', ja: '実施者を指定' },
  'terminal.history.table': { en: 'those that touched a table', ja: '変更のあった表を指定' },
  'terminal.history.since': { en: 'from a day on, YYYY-MM-DD (UTC)', ja: 'この日以降、YYYY-MM-DD（UTC）' },
  'terminal.history.until': {
    en: 'to a day, YYYY-MM-DD (UTC), with it',
    ja: 'この日まで（当日を含む）、YYYY-MM-DD（UTC）',
  },
  'terminal.history.text': {
    en: 'those whose label or reason has these words',
    ja: '名称又は理由にこの語を含む変更',
  },
  'terminal.history.seq': { en: 'what one change did, row by row', ja: '変更の内容を行ごとに表示' },
  'terminal.history.revert': {
    en: 'takes one change back, as one new change',
    ja: '変更を新しい変更として取消し',
  },
  'terminal.history.thin': {
    en: 'drops the rows of imports that were taken back for good',
    ja: '取り消した取込みの行を完全に削除',
  },
  'usage.history.out': {
    en: '--out needs --seq',
    ja: '--outだけでは出力する変更が定まりません。--seqで番号を指定してください。',
  },
});
