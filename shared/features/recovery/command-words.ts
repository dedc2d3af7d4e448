import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const recoveryCommands = messages({
  'terminal.recover': {
    en: 'what lies on disk of a project: journals, kept states, what can be read',
    ja: 'ディスク上のプロジェクトの状態（変更の記録、バックアップ、読取り可能な部分）',
  },
  'terminal.recover.file': {
    en: 'project file; it need not be one that can be opened',
    ja: 'プロジェクトファイル（開けないものも可）',
  },
  'terminal.recover.takeIn': {
    en: 'takes in what fits of a journal, or of all, as one change',
    ja: '変更の記録（一つ又は全て）のうち適合する部分を、一つの変更として取り込む',
  },
  'terminal.recover.compare': { en: 'what is other now than in a kept state', ja: 'バックアップとの相違' },
  'terminal.recover.restore': {
    en: 'puts a kept state in the place of the file; what is there is kept first',
    ja: 'バックアップでファイルを置き換える（現在のファイルは先に保存）',
  },
  'terminal.recover.undoRestore': {
    en: 'puts back what the last restore has replaced',
    ja: '直前の復元で置き換えたものを戻す',
  },
  'terminal.recover.make': {
    en: 'what can be read of a damaged file: a new .lodestone, or tables in .xlsx or .csv',
    ja: '破損したファイルの読取り可能な部分を出力（新しい.lodestone、又は.xlsx若しくは.csvの表）',
  },
  'terminal.recover.saveAll': {
    en: 'copies file, journals and kept states to a new folder in it',
    ja: 'ファイル、変更の記録、バックアップを、指定先の新しいフォルダーへコピー',
  },
  'terminal.recover.putAway': {
    en: 'moves a journal that was set aside to the kept states',
    ja: '退避した変更の記録をバックアップへ移動',
  },
  'terminal.recover.out': {
    en: 'the tables of the report as a file too: values in .xlsx or .csv',
    ja: '報告の表をファイルにも出力（.xlsx又は.csv、値のみ）',
  },
});
