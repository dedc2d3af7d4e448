import { messages } from '../../base/message';

/** What its command says. */
export const auditCommands = messages({
  'terminal.audit': {
    en: 'what was known, said and taken for granted on a day, beside what came since',
    ja: '指定日時点の数値・版・前提と、その後に判明した事実',
  },
  'terminal.audit.on': {
    en: 'the day, YYYY-MM-DD, to its end in the time zone of the project',
    ja: '指定日（プロジェクトの時間帯でその日の終わりまで）、YYYY-MM-DD',
  },
  'terminal.audit.top': {
    en: 'rows of a long table that are printed; files have all',
    ja: '長い表で表示する行数（ファイルには全行を出力）',
  },
});
