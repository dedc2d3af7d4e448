import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const surviveCommands = messages({
  'terminal.survive': { en: 'how long each supplier can be missed', ja: '各供給元の停止に耐えられる日数' },
  'terminal.survive.ttr': {
    en: 'days until a node is fully back, where no shock of the scenario says it',
    ja: 'シナリオの供給ショックで決まらない場合の復旧日数',
  },
  'terminal.set-recovery': {
    en: 'changes how long a supplier takes to recover',
    ja: '供給元の復旧日数を変更',
  },
  'terminal.set-recovery.days': {
    en: 'days until it sends again as before, or none',
    ja: '元の出荷量に戻るまでの日数、又はnone',
  },
});
