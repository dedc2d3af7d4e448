import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const checkCommands = messages({
  'terminal.check': { en: 'published values against what the engine computes', ja: '公表値と計算結果の照合' },
});
