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
  'terminal.new.economy': {
    en: 'begins a project about this economy, with what follows; code, for example DEU',
    ja: 'この対象国についてのプロジェクトを作成（以下を指定）。コード（例：DEU）',
  },
  'terminal.new.minerals': {
    en: 'its minerals, the first one opens; one that is not known with what its tonnes count: Slag=gross',
    ja: '品目（最初の品目で開く）。一覧にない品目は重量基準を付ける（例：Slag=gross）',
  },
  'terminal.new.stage': { en: 'the stage that pages open on: {{words}}', ja: '最初に開く工程：{{words}}' },
  'terminal.new.watch': {
    en: 'countries whose part of the supply is measured on every page',
    ja: '全ての画面で供給割合を示す注視国',
  },
  'terminal.new.years': {
    en: 'first and last year, for example 2024-2030; else this year and four more',
    ja: '最初と最後の年（例：2024-2030）。指定しない場合は今年から5年間',
  },
  'terminal.new.yearBegins': { en: 'month in which its year begins', ja: '年度の始まりの月' },
  'terminal.new.currency': {
    en: 'money of the project, for example EUR; else that of the economy',
    ja: 'プロジェクトの通貨（例：EUR）。指定しない場合は対象国の通貨',
  },
  'terminal.new.timeZone': {
    en: 'time that papers carry, for example Europe/Berlin; else that of this computer',
    ja: '文書に記す時間帯（例：Europe/Berlin）。指定しない場合はこのコンピューターの時間帯',
  },
  'terminal.new.papers': { en: 'language of papers: {{words}}', ja: '文書の言語：{{words}}' },
  'usage.new.minerals': {
    en: 'a project about an economy has at least one mineral: --minerals Mg',
    ja: '品目がありません。--minerals Mg のように1件以上を指定してください。',
  },
  'usage.new.years': {
    en: '"{{text}}" is no first and last year; write them as 2024-2030',
    ja: '「{{text}}」は最初と最後の年ではありません。2024-2030のように指定してください。',
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
