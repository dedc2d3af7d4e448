import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const montecarloCommands = messages({
  'terminal.montecarlo': {
    en: 'the chance of a shortfall and its size, from sampled runs',
    ja: '試行計算による不足の確率と大きさ',
  },
  'terminal.montecarlo.rates': {
    en: 'event rates in a JSON file (schema rates); register: of countries as the register of measures counts them; default: illustrative ones',
    ja: 'JSONファイルの発生率（schema rates）。registerは国の発生率を措置の記録から数える。既定は例示の値',
  },
  'usage.montecarlo.register': {
    en: '--rates register counts the measures of a project, and a model file has none. Name a project, or a file with rates.',
    ja: '--rates registerはプロジェクトの措置を数えるもので、モデルファイルにはありません。プロジェクト又は発生率のファイルを指定してください。',
  },
  'terminal.montecarlo.runs': { en: 'number of runs', ja: '試行の回数' },
});
