import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const montecarloCommands = messages({
  'terminal.montecarlo': {
    en: 'the chance of a shortfall and its size, from sampled runs',
    ja: '試行計算による不足の確率と大きさ',
  },
  'terminal.montecarlo.rates': {
    en: 'event rates in a JSON file (schema rates), or illustrative; default: of countries as the register of measures counts them',
    ja: 'JSONファイルの発生率（schema rates）、又はillustrative（例示の値）。既定は国の発生率を措置の記録から数える',
  },
  'usage.montecarlo.register': {
    en: '--rates register counts the measures of a project, and a model file has none. Name a project, or a file with rates.',
    ja: '--rates registerはプロジェクトの措置を数えるもので、モデルファイルにはありません。プロジェクト又は発生率のファイルを指定してください。',
  },
  'terminal.montecarlo.runs': {
    en: 'number of runs; with --error the most that are made',
    ja: '試行の回数。--errorを指定した場合は上限',
  },
  'terminal.montecarlo.tail': {
    en: 'level of VaR and CVaR, 50 to 99.9; default: 95',
    ja: 'VaRとCVaRの水準（50～99.9）。既定は95',
  },
  'terminal.montecarlo.error': {
    en: 'run until the standard error of every mean shortfall is at most so many percent of it',
    ja: '平均不足量の標準誤差がその何%以下になるまで試行するか',
  },
  'terminal.montecarlo.antithetic': {
    en: 'runs in pairs, the second with the mirror image of every draw of the first',
    ja: '試行を対にし、二つ目は一つ目の乱数を反転して使用',
  },
  'usage.montecarlo.ofProject': {
    en: '--tail, --error and --antithetic are of a scenario of a project. Name a project in place of a model file.',
    ja: '--tail、--error、--antitheticはプロジェクトのシナリオに使用します。モデルファイルではなくプロジェクトを指定してください。',
  },
});
