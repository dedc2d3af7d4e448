import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const replaysCommands = messages({
  'terminal.replay': {
    en: 'recorded against computed dates of 2010, 2025 and 2026',
    ja: '2010年、2025年、2026年の記録と計算の日付の照合',
  },
  'terminal.replay.year': { en: '{{words}}; default: all', ja: '{{words}}。省略時は全て' },
  'terminal.replay.file': {
    en: 'project file; default: the bundled sample',
    ja: 'プロジェクトファイル。省略時は付属のサンプル',
  },
  'usage.replay.year': {
    en: 'there is a replay of {{years}}, none of "{{text}}"',
    ja: '「{{text}}」年の検証はありません。{{years}}のいずれかを指定してください。',
  },
  'usage.replay.order': {
    en: 'the year stands before the file',
    ja: '引数の順序が逆です。年、ファイルの順に指定してください。',
  },
});
