import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const filesCommands = messages({
  'terminal.new': {
    en: 'makes a project file, empty or from the bundled sample',
    ja: 'プロジェクトファイルの作成（空、又は付属のサンプルから）',
  },
  'terminal.new.sample': {
    en: 'japan: the bundled sample; empty: reference tables only',
    ja: 'japan：付属のサンプル、empty：参照用の表のみ',
  },
  'terminal.info': {
    en: 'what a project holds, and whether its file is whole',
    ja: 'プロジェクトの内容と、ファイルの整合性',
  },
  'terminal.undo': { en: 'takes the newest change back', ja: '最新の変更を元に戻す' },
  'terminal.redo': { en: 'makes a change again that was taken back', ja: '元に戻した変更のやり直し' },
  'terminal.verify': {
    en: 'checks the file, its schema and the chain of its changes',
    ja: 'ファイル、スキーマ、変更履歴の連鎖の検査',
  },
  'terminal.verify.all': {
    en: 'compares every row with the change log, also in a large project',
    ja: '大きなプロジェクトでも全ての行を変更履歴と照合',
  },
  'terminal.demo': {
    en: 'the main job from end to end on the bundled sample',
    ja: '付属のサンプルによる主な作業の通し実行',
  },
  'terminal.demo.out': {
    en: 'folder for what the demonstration makes; its files of an earlier run are replaced',
    ja: '実行結果を置くフォルダー（前回の実行によるファイルは置き換える）',
  },
  'terminal.schema': {
    en: 'the format of a file that a command takes or gives',
    ja: 'コマンドが読み書きするファイルの形式',
  },
});
