import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const claimsCommands = messages({
  'terminal.claims': {
    en: 'what several economies count on from one plant, and how it is shared out',
    ja: '一つの工場に対する複数の対象国の引取予定量と、その配分',
  },
  'terminal.claims.model': {
    en: 'models by themselves (schema model), one an economy, with commas between',
    ja: '単独のモデル（形式はschema model）、対象国ごとに一つ、コンマ区切り',
  },
  'terminal.claims.year': { en: 'year of the shares', ja: '供給割合の年' },
  'terminal.claims.stage': {
    en: '{{words}}; default: separation, or that of the models',
    ja: '{{words}}。省略時はseparation、又はモデルの工程',
  },
  'terminal.claims.remaining': {
    en: 'part of every capacity that is there',
    ja: '各生産能力のうち利用できる割合',
  },
  'terminal.claims.rule': {
    en: 'how a plant is shared out: proportional, priority',
    ja: '工場の配分方法：proportional（比例）、priority（優先）',
  },
  'terminal.claims.order': {
    en: 'priority: economies whose contracts come first',
    ja: 'priority：契約が優先する対象国',
  },
  'terminal.claims.pool': {
    en: 'economies that put stock and need together',
    ja: '備蓄と必要量を合算する対象国',
  },
  'terminal.claims.without': {
    en: 'pool: countries from which nothing arrives',
    ja: 'pool：到着がなくなる国',
  },
  'usage.claims.model': {
    en: '--model names no file',
    ja: '--modelにファイルがありません。指定してください。',
  },
  'usage.claims.asked': {
    en: 'claims needs a project file, or --model',
    ja: 'claimsの対象がありません。プロジェクトファイル又は--modelを指定してください。',
  },
});
