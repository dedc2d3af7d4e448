import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const montecarloCommands = messages({
  'terminal.montecarlo': {
    en: 'the chance of a shortfall and its size, from sampled runs',
    ja: '試行計算による不足の確率と大きさ',
  },
  'terminal.montecarlo.runs': { en: 'number of runs', ja: '試行の回数' },
});
