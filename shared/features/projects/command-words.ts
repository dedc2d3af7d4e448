import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const projectsCommands = messages({
  'terminal.projects': {
    en: 'capacities that come: ramp and slip, claims on them, price floors',
    ja: '計画中の生産能力（立上げと遅れ、引取予定量、最低価格保証）',
  },
  'terminal.projects.scenario': {
    en: 'with the slips of this scenario; default: those of the plan',
    ja: 'このシナリオの遅れを適用。省略時は計画の遅れ',
  },
  'terminal.set-slip': { en: 'how much later than planned a plant starts', ja: '工場の稼働開始の遅れを変更' },
  'terminal.set-slip.supplier': { en: 'id or name of the plant', ja: '工場のID又は名称' },
  'terminal.set-slip.months': {
    en: 'later than planned; negative for sooner',
    ja: '計画より遅れる月数（早まる場合は負の値）',
  },
  'terminal.set-slip.stage': {
    en: 'of a plant that is named: {{words}}',
    ja: '名称で指定した工場の工程：{{words}}',
  },
  'terminal.projects.economy': { en: 'whose contracts come first', ja: '契約が優先する対象国' },
  'terminal.projects.from': {
    en: 'first year; default: the one after the data date',
    ja: '最初の年。省略時はデータ基準日の翌年',
  },
  'terminal.projects.to': { en: 'last year; default: four years later', ja: '最後の年。省略時は4年後' },
});
