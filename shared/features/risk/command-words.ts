import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const riskCommands = messages({
  'terminal.risk': {
    en: 'concentration, supply risk, look-through and targets',
    ja: '集中度、供給リスク、上流を含む割合、目標',
  },
  'terminal.risk.from': {
    en: 'a JSON table of observations instead of a project; see "schema risk-table"',
    ja: 'プロジェクトに代わる観測値のJSONの表。形式は「schema risk-table」',
  },
  'terminal.risk.economy': {
    en: 'default: the economy with the most shares',
    ja: '省略時は供給割合が最も多い対象国',
  },
  'terminal.risk.material': {
    en: 'with commas between; default: all with shares',
    ja: 'コンマ区切り。省略時は供給割合のある全て',
  },
  'terminal.risk.stage': {
    en: '{{words}}; default: all that the plan describes',
    ja: '{{words}}。省略時は計画にある全て',
  },
  'terminal.risk.year': {
    en: 'default: the year of the data date, else the last one before it with shares',
    ja: '省略時はデータ基準日の年、供給割合がなければその前の直近の年',
  },
  'terminal.risk.country': {
    en: 'dependence on this country, or several together; default: watched',
    ja: 'この国、又は複数の国の合計への依存度。省略時は注視国',
  },
  'terminal.risk.scenario': { en: 'as this scenario sees the plan', ja: 'このシナリオでの計画' },
  'terminal.risk.since': {
    en: 'year that changes are counted from; default: the first one',
    ja: '変化を数え始める年。省略時は最初の年',
  },
  'terminal.risk.importance': {
    en: 'economic importance (0 to 10) of the one --material: whether it is critical',
    ja: '--materialで指定した品目の経済的重要度（0～10）：重要鉱物に当たるか',
  },
  'terminal.risk.missingGovernance': {
    en: 'score (-2.5 to 2.5) where a country has none; default: missing',
    ja: '値のない国の評点（-2.5～2.5）。省略時は不明',
  },
  'usage.risk.asked': {
    en: 'give either a project file or --from',
    ja: '対象が定まりません。プロジェクトファイルと--fromのどちらか一方を指定してください。',
  },
  'usage.risk.economy': {
    en: 'the project holds no shares: give --economy',
    ja: 'プロジェクトに割合がなく、対象国が定まりません。--economyで指定してください。',
  },
});
