import { messages } from '../../base/message';

/** How the program looks, who writes papers, and what it keeps on this machine. */
export const settings = messages({
  'command.settings': { en: 'Settings…', ja: '設定…' },
  'settings.title': { en: 'Settings', ja: '設定' },
  'settings.look': { en: 'Look', ja: '表示' },
  'settings.language': { en: 'Language', ja: '言語' },
  'settings.theme': { en: 'Colours', ja: '配色' },
  'settings.theme.system': { en: 'As the system', ja: 'システムに従う' },
  'settings.theme.light': { en: 'Light', ja: 'ライト' },
  'settings.theme.dark': { en: 'Dark', ja: 'ダーク' },
  'settings.density.compact': { en: 'Compact', ja: '狭い' },
  'settings.density.standard': { en: 'Standard', ja: '標準' },
  'settings.density.comfortable': { en: 'Comfortable', ja: '広い' },
  'settings.density': { en: 'Rows', ja: '行の間隔' },
  'settings.zoom': { en: 'Size', ja: '拡大率' },
  'settings.zoom.percent': { en: '{{percent}} %', ja: '{{percent}}%' },
  'settings.figures': {
    en: 'Numbers and dates follow the language: {{number}} and {{date}}.',
    ja: '数値と日付の形式は言語に従う：{{number}}、{{date}}。',
  },
  'settings.writer': { en: 'Who writes', ja: '作成者' },
  'settings.writer.note': {
    en: 'Kept in the open project, as one change, and printed on its papers. The program takes no name from the account.',
    ja: '開いているプロジェクトに一つの変更として記録し、文書に印字する。アカウント名は使用しない。',
  },
  'settings.writer.none': { en: 'No project is open.', ja: 'プロジェクトが開かれていない。' },
  'settings.machine': { en: 'On this machine', ja: 'このコンピューター' },
  'settings.folders': { en: 'Dialogs begin in', ja: 'ダイアログの開始フォルダー' },
  'settings.folders.none': { en: 'the folder of documents', ja: 'ドキュメントのフォルダー' },
  'settings.folders.forget': { en: 'Forget these folders', ja: 'フォルダーの記憶を消去' },
  'settings.data': { en: 'Preferences and the sample lie in', ja: '設定とサンプルの保存先' },
  'settings.policy': { en: 'Set by the administrator', ja: '管理者による設定' },
  'settings.policy.none': { en: 'nothing', ja: 'なし' },
});
