import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const tripwiresCommands = messages({
  'terminal.watch': {
    en: 'tripwires: levels, rings, duties; exit code 4 at alert or above',
    ja: '警戒線のレベル、作動、対応義務（警戒以上で終了コード4）',
  },
  'terminal.watch.on': { en: 'day; default: today', ja: '対象日。省略時は今日' },
  'terminal.watch.replay': {
    en: 'months whose rings are printed with what came: 2023-06..2024-12',
    ja: '作動とその後を表示する月の範囲：2023-06..2024-12',
  },
});
